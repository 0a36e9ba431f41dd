package org.corridor.analysis;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.corridor.dataset.Bound;
import org.corridor.dataset.Range;

/**
 * The constant yearly growth that leads from a baseline to a target: interval arithmetic, both ends, no midpoint.
 *
 * <p>Both ends have six decimals and are rounded outward, so that the range always holds the rates that it stands for.
 *
 * @param low the rate from the high end of the baseline to the low end of the target; 0.28 is 28% a year
 * @param high the rate from the low end of the baseline to the high end of the target; empty where that end is zero, from
 *     which no rate leads anywhere, or so little that the rate is beyond reckoning
 * @param years the years left, from the end of the baseline's period to the last day of the deadline
 */
public record RequiredGrowth(BigDecimal low, Optional<BigDecimal> high, Years years) {
    /**
     * Returns the growth needed, or empty where there is no time left, the whole baseline is zero, or it has an open end.
     *
     * @param from the last day of the baseline's period
     * @param to the last day of the deadline
     */
    public static Optional<RequiredGrowth> find(Range baseline, LocalDate from, Range target, LocalDate to) {
        Years years = Years.between(from, to);
        if (years.isNone() || baseline.high().signum() <= 0 || baseline.isOpenBelow() || baseline.isOpenAbove()) {
            return Optional.empty();
        }
        BigDecimal low = YearlyRate.floor(baseline.high(), target.low(), years);
        Optional<BigDecimal> high = baseline.low().signum() > 0
                ? YearlyRate.ceiling(baseline.low(), target.high(), years)
                : Optional.empty();
        return Optional.of(new RequiredGrowth(low, high, years));
    }

    /** Returns both ends as a range, "at least" the low one where the high one is open. */
    public Range rates() {
        return high.map(end -> Range.of(low, end)).orElseGet(() -> new Range(low, low, Bound.AT_LEAST));
    }
}
