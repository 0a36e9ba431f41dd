package org.corridor.chart.catalog;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.corridor.analysis.InformalClaims;
import org.corridor.chart.Amounts;
import org.corridor.chart.Chart;
import org.corridor.chart.ChartSpec;
import org.corridor.chart.Credits;
import org.corridor.chart.Dates;
import org.corridor.chart.Frame;
import org.corridor.chart.Layer;
import org.corridor.chart.Sentence;
import org.corridor.chart.Topic;
import org.corridor.chart.View;
import org.corridor.chart.Words;
import org.corridor.dataset.Dataset;
import org.corridor.dataset.Range;

/** What is said of undeclared trade: value and amount, each claim in its own unit, with who said it and when. */
final class InformalEstimates implements Chart {
    @Override
    public String id() {
        return "informal-trade";
    }

    @Override
    public String name() {
        return "Informal trade";
    }

    @Override
    public Topic topic() {
        return Topic.TRADE;
    }

    @Override
    public Optional<String> findObstacle(Dataset dataset) {
        return InformalClaims.list(dataset, LocalDate.MAX).stream().allMatch(InformalClaims::isShare)
                ? Optional.of("The dataset has no chartable figure on value or amount of informal trade.")
                : Optional.empty();
    }

    @Override
    public ChartSpec spec(Dataset dataset, View view) {
        List<InformalClaims> all = InformalClaims.list(dataset, view.asOf());
        InformalPanels panels = new InformalPanels(dataset, all);
        List<Layer> layers = new ArrayList<>();
        layers.add(panels.bars());
        layers.add(panels.disagreements());
        layers.add(panels.aside());
        layers.removeIf(layer -> layer.marks().isEmpty());
        return new ChartSpec(
                id(),
                title(dataset, panels.drawn(), view.asOf()),
                subtitle(panels),
                new Frame.Panels(panels.panels()),
                layers,
                Credits.source(dataset, layers),
                Credits.licence(dataset.info()));
    }

    @Override
    public List<Sentence> sentences(Dataset dataset, View view) {
        List<InformalClaims> all = InformalClaims.list(dataset, view.asOf());
        return new InformalSentences(dataset, new InformalPanels(dataset, all).drawn()).list();
    }

    private static String subtitle(InformalPanels panels) {
        String differ = panels.disagreements().marks().isEmpty() ? "" : "; ≠: two voices differ on the same time";
        return "As stated, oldest period first. Hatched: an estimate or a range; lighter: low confidence" + differ;
    }

    private static String title(Dataset dataset, List<InformalClaims> drawn, LocalDate asOf) {
        if (drawn.isEmpty()) {
            return "By " + Dates.words(asOf) + " nobody had put a figure on undeclared trade between "
                    + dataset.info().sideA().name() + " and "
                    + dataset.info().sideB().name();
        }
        String first = sentence(drawn.getFirst(), " is put at ");
        String second = drawn.stream()
                .skip(1)
                .filter(group -> !group.unit().isCurrency())
                .findFirst()
                .map(group -> ", " + uncapital(sentence(group, " at ")))
                .orElse("");
        return first + second;
    }

    private static String sentence(InformalClaims group, String verb) {
        Range range = group.currentRange();
        String per = group.unit().per().isEmpty() ? " a year" : "";
        String more = range.isOpenAbove() ? " or more" : "";
        return subject(group) + verb + Amounts.brief(range, group.unit()) + per + more;
    }

    /** Returns the name of what is measured without the time that its unit says as well. */
    static String subject(InformalClaims group) {
        String name = group.measure().name();
        String unit = Words.unit(group.unit());
        for (String time : List.of(" a day", " a month", " a year")) {
            if (unit.endsWith(time) && name.endsWith(time)) {
                return name.substring(0, name.length() - time.length());
            }
        }
        return name;
    }

    static String uncapital(String text) {
        boolean word = text.length() > 1 && Character.isLowerCase(text.charAt(1));
        return word ? Character.toLowerCase(text.charAt(0)) + text.substring(1) : text;
    }
}
