package org.corridor.analysis;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * The constant yearly rate that leads from one value to another, between two neighbouring numbers of six decimals: the
 * lower is never above it and the upper never below it, and they are equal where six decimals say it exactly.
 */
final class YearlyRate {
    /** A rate above this, a hundred million per cent a year, is not worked out: it is this or more. */
    static final BigDecimal LIMIT = BigDecimal.valueOf(1_000_000);

    private static final int DIGITS = 6;
    private static final BigDecimal STEP = BigDecimal.ONE.movePointLeft(DIGITS);

    private YearlyRate() {}

    /**
     * Returns the rate rounded down.
     *
     * @param start above zero
     * @param end zero or more
     * @param years not none
     */
    static BigDecimal floor(BigDecimal start, BigDecimal end, Years years) {
        if (end.signum() == 0) {
            return BigDecimal.ONE.negate();
        }
        double logarithm = (Math.log(end.doubleValue()) - Math.log(start.doubleValue())) / years.approximate();
        if (logarithm > Math.log(LIMIT.doubleValue())) {
            return LIMIT;
        }
        BigDecimal rate = BigDecimal.valueOf(Math.expm1(logarithm)).setScale(DIGITS, RoundingMode.FLOOR);
        while (Compound.compare(start, rate, years, end) > 0) {
            rate = rate.subtract(STEP);
        }
        while (Compound.compare(start, rate.add(STEP), years, end) <= 0) {
            rate = rate.add(STEP);
        }
        return rate;
    }

    /** Returns the rate rounded up; empty where it is beyond {@link #LIMIT}. */
    static Optional<BigDecimal> ceiling(BigDecimal start, BigDecimal end, Years years) {
        BigDecimal floor = floor(start, end, years);
        if (floor.compareTo(LIMIT) >= 0) {
            return Optional.empty();
        }
        boolean exact = end.signum() == 0 || Compound.compare(start, floor, years, end) == 0;
        return Optional.of(exact ? floor : floor.add(STEP));
    }
}
