package org.corridor.analysis;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.corridor.dataset.Bound;
import org.corridor.dataset.Flow;
import org.corridor.dataset.Observation;
import org.corridor.dataset.Period;
import org.corridor.dataset.Range;

/**
 * One flow of one year as an authority of either side counts it. What they count differs in basis and in calendar; both
 * stay named, and nothing is adjusted away.
 *
 * @param a the level that an authority of side A states
 * @param b the level that an authority of side B states
 * @param shared how much of the longer of the two periods lies in both: 1 where they are the same
 */
public record MirrorGap(Flow flow, Level a, Level b, BigDecimal shared) {
    /**
     * The least that two periods must share to be taken for one year: two fifths. A calendar year and the fiscal years
     * that begin or end in its middle pass; a solar year and the fiscal year before it do not.
     */
    public static final BigDecimal LEAST_SHARED = new BigDecimal("0.4");

    /**
     * Sets two levels on one flow against each other; empty where they are of unlike unit or measure, not of twelve
     * months, or share less than {@link #LEAST_SHARED} of their days.
     */
    public static Optional<MirrorGap> find(Flow flow, Level a, Level b) {
        boolean years = a.calendar().isTwelveMonths() && b.calendar().isTwelveMonths();
        if (!years || !a.unit().equals(b.unit()) || !measure(a).equals(measure(b))) {
            return Optional.empty();
        }
        Optional<BigDecimal> shared =
                a.period().span().flatMap(one -> b.period().span().map(other -> shared(one, other)));
        return shared.filter(share -> share.compareTo(LEAST_SHARED) >= 0)
                .map(share -> new MirrorGap(flow, a, b, share));
    }

    private static String measure(Level level) {
        return level.claims().stream().map(Observation::measure).distinct().reduce("", (one, next) -> one + " " + next);
    }

    private static BigDecimal shared(Period.Span one, Period.Span other) {
        LocalDate from = one.first().isAfter(other.first()) ? one.first() : other.first();
        LocalDate to = one.last().isBefore(other.last()) ? one.last() : other.last();
        long days = Math.max(0, ChronoUnit.DAYS.between(from, to) + 1);
        long longer = Math.max(days(one), days(other));
        return BigDecimal.valueOf(days).divide(BigDecimal.valueOf(longer), MathContext.DECIMAL64);
    }

    private static long days(Period.Span span) {
        return ChronoUnit.DAYS.between(span.first(), span.last()) + 1;
    }

    /** Tells whether no value fits both: the ranges do not meet, open ends included. */
    public boolean disagrees() {
        return isBelow(a.range(), b.range()) || isBelow(b.range(), a.range());
    }

    private static boolean isBelow(Range lower, Range upper) {
        return !lower.isOpenAbove() && !upper.isOpenBelow() && lower.high().compareTo(upper.low()) < 0;
    }

    /** Returns the lower of the two; of equals side A’s. */
    public Level lower() {
        return isOrdered() ? a : b;
    }

    /** Returns the higher of the two; of equals side B’s. */
    public Level higher() {
        return isOrdered() ? b : a;
    }

    private boolean isOrdered() {
        int byHigh = a.range().high().compareTo(b.range().high());
        return byHigh < 0 || byHigh == 0 && a.range().low().compareTo(b.range().low()) <= 0;
    }

    /**
     * Returns how far apart the two are, in their unit: from the least to the greatest distance between a value of one
     * and a value of the other. Nothing is the least where they meet; an open end leaves the greatest open.
     */
    public Range difference() {
        BigDecimal least =
                disagrees() ? floor(higher().range()).subtract(lower().range().high()) : BigDecimal.ZERO;
        if (a.range().isOpenAbove() || b.range().isOpenAbove()) {
            return new Range(least, least, Bound.AT_LEAST);
        }
        BigDecimal up = higher().range().high().subtract(floor(lower().range()));
        BigDecimal down = lower().range().high().subtract(floor(higher().range()));
        return Range.of(least, up.max(down));
    }

    /**
     * Returns how many times the lower the higher is, both ends. At least once where they meet; open above where the
     * lower may be nothing or the higher has no upper end; empty where the lower is nothing at all.
     */
    public Optional<Range> ratio() {
        Range low = lower().range();
        Range high = higher().range();
        if (low.high().signum() <= 0) {
            return Optional.empty();
        }
        BigDecimal least = disagrees()
                ? floor(high).divide(low.high(), MathContext.DECIMAL64).max(BigDecimal.ONE)
                : BigDecimal.ONE;
        boolean open = low.isOpenAbove() || high.isOpenAbove() || floor(low).signum() <= 0;
        return Optional.of(
                open
                        ? new Range(least, least, Bound.AT_LEAST)
                        : Range.of(
                                least,
                                high.high()
                                        .divide(floor(low), MathContext.DECIMAL64)
                                        .max(least)));
    }

    /** Returns the least value that a range allows: nothing, where it is open below. */
    private static BigDecimal floor(Range range) {
        return range.isOpenBelow() ? BigDecimal.ZERO : range.low();
    }
}
