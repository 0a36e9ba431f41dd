package org.corridor.analysis;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.corridor.dataset.Range;

/**
 * The constant yearly growth that leads from a baseline to a target: interval arithmetic, both ends, no midpoint.
 *
 * @param low the rate from the high end of the baseline to the low end of the target; 0.28 is 28% a year
 * @param high the rate from the low end of the baseline to the high end of the target; empty where that end is zero,
 *     from which no rate leads anywhere
 * @param years the years left, from the end of the baseline's period to the last day of the deadline
 */
public record RequiredGrowth(BigDecimal low, Optional<BigDecimal> high, BigDecimal years) {
    private static final BigDecimal DAYS_A_YEAR = new BigDecimal("365.2425");
    private static final int DIGITS = 6;

    /**
     * Returns the growth needed, or empty where there is no time left, the whole baseline is zero, or it has an open end.
     *
     * @param from the last day of the baseline's period
     * @param to the last day of the deadline
     */
    public static Optional<RequiredGrowth> find(Range baseline, LocalDate from, Range target, LocalDate to) {
        if (!to.isAfter(from) || baseline.high().signum() <= 0 || baseline.isOpenBelow() || baseline.isOpenAbove()) {
            return Optional.empty();
        }
        BigDecimal years =
                BigDecimal.valueOf(ChronoUnit.DAYS.between(from, to)).divide(DAYS_A_YEAR, DIGITS, RoundingMode.HALF_UP);
        BigDecimal low = rate(baseline.high(), target.low(), years);
        Optional<BigDecimal> high = baseline.low().signum() > 0
                ? Optional.of(rate(baseline.low(), target.high(), years))
                : Optional.empty();
        return Optional.of(new RequiredGrowth(low, high, years));
    }

    /** Returns the constant yearly rate that leads from one value, above zero, to another. */
    static BigDecimal rate(BigDecimal start, BigDecimal end, BigDecimal years) {
        double factor = Math.pow(end.doubleValue() / start.doubleValue(), 1 / years.doubleValue());
        return BigDecimal.valueOf(factor - 1).setScale(DIGITS, RoundingMode.HALF_UP);
    }
}
