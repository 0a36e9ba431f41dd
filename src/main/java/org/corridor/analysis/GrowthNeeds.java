package org.corridor.analysis;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.corridor.dataset.Bound;
import org.corridor.dataset.Range;
import org.corridor.dataset.Target;

/**
 * The growth that the current target needs from the latest count of each authority.
 *
 * @param needs one for each authority whose count a rate can start from, newest count first
 * @param negligible the counts below {@link GrowthStart#NEGLIGIBLE} of the target, from which a rate would say nothing
 */
public record GrowthNeeds(Target target, List<GrowthStart.Needed> needs, List<Level> negligible) {
    public GrowthNeeds {
        needs = List.copyOf(needs);
        negligible = List.copyOf(negligible);
    }

    /** Finds the growth needed; empty where there is no target with a deadline ahead, or no count to start from. */
    public static Optional<GrowthNeeds> find(TradeFocus focus, LocalDate asOf) {
        return focus.findCurrentTarget(asOf).flatMap(target -> find(target, focus.latestCounts()));
    }

    /** Finds the growth that a target needs from these counts. */
    static Optional<GrowthNeeds> find(Target target, List<Level> counts) {
        return Optional.of(target)
                .filter(current -> current.deadline().isPresent())
                .map(current -> of(current, counts))
                .filter(found -> !found.needs.isEmpty());
    }

    private static GrowthNeeds of(Target target, List<Level> counts) {
        List<GrowthStart> starts =
                counts.stream().map(count -> GrowthStart.of(count, target)).toList();
        return new GrowthNeeds(
                target,
                starts.stream()
                        .filter(GrowthStart.Needed.class::isInstance)
                        .map(GrowthStart.Needed.class::cast)
                        .toList(),
                starts.stream()
                        .filter(start -> start instanceof GrowthStart.NoRate none && isNegligible(none.reason()))
                        .map(GrowthStart::baseline)
                        .toList());
    }

    private static boolean isNegligible(GrowthStart.Reason reason) {
        return switch (reason) {
            case NOTHING, NEGLIGIBLE -> true;
            case OPEN, NO_TIME -> false;
        };
    }

    /** Returns the range of the rates, from the lowest needed to the highest; "at least" the lowest where one is open. */
    public Range rates() {
        List<Range> rates = needs.stream().map(need -> need.growth().rates()).toList();
        BigDecimal low =
                rates.stream().map(Range::low).min(BigDecimal::compareTo).orElseThrow();
        BigDecimal high =
                rates.stream().map(Range::high).max(BigDecimal::compareTo).orElseThrow();
        boolean open = rates.stream().anyMatch(Range::isOpenAbove);
        return open ? new Range(low, low, Bound.AT_LEAST) : Range.of(low, high);
    }
}
