package org.corridor.analysis;

import java.util.List;
import java.util.Optional;
import org.corridor.dataset.Dataset;
import org.corridor.dataset.Flow;
import org.corridor.dataset.Target;

/**
 * The growth that one series had, and when a target would be reached if it grew on so.
 *
 * @param flow of the series
 * @param reached empty where the series is on another flow than the target: one direction leads to no total
 */
public record OwnPace(Flow flow, OwnGrowth growth, Optional<PaceReached> reached) {
    /** Lists the paces of series, each over its spans, in order. */
    public static List<OwnPace> list(List<OwnSeries> series, Target target) {
        return series.stream()
                .flatMap(one -> one.growth().stream().map(growth -> of(one.flow(), growth, target)))
                .toList();
    }

    /** Returns the pace of one series over one span. */
    public static OwnPace of(Flow flow, OwnGrowth growth, Target target) {
        boolean same = flow.equals(target.flow()) && growth.later().unit().equals(target.unit());
        return new OwnPace(flow, growth, same ? Optional.of(PaceReached.of(growth, target.range())) : Optional.empty());
    }

    /** Lists the series beside a target: with single directions where it is one of the trade in focus. */
    public static List<OwnSeries> series(Dataset dataset, Selection selection, Target target, List<Level> levels) {
        return TradeFocus.find(dataset, selection)
                .filter(focus -> focus.targets().contains(target))
                .map(focus -> OwnSeries.list(
                        focus,
                        dataset.info().sideA().id(),
                        dataset.info().sideB().id()))
                .orElseGet(() -> OwnSeries.list(target.flow(), levels));
    }
}
