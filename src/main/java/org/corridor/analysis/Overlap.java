package org.corridor.analysis;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.corridor.dataset.Period;

/**
 * The days that two periods have in common, exactly.
 *
 * @param days how many days lie in both
 * @param shorter how many days the shorter of the two has, at least one
 * @param longer how many days the longer of the two has, at least one
 */
public record Overlap(long days, long shorter, long longer) {
    private static final MathContext DOWN = new MathContext(16, RoundingMode.DOWN);

    /** Returns what two spans have in common; it does not matter which comes first. */
    public static Overlap of(Period.Span one, Period.Span other) {
        LocalDate from = one.first().isAfter(other.first()) ? one.first() : other.first();
        LocalDate to = one.last().isBefore(other.last()) ? one.last() : other.last();
        long a = days(one);
        long b = days(other);
        return new Overlap(Math.max(0, days(from, to)), Math.min(a, b), Math.max(a, b));
    }

    /** Returns how many days a span has. */
    static long days(Period.Span span) {
        return days(span.first(), span.last());
    }

    private static long days(LocalDate first, LocalDate last) {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }

    /**
     * Returns how much of the longer of the two lies in both: 1 where they are the same, 0 where they have no day in
     * common. Rounded down at the sixteenth digit, so that it never says more than there is.
     */
    public BigDecimal share() {
        return BigDecimal.valueOf(days).divide(BigDecimal.valueOf(longer), DOWN);
    }

    /** Tells whether at least {@code part} of {@code whole} of the longer lies in both, without rounding. */
    boolean isAtLeast(long part, long whole) {
        return days * whole >= longer * part;
    }
}
