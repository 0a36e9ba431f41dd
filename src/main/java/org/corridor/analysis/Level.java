package org.corridor.analysis;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.corridor.dataset.Bound;
import org.corridor.dataset.Calendar;
import org.corridor.dataset.ClaimRef;
import org.corridor.dataset.Confidence;
import org.corridor.dataset.Nature;
import org.corridor.dataset.Observation;
import org.corridor.dataset.Period;
import org.corridor.dataset.Range;
import org.corridor.dataset.ReducedDate;
import org.corridor.dataset.Unit;

/**
 * What one authority says of one period: a stated figure, or the interval sum of two stated flows.
 *
 * @param computed true where it was added up here because the authority states both directions but no total
 * @param claims the observations behind it, one for a stated figure
 */
public record Level(
        String authority,
        Period period,
        Calendar calendar,
        Range range,
        Unit unit,
        boolean computed,
        List<Observation> claims) {
    public Level {
        claims = List.copyOf(claims);
    }

    /** Returns the level that one observation states. */
    public static Level of(Observation claim) {
        return new Level(
                claim.authority(),
                claim.period(),
                claim.calendar(),
                claim.range(),
                claim.unit(),
                false,
                List.of(claim));
    }

    /** Returns the smallest range that holds all of these levels; there is at least one. */
    public static Range hull(Collection<Level> levels) {
        BigDecimal low = levels.stream()
                .map(level -> level.range().low())
                .min(BigDecimal::compareTo)
                .orElseThrow();
        BigDecimal high = levels.stream()
                .map(level -> level.range().high())
                .max(BigDecimal::compareTo)
                .orElseThrow();
        return Range.of(low, high);
    }

    /**
     * Returns one level for all that an authority gave for one period: the range over them, where an open end stays open
     * and "about" stays "about". There is at least one.
     */
    public static Level together(List<Level> same) {
        Level first = same.getFirst();
        return same.size() == 1
                ? first
                : new Level(
                        first.authority,
                        first.period,
                        first.calendar,
                        range(same),
                        first.unit,
                        same.stream().anyMatch(Level::computed),
                        same.stream()
                                .flatMap(level -> level.claims.stream())
                                .distinct()
                                .toList());
    }

    private static Range range(List<Level> same) {
        Range ends = hull(same);
        List<Range> ranges = same.stream().map(Level::range).toList();
        Bound bound = ranges.stream()
                .filter(range -> range.isOpenAbove() || range.isOpenBelow())
                .findFirst()
                .map(Range::bound)
                .orElse(ranges.stream().allMatch(range -> range.bound() == Bound.GIVEN) ? Bound.GIVEN : Bound.ABOUT);
        return new Range(ends.low(), ends.high(), bound);
    }

    /** Returns the date of the latest statement behind it. */
    public ReducedDate stated() {
        return claims.stream()
                .map(Observation::statedOn)
                .max(ReducedDate::compareTo)
                .orElseThrow();
    }

    /** Tells whether a flow behind it rests on claims of low confidence alone. */
    public boolean isWeak() {
        return claims.stream().collect(Collectors.groupingBy(Observation::flow)).values().stream()
                .anyMatch(flow -> flow.stream().allMatch(claim -> claim.sureness() == Confidence.LOW));
    }

    /** Tells whether a claim behind it is an estimate. */
    public boolean isEstimate() {
        return claims.stream().anyMatch(claim -> claim.nature() == Nature.ESTIMATE);
    }

    /** Tells whether every claim behind it is a published statistic. */
    public boolean isStatistic() {
        return claims.stream().allMatch(Level::isCounted);
    }

    /** Tells whether a claim is a published statistic. */
    static boolean isCounted(Observation claim) {
        return claim.nature() == Nature.STATISTIC;
    }

    public List<ClaimRef> refs() {
        return claims.stream().map(Observation::ref).toList();
    }
}
