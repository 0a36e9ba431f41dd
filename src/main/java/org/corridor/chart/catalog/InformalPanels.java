package org.corridor.chart.catalog;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.corridor.analysis.InformalClaims;
import org.corridor.analysis.Origin;
import org.corridor.analysis.Rivals;
import org.corridor.chart.Amounts;
import org.corridor.chart.BesideLayer;
import org.corridor.chart.Frame;
import org.corridor.chart.Hue;
import org.corridor.chart.Label;
import org.corridor.chart.Mark;
import org.corridor.chart.RowLayer;
import org.corridor.dataset.Confidence;
import org.corridor.dataset.Dataset;
import org.corridor.dataset.Nature;
import org.corridor.dataset.Observation;

/**
 * A panel a measure of which several origins speak; money comes first and always has one. What stands alone in its unit
 * has nothing beside which it could be drawn, and goes to the list beside the panels.
 */
final class InformalPanels {
    private static final int PANELS = 3;
    /** The newest of a panel's rows that are drawn. */
    private static final int ROWS = 8;

    private final Dataset dataset;
    private final InformalWords words;
    private final List<InformalClaims> drawn;
    private final List<Origin> aside = new ArrayList<>();
    private final List<Frame.Panel> panels = new ArrayList<>();
    private final List<RowLayer.Bar> bars = new ArrayList<>();
    private final List<RowLayer.Pair> pairs = new ArrayList<>();

    InformalPanels(Dataset dataset, List<InformalClaims> all) {
        this.dataset = dataset;
        this.words = new InformalWords(dataset);
        this.drawn = choose(all);
        drawn.forEach(this::add);
        all.stream().filter(group -> !drawn.contains(group)).forEach(group -> aside.addAll(group.origins()));
    }

    private static List<InformalClaims> choose(List<InformalClaims> all) {
        List<InformalClaims> amounts =
                all.stream().filter(group -> !group.isShare()).toList();
        return amounts.stream()
                .filter(group -> group == amounts.getFirst() || group.origins().size() > 1)
                .limit(PANELS)
                .toList();
    }

    List<InformalClaims> drawn() {
        return drawn;
    }

    List<Frame.Panel> panels() {
        return panels;
    }

    RowLayer.Bars bars() {
        return new RowLayer.Bars(bars);
    }

    RowLayer.Disagreements disagreements() {
        return new RowLayer.Disagreements(pairs);
    }

    BesideLayer.Aside aside() {
        return new BesideLayer.Aside(
                panels.isEmpty() ? "Also stated" : "Also stated, in other units",
                aside.stream().map(this::item).toList());
    }

    private void add(InformalClaims group) {
        int older = Math.max(0, group.origins().size() - ROWS);
        aside.addAll(group.origins().subList(0, older));
        List<Origin> origins = group.origins().subList(older, group.origins().size());
        int first = bars.size();
        List<Frame.Row> rows = new ArrayList<>();
        BigDecimal max = BigDecimal.ZERO;
        for (Origin origin : origins) {
            bars.add(bar(origin, bars.size()));
            rows.add(new Frame.Row(words.when(origin.claim()), words.who(origin), 1));
            max = max.max(origin.claim().range().high());
        }
        Frame.ValueAxis axis = new Frame.ValueAxis(group.unit(), max.signum() > 0 ? max : BigDecimal.ONE);
        panels.add(new Frame.Panel(words.title(group), rows, axis));
        List<Observation> claims = origins.stream().map(Origin::claim).toList();
        Rivals.list(claims).stream()
                .filter(Rivals::isBetweenAuthorities)
                .map(pair -> pair(pair, claims, first))
                .sorted(Comparator.comparing(RowLayer.Pair::row).thenComparing(RowLayer.Pair::other))
                .forEach(pairs::add);
    }

    private RowLayer.Bar bar(Origin origin, int row) {
        Observation claim = origin.claim();
        List<RowLayer.Tick> ticks = origin.repeats().isEmpty()
                ? List.of()
                : origin.all().stream()
                        .map(one -> new RowLayer.Tick(one.range().low(), hue(one)))
                        .toList();
        return new RowLayer.Bar(
                mark(origin),
                row,
                claim.range(),
                hue(claim),
                claim.nature() == Nature.ESTIMATE,
                claim.sureness() == Confidence.LOW,
                ticks,
                new Label(Amounts.format(claim.range(), claim.unit()), "", 1));
    }

    private Mark mark(Origin origin) {
        return new Mark(
                "claim-" + origin.claim().id(),
                words.sentence(origin),
                origin.all().stream().map(Observation::ref).toList());
    }

    private RowLayer.Pair pair(Rivals pair, List<Observation> claims, int first) {
        List<Observation> both = claims.stream()
                .filter(claim -> claim.equals(pair.one()) || claim.equals(pair.other()))
                .toList();
        String text = "Two voices differ on the same time: "
                + both.stream().map(words::claim).collect(Collectors.joining(", and "));
        Mark mark = new Mark(
                "differ-" + both.getFirst().id() + "-" + both.getLast().id(),
                text,
                both.stream().map(Observation::ref).toList());
        return new RowLayer.Pair(mark, first + claims.indexOf(both.getFirst()), first + claims.indexOf(both.getLast()));
    }

    private BesideLayer.AsideItem item(Origin origin) {
        return words.item(origin, mark(origin));
    }

    private Hue hue(Observation claim) {
        return Hue.of(dataset.getAuthority(claim.authority()), dataset.info());
    }
}
