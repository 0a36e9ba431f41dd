package org.corridor.analysis;

import java.math.BigDecimal;
import java.util.Optional;
import org.corridor.dataset.Flow;
import org.corridor.dataset.Range;

/**
 * One flow of one time, mostly a year, as an authority of either side counts it. What they count differs in basis and in calendar; both
 * stay named, and nothing is adjusted away.
 *
 * @param a the level that an authority of side A states
 * @param b the level that an authority of side B states
 * @param overlap the days that the two times have in common
 */
public record MirrorGap(Flow flow, Level a, Level b, Overlap overlap) {
    /**
     * Sets two levels on one flow against each other; empty where {@link Comparison} does not allow it, or they share less
     * than two fifths of their days.
     *
     * <p>A calendar year and the fiscal years that begin or end in its middle pass; a solar year and the fiscal year
     * before it do not.
     */
    public static Optional<MirrorGap> find(Flow flow, Level a, Level b) {
        return Comparison.of(flow, a, b) instanceof Comparison.Allowed allowed
                ? allowed.overlap().filter(MirrorGap::isOneTime).map(days -> new MirrorGap(flow, a, b, days))
                : Optional.empty();
    }

    /** Tells whether both are of twelve months. */
    public boolean isYear() {
        return a.calendar().isTwelveMonths() && b.calendar().isTwelveMonths();
    }

    /** Tells whether two times share enough to be taken for one: two fifths of their days. */
    static boolean isOneTime(Overlap overlap) {
        return overlap.isAtLeast(2, 5);
    }

    /** Returns how much of the longer of the two periods lies in both: 1 where they are the same. */
    public BigDecimal shared() {
        return overlap.share();
    }

    /** Tells whether no value fits both: the ranges do not meet, open ends included. */
    public boolean disagrees() {
        return gap().isApart();
    }

    /** Returns the lower of the two; of equals side A’s. */
    public Level lower() {
        return gap().isOrdered() ? a : b;
    }

    /** Returns the higher of the two; of equals side B’s. */
    public Level higher() {
        return gap().isOrdered() ? b : a;
    }

    /** Returns how far apart the two are, in their unit; see {@link RangeGap#difference}. */
    public Range difference() {
        return gap().difference();
    }

    /** Returns how many times the lower the higher is; see {@link RangeGap#ratio}. */
    public Optional<Range> ratio() {
        return gap().ratio();
    }

    /** Returns how far apart the two ranges are, side A’s and side B’s. */
    public RangeGap gap() {
        return new RangeGap(a.range(), b.range());
    }
}
