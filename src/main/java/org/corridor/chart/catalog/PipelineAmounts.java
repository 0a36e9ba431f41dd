package org.corridor.chart.catalog;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.corridor.analysis.StatedAmount;
import org.corridor.analysis.StatedAmount.Sort;
import org.corridor.chart.Amounts;
import org.corridor.chart.BesideLayer;
import org.corridor.chart.Frame;
import org.corridor.chart.Hue;
import org.corridor.chart.Label;
import org.corridor.chart.Mark;
import org.corridor.chart.RowLayer;
import org.corridor.chart.Words;
import org.corridor.dataset.Claim;
import org.corridor.dataset.Confidence;
import org.corridor.dataset.Dataset;
import org.corridor.dataset.Milestone;
import org.corridor.dataset.Unit;

/**
 * The sums and flows stated of a pipeline, a panel for the currency and one for the unit of flow with most amounts. What
 * is in other units is listed beside them: nothing is converted.
 */
final class PipelineAmounts {
    private static final int SUMS = 5;
    private static final int FLOWS = 2;

    private final Dataset dataset;
    private final int firstRow;
    private final List<Frame.Panel> panels = new ArrayList<>();
    private final List<RowLayer.Bar> bars = new ArrayList<>();
    private final List<StatedAmount> rest;

    /**
     * @param flow what flows
     * @param firstRow how many rows stand in panels above
     */
    PipelineAmounts(Dataset dataset, List<StatedAmount> amounts, String flow, int firstRow) {
        this.dataset = dataset;
        this.firstRow = firstRow;
        this.rest = new ArrayList<>(amounts);
        add(
                flow,
                most(amounts, Sort.FLOW).stream()
                        .sorted(Comparator.comparing(PipelineAmounts::latest).reversed())
                        .toList(),
                FLOWS);
        add("Costs, loans and penalties", most(amounts, Sort.MONEY), SUMS);
    }

    List<Frame.Panel> panels() {
        return panels;
    }

    RowLayer.Bars bars() {
        return new RowLayer.Bars(bars);
    }

    /** Penalties come first, then flows in other units, then the rest. */
    BesideLayer.Aside aside() {
        List<BesideLayer.AsideItem> items = rest.stream()
                .sorted(Comparator.comparing((StatedAmount amount) -> !isPenalty(amount))
                        .thenComparing(StatedAmount::sort)
                        .thenComparing(amount -> amount.unit().toString()))
                .map(this::item)
                .toList();
        return new BesideLayer.Aside(panels.isEmpty() ? "Stated" : "Also stated", items);
    }

    private static boolean isPenalty(StatedAmount amount) {
        return amount.kind() == Milestone.Kind.PENALTY;
    }

    /** Returns the amounts in the unit in which there are most of a sort. */
    private static List<StatedAmount> most(List<StatedAmount> amounts, Sort sort) {
        Map<Unit, List<StatedAmount>> byUnit = amounts.stream()
                .filter(amount -> amount.sort() == sort)
                .collect(Collectors.groupingBy(StatedAmount::unit, LinkedHashMap::new, Collectors.toList()));
        return byUnit.values().stream().max(Comparator.comparing(List::size)).orElse(List.of());
    }

    private static LocalDate latest(StatedAmount amount) {
        return amount.milestones().isEmpty()
                ? LocalDate.MIN
                : amount.milestones().getLast().date().first();
    }

    private void add(String what, List<StatedAmount> all, int limit) {
        if (all.isEmpty()) {
            return;
        }
        List<StatedAmount> amounts = all.subList(0, Math.min(limit, all.size()));
        Unit unit = all.getFirst().unit();
        List<Frame.Row> rows = new ArrayList<>();
        for (StatedAmount amount : amounts) {
            bars.add(bar(amount, firstRow + bars.size()));
            rows.add(new Frame.Row(PipelineWords.name(amount), PipelineWords.source(dataset, amount), 1));
        }
        BigDecimal max = amounts.stream()
                .map(amount -> amount.range().high())
                .max(BigDecimal::compareTo)
                .filter(high -> high.signum() > 0)
                .orElse(BigDecimal.ONE);
        panels.add(new Frame.Panel(what + ", " + Words.unit(unit), rows, new Frame.ValueAxis(unit, max)));
        rest.removeAll(amounts);
    }

    private RowLayer.Bar bar(StatedAmount amount, int row) {
        boolean weak = amount.claims().stream()
                .allMatch(claim ->
                        claim.confidence().filter(Confidence.LOW::equals).isPresent());
        return new RowLayer.Bar(
                mark(amount),
                row,
                amount.range(),
                Hue.SEVERAL,
                true,
                weak,
                List.of(),
                new Label(Amounts.format(amount.range(), amount.unit()), "", 1));
    }

    private Mark mark(StatedAmount amount) {
        return new Mark(
                "amount-" + amount.claims().getFirst().ref().id(),
                PipelineWords.name(amount) + ", " + Amounts.format(amount.range(), amount.unit()) + ", "
                        + PipelineWords.source(dataset, amount),
                amount.claims().stream().map(Claim::ref).toList());
    }

    private BesideLayer.AsideItem item(StatedAmount amount) {
        return new BesideLayer.AsideItem(
                mark(amount), Optional.empty(), PipelineWords.name(amount), PipelineWords.source(dataset, amount));
    }
}
