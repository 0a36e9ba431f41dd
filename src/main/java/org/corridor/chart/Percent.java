package org.corridor.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.corridor.dataset.Range;

/** Shares and rates in whole per cent: {@code 28–51%}, {@code under 1%}. */
public final class Percent {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Percent() {}

    /** Returns a share, 0.31 as {@code 31%}; a share that is not zero but rounds to it is {@code under 1%}. */
    public static String format(BigDecimal share) {
        BigDecimal whole = whole(share);
        return whole.signum() == 0 && share.signum() > 0 ? "under 1%" : whole.toPlainString() + "%";
    }

    /** Returns a range of shares. */
    public static String format(Range shares) {
        BigDecimal low = whole(shares.low());
        BigDecimal high = whole(shares.high());
        return shares.isOpenAbove()
                ? "at least " + format(shares.low())
                : low.compareTo(high) == 0
                        ? format(shares.high())
                        : low.toPlainString() + "–" + high.toPlainString() + "%";
    }

    /** Returns a range of changes with their signs: {@code +18%}, {@code +18–19%}, {@code −5% to +3%}, {@code about +2%}. */
    public static String change(Range changes) {
        BigDecimal low = rate(changes.low());
        BigDecimal high = rate(changes.high());
        String about = qualifier(changes);
        return low.compareTo(high) == 0 || low.signum() > 0
                ? about + sign(high) + bare(changes)
                : about + sign(low) + low.abs().toPlainString() + "% to " + sign(high)
                        + high.abs().toPlainString() + "%";
    }

    /** Returns a range of rates on one side of zero, without sign: {@code 24–51%}, {@code 4.6%}. */
    public static String growth(Range rates) {
        return qualifier(rates) + bare(rates);
    }

    private static String qualifier(Range rates) {
        return switch (rates.bound()) {
            case GIVEN -> "";
            case ABOUT -> "about ";
            case AT_LEAST -> "at least ";
            case AT_MOST -> "at most ";
        };
    }

    private static String bare(Range rates) {
        String low = rate(rates.low()).abs().toPlainString();
        String high = rate(rates.high()).abs().toPlainString();
        return low.equals(high) ? high + "%" : low + "–" + high + "%";
    }

    /** Below ten per cent a whole one is a large difference: one decimal. */
    private static BigDecimal rate(BigDecimal change) {
        BigDecimal percent = change.multiply(HUNDRED);
        int digits = percent.abs().compareTo(BigDecimal.TEN) < 0 ? 1 : 0;
        BigDecimal rounded = percent.setScale(digits, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }

    private static String sign(BigDecimal whole) {
        return whole.signum() == 0 ? "" : whole.signum() > 0 ? "+" : "−";
    }

    /** Returns the share of {@code part} in {@code whole}, to six decimals. */
    public static BigDecimal share(BigDecimal part, BigDecimal whole) {
        return part.divide(whole, 6, RoundingMode.HALF_UP);
    }

    private static BigDecimal whole(BigDecimal share) {
        return share.multiply(HUNDRED).setScale(0, RoundingMode.HALF_UP);
    }
}
