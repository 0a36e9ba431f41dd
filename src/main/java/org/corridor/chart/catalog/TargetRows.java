package org.corridor.chart.catalog;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.corridor.analysis.JudgedTarget;
import org.corridor.analysis.TargetChange;
import org.corridor.analysis.TradeFocus;
import org.corridor.chart.Amounts;
import org.corridor.chart.ChangeWords;
import org.corridor.chart.Dates;
import org.corridor.chart.Frame;
import org.corridor.chart.Label;
import org.corridor.chart.Mark;
import org.corridor.chart.ScheduleLayer;
import org.corridor.chart.Verdicts;
import org.corridor.chart.Words;
import org.corridor.dataset.Dataset;
import org.corridor.dataset.ReducedDate;
import org.corridor.dataset.Target;

/** The history of targets, a row each: what was promised when, and what later promises made of it. */
final class TargetRows {
    private final Dataset dataset;
    private final List<JudgedTarget> history;
    private final Verdicts verdicts;
    private final Optional<String> focus;
    private final Optional<Target> current;

    TargetRows(Dataset dataset, List<JudgedTarget> history, LocalDate asOf) {
        this.dataset = dataset;
        this.history = history;
        this.verdicts = new Verdicts(dataset);
        Optional<TradeFocus> trade = TradeFocus.find(dataset, asOf);
        this.focus = trade.map(found -> found.measure().id());
        this.current = trade.flatMap(found -> found.findCurrentTarget(asOf));
    }

    List<Frame.Row> rows() {
        return history.stream()
                .map(JudgedTarget::target)
                .map(target -> new Frame.Row(
                        name(target, Amounts.brief(target.range(), target.unit())), Dates.words(target.announced()), 0))
                .toList();
    }

    List<ScheduleLayer.Pledge> pledges() {
        List<ScheduleLayer.Pledge> pledges = new ArrayList<>();
        for (int i = 0; i < history.size(); i++) {
            pledges.add(pledge(history.get(i), i));
        }
        return pledges;
    }

    /** Lists what later targets made of earlier ones. */
    List<ScheduleLayer.Succession> successions() {
        List<Target> targets = history.stream().map(JudgedTarget::target).toList();
        return history.stream()
                .flatMap(entry -> entry.change().stream())
                .map(change -> succession(change, targets))
                .toList();
    }

    private ScheduleLayer.Pledge pledge(JudgedTarget entry, int row) {
        Target target = entry.target();
        String words = name(target, Amounts.format(target.range(), target.unit())) + deadline(target) + ", announced "
                + Dates.words(target.announced()) + ", " + target.occasion() + ": "
                + verdicts.sentence(entry.outcome());
        Label label = verdicts.label(entry.outcome());
        boolean stands = current.filter(target::equals).isPresent();
        return new ScheduleLayer.Pledge(
                Mark.of("promise-" + target.id(), words, target.ref()),
                row,
                target.announced().first(),
                target.deadline().map(ReducedDate::last),
                entry.outcome().overall(),
                stands ? new Label(label.text(), "current target", 1) : label,
                new Label("", brief(target.occasion()), 8));
    }

    private static ScheduleLayer.Succession succession(TargetChange change, List<Target> targets) {
        Target before = change.before();
        Target after = change.after();
        String words =
                Words.capital(ChangeWords.of(change)) + ": " + sum(before) + " (" + Dates.words(before.announced())
                        + ") became " + sum(after) + " (" + Dates.words(after.announced()) + ")";
        return new ScheduleLayer.Succession(
                new Mark("change-" + after.id(), words, List.of(after.ref(), before.ref())),
                before.announced().first(),
                targets.indexOf(before),
                after.announced().first(),
                targets.indexOf(after),
                ChangeWords.label(change));
    }

    /** Returns the amount; with what it is of, where that is not the two-way trade that most targets are about. */
    private String name(Target target, String amount) {
        String measure = focus.filter(target.measure()::equals).isPresent()
                ? ""
                : " " + lower(dataset.getMeasure(target.measure()).name());
        String flow = target.flow().isTotal()
                ? ""
                : " "
                        + Words.exports(
                                dataset.getEconomy(target.flow().from()),
                                dataset.getEconomy(target.flow().to()));
        return amount + (measure.isEmpty() || flow.isEmpty() ? measure + flow : flow + "," + measure);
    }

    private static String sum(Target target) {
        return Amounts.format(target.range(), target.unit()) + deadline(target);
    }

    private static String deadline(Target target) {
        return target.deadline().map(date -> " by " + Dates.words(date)).orElse(" without a deadline");
    }

    /** Returns an occasion without what is added to it after a comma. */
    private static String brief(String occasion) {
        int comma = occasion.indexOf(", ");
        return comma < 0 ? occasion : occasion.substring(0, comma);
    }

    /** Returns a name for use within a line; one that begins with an abbreviation keeps its capitals. */
    private static String lower(String name) {
        boolean word = name.length() > 1 && Character.isLowerCase(name.charAt(1));
        return word ? Character.toLowerCase(name.charAt(0)) + name.substring(1) : name;
    }
}
