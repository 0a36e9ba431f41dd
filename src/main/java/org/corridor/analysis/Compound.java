package org.corridor.analysis;

import java.math.BigDecimal;

/**
 * Where a constant yearly rate leads, compared with a value without rounding.
 *
 * <p>Logarithms decide where they are far enough apart to be sure; otherwise whole powers do.
 */
final class Compound {
    /** A thousand times the error that logarithms of any two stated values can have, relative to the largest of them. */
    private static final double SURE = 1e-11;

    private Compound() {}

    /**
     * Compares what a value becomes with another value.
     *
     * @param start above zero
     * @param rate a year; 0.28 is 28%, and -1 or more
     * @param end zero or more
     * @return below zero where it stays below {@code end}, zero where it comes to it exactly
     */
    static int compare(BigDecimal start, BigDecimal rate, Years years, BigDecimal end) {
        BigDecimal factor = BigDecimal.ONE.add(rate);
        if (factor.signum() == 0 || end.signum() == 0) {
            return factor.signum() == 0 && !years.isNone() ? -end.signum() : 1;
        }
        double from = Math.log(start.doubleValue());
        double growth = Math.log1p(rate.doubleValue()) * years.approximate();
        double to = Math.log(end.doubleValue());
        double ahead = from + growth - to;
        double sure = SURE * (1 + Math.abs(from) + Math.abs(growth) + Math.abs(to));
        return Math.abs(ahead) > sure ? (int) Math.signum(ahead) : exactly(start, factor, years, end);
    }

    /** The root is avoided by raising both sides to its degree. */
    private static int exactly(BigDecimal start, BigDecimal factor, Years years, BigDecimal end) {
        int root = Math.toIntExact(years.denominator());
        BigDecimal grown = start.pow(root).multiply(factor.pow(Math.toIntExact(years.numerator())));
        return grown.compareTo(end.pow(root));
    }
}
