package org.corridor.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.corridor.analysis.Overlap;
import org.corridor.analysis.RangeGap;
import org.corridor.dataset.Bound;
import org.corridor.dataset.Range;
import org.corridor.dataset.Unit;

/** How far apart two figures are, in words. */
public final class GapWords {
    /** From here on times say less than the distance itself. */
    private static final BigDecimal MANY = BigDecimal.valueOf(100);

    private GapWords() {}

    /** Returns how far apart two ranges are: {@code 1.8 times}, or {@code $842m apart} where times say nothing. */
    public static String brief(RangeGap gap, Unit unit) {
        return times(gap).orElseGet(() -> apart(gap, unit));
    }

    /** Returns the distance: {@code $600–608m apart}, {@code at least $2bn apart}. */
    public static String apart(RangeGap gap, Unit unit) {
        Range difference = gap.difference();
        return (difference.isOpenAbove() ? "at least " : "") + Amounts.brief(difference, unit) + " apart";
    }

    /** Returns the ratio: {@code 1.7 times}; empty where it is open, or so high that it says less than the distance. */
    public static Optional<String> times(RangeGap gap) {
        return gap.ratio()
                .filter(range -> !range.isOpenAbove() && range.high().compareTo(MANY) < 0)
                .map(GapWords::times);
    }

    /** One decimal; where the ends differ in it, rounded outward. */
    private static String times(Range ratio) {
        String about = ratio.bound() == Bound.ABOUT ? "about " : "";
        String low = ratio.low().setScale(1, RoundingMode.HALF_UP).toPlainString();
        String high = ratio.high().setScale(1, RoundingMode.HALF_UP).toPlainString();
        return about
                + (low.equals(high)
                        ? high
                        : ratio.low().setScale(1, RoundingMode.FLOOR).toPlainString() + "–"
                                + ratio.high().setScale(1, RoundingMode.CEILING).toPlainString())
                + " times";
    }

    /** Returns what two times have in common: {@code same days}, {@code 72% of days shared}. */
    public static String days(Overlap overlap) {
        return overlap.days() == overlap.longer() ? "same days" : Percent.format(overlap.share()) + " of days shared";
    }
}
