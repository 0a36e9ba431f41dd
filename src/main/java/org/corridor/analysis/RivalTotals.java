package org.corridor.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.corridor.dataset.Dataset;
import org.corridor.dataset.Flow;
import org.corridor.dataset.Observation;
import org.corridor.dataset.Period;

/**
 * A two-way total that one authority states, and the sum of both directions that another one does, where they contradict
 * each other. Sums are made by {@link Totals}, of figures that may be charted.
 */
record RivalTotals(Level one, Level other, Overlap overlap, Disagreement.Kind kind) {
    /**
     * Lists the pairs.
     *
     * @param claims observations on one measure, on no crossing of their own
     */
    static List<RivalTotals> list(Dataset dataset, List<Observation> claims) {
        List<Observation> chartable = claims.stream()
                .filter(Observation::chartable)
                .sorted(Comparator.comparing(Observation::id))
                .toList();
        List<Level> totals = Totals.list(
                chartable, dataset.info().sideA().id(), dataset.info().sideB().id());
        List<RivalTotals> pairs = new ArrayList<>();
        if (totals.stream().anyMatch(Level::computed)) {
            List<Level> dated = totals.stream()
                    .filter(level -> level.period().span().isPresent())
                    .toList();
            TimeSweep.meet(
                    dated, RivalTotals::days, (one, other) -> find(one, other).ifPresent(pairs::add));
        }
        return pairs;
    }

    /** Two sums are no pair: their directions are set against each other already. */
    private static Optional<RivalTotals> find(Level one, Level other) {
        boolean apart = new RangeGap(one.range(), other.range()).isApart();
        if (one.computed() == other.computed() || !apart || one.authority().equals(other.authority())) {
            return Optional.empty();
        }
        Comparison comparison = Comparison.of(Flow.TOTAL, one, other);
        if (!comparison.contradict(one.range(), other.range())) {
            return Optional.empty();
        }
        Disagreement.Kind kind =
                comparison instanceof Comparison.Part ? Disagreement.Kind.PART : Disagreement.Kind.RANGES;
        return comparison
                .overlap()
                .filter(overlap -> kind == Disagreement.Kind.PART || overlap.isAtLeast(Rivals.LEAST, Rivals.WHOLE))
                .map(overlap -> new RivalTotals(one, other, overlap, kind));
    }

    private static TimeSweep<Level> days(Level level) {
        Period.Span span = level.period().span().orElseThrow();
        return new TimeSweep<>(level, span.first(), span.last(), level.refs().toString());
    }
}
