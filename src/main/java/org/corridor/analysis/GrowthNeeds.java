package org.corridor.analysis;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.corridor.dataset.Bound;
import org.corridor.dataset.Range;
import org.corridor.dataset.Target;

/**
 * The growth that the current target needs from the latest count of each authority.
 *
 * @param needs one for each authority whose count a rate can start from, newest count first
 * @param negligible the counts below {@link #NEGLIGIBLE} of the target, from which a rate would say nothing
 */
public record GrowthNeeds(Target target, List<Need> needs, List<Level> negligible) {
    /** The share of the target below which a count is no baseline: one hundredth. */
    public static final BigDecimal NEGLIGIBLE = new BigDecimal("0.01");

    public GrowthNeeds {
        needs = List.copyOf(needs);
        negligible = List.copyOf(negligible);
    }

    /** The growth needed from one authority's latest count. */
    public record Need(Level baseline, RequiredGrowth growth) {}

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
        LocalDate deadline = target.deadline().orElseThrow().last();
        BigDecimal floor = target.range().low().multiply(NEGLIGIBLE);
        List<Need> needs = new ArrayList<>();
        List<Level> negligible = new ArrayList<>();
        for (Level count : counts) {
            if (count.range().high().compareTo(floor) < 0) {
                negligible.add(count);
                continue;
            }
            LocalDate end = count.period().span().orElseThrow().last();
            RequiredGrowth.find(count.range(), end, target.range(), deadline)
                    .ifPresent(growth -> needs.add(new Need(count, growth)));
        }
        return new GrowthNeeds(target, needs, negligible);
    }

    /** Returns the range of the rates, from the lowest needed to the highest. Open above where one of them is. */
    public Range rates() {
        List<RequiredGrowth> rates = needs.stream().map(Need::growth).toList();
        BigDecimal low = rates.stream()
                .map(RequiredGrowth::low)
                .min(BigDecimal::compareTo)
                .orElseThrow();
        BigDecimal high = rates.stream()
                .map(rate -> rate.high().orElse(rate.low()))
                .max(BigDecimal::compareTo)
                .orElseThrow();
        boolean open = rates.stream().anyMatch(rate -> rate.high().isEmpty());
        return new Range(low, high, open ? Bound.AT_LEAST : Bound.GIVEN);
    }
}
