package org.corridor.analysis;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.corridor.dataset.Bound;
import org.corridor.dataset.Range;

/**
 * The year in which a target would be reached if a series grew on at the pace that it had: interval arithmetic, no forecast.
 *
 * @param first the earliest year: from the high end of the latest figure at the high rate to the low end of the target;
 *     empty where even that never leads there
 * @param last the latest year: from the low end at the low rate to the high end of the target; empty where that never leads
 *     there, or not before the year 9999
 * @param about whether a figure behind the pace was stated as about its value
 */
public record PaceReached(Optional<Integer> first, Optional<Integer> last, boolean about) {
    private static final int END_OF_DATES = 9999;

    /** Returns the years for one series; the year in which its latest figure ends where that reaches the target already. */
    public static PaceReached of(OwnGrowth growth, Range target) {
        Range latest = growth.later().range();
        LocalDate from = growth.later().period().span().orElseThrow().last();
        return new PaceReached(
                year(latest.high(), growth.rates().high(), from, target.low()),
                year(latest.low(), growth.rates().low(), from, target.high()).filter(year -> year < END_OF_DATES),
                growth.rates().bound() == Bound.ABOUT);
    }

    /** Tells whether no rate within the pace ever leads to the target. */
    public boolean isNever() {
        return first.isEmpty();
    }

    private static Optional<Integer> year(BigDecimal start, BigDecimal rate, LocalDate from, BigDecimal goal) {
        if (start.compareTo(goal) >= 0) {
            return Optional.of(from.getYear());
        }
        if (rate.signum() <= 0 || start.signum() <= 0) {
            return Optional.empty();
        }
        double years = (Math.log(goal.doubleValue()) - Math.log(start.doubleValue())) / Math.log1p(rate.doubleValue());
        if (from.getYear() + years >= END_OF_DATES - 1) {
            return Optional.of(END_OF_DATES);
        }
        int year = from.getYear() + (int) years;
        while (year > from.getYear() && isReached(start, rate, from, year - 1, goal)) {
            year--;
        }
        while (!isReached(start, rate, from, year, goal)) {
            year++;
        }
        return Optional.of(year);
    }

    /** Tells whether the goal is reached by the end of a year. */
    private static boolean isReached(BigDecimal start, BigDecimal rate, LocalDate from, int year, BigDecimal goal) {
        return Compound.compare(start, rate, Years.between(from, LocalDate.of(year, 12, 31)), goal) >= 0;
    }
}
