package org.corridor.analysis;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * How many years lie between two days, exactly: whole years, and the days that are left as a share of the year in which they
 * lie. From the end of 2024 to the end of 2029 it is five years, whatever leap days lie between.
 *
 * @param numerator years times {@code denominator}, zero or more
 * @param denominator days of the year that is not whole; 1 where all are
 */
public record Years(long numerator, long denominator) {
    private static final int DIGITS = 6;

    /** Returns a number of whole years. */
    public static Years of(long whole) {
        return new Years(whole, 1);
    }

    /** Returns the years from one day to a later one; none where it is not later. */
    public static Years between(LocalDate from, LocalDate to) {
        if (!to.isAfter(from)) {
            return of(0);
        }
        long whole = ChronoUnit.YEARS.between(from, to);
        LocalDate turn = from.plusYears(whole);
        long rest = ChronoUnit.DAYS.between(turn, to);
        long year = ChronoUnit.DAYS.between(turn, from.plusYears(whole + 1));
        return rest % year == 0 ? of(whole + rest / year) : new Years(whole * year + rest, year);
    }

    /** Tells whether no time lies between the two days. */
    public boolean isNone() {
        return numerator == 0;
    }

    /** Returns the number for reading, rounded to six decimals; no rule counts with it. */
    public BigDecimal toDecimal() {
        return BigDecimal.valueOf(numerator)
                .divide(BigDecimal.valueOf(denominator), DIGITS, RoundingMode.HALF_UP)
                .stripTrailingZeros();
    }

    double approximate() {
        return (double) numerator / denominator;
    }
}
