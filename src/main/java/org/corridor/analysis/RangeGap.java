package org.corridor.analysis;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import org.corridor.dataset.Bound;
import org.corridor.dataset.Range;

/**
 * How far apart two ranges are, by interval arithmetic: whatever value is true of the one and whatever of the other.
 *
 * <p>Which comes first does not matter. A wider range never makes an answer narrower. What is open below may be nothing
 * but not less.
 */
public record RangeGap(Range one, Range other) {
    private static final MathContext DOWN = new MathContext(16, RoundingMode.FLOOR);
    private static final MathContext UP = new MathContext(16, RoundingMode.CEILING);

    /** Tells whether no value fits both, open ends included. Ranges that touch agree. */
    public boolean isApart() {
        return isBelow(one, other) || isBelow(other, one);
    }

    private static boolean isBelow(Range lower, Range upper) {
        return !lower.isOpenAbove() && !upper.isOpenBelow() && lower.high().compareTo(upper.low()) < 0;
    }

    /** Returns the distance from its least to its greatest: nothing is the least where they meet, and open above stays open. */
    public Range difference() {
        BigDecimal least = isApart() ? higher().low().subtract(lower().high()) : BigDecimal.ZERO;
        if (isOpenAbove()) {
            return new Range(least, least, Bound.AT_LEAST);
        }
        BigDecimal up = other.high().subtract(floor(one));
        BigDecimal down = one.high().subtract(floor(other));
        return new Range(least, up.max(down), bound());
    }

    /**
     * Returns how many times the smaller the larger is, from its least to its greatest, rounded outward at the sixteenth
     * digit.
     *
     * <p>Once is the least where they meet. Open above where either has no upper end or the smaller may be nothing;
     * empty where the smaller is nothing at all.
     */
    public Optional<Range> ratio() {
        if (lower().high().signum() <= 0 && !lower().isOpenAbove()) {
            return Optional.empty();
        }
        BigDecimal least =
                isApart() ? higher().low().divide(lower().high(), DOWN).max(BigDecimal.ONE) : BigDecimal.ONE;
        boolean nothing = floor(one).signum() <= 0 || floor(other).signum() <= 0;
        if (isOpenAbove() || nothing) {
            return Optional.of(new Range(least, least, Bound.AT_LEAST));
        }
        BigDecimal up = other.high().divide(floor(one), UP);
        BigDecimal down = one.high().divide(floor(other), UP);
        return Optional.of(new Range(least, up.max(down).max(least), bound()));
    }

    /** Returns the lower of the two, by its upper end, open or not, and then by its lower end; of equals the first. */
    Range lower() {
        return isOrdered() ? one : other;
    }

    /** Returns the one that is not {@link #lower}. */
    Range higher() {
        return isOrdered() ? other : one;
    }

    /** Tells whether the first is the lower of the two. */
    boolean isOrdered() {
        if (one.isOpenAbove() != other.isOpenAbove()) {
            return other.isOpenAbove();
        }
        int byHigh = one.high().compareTo(other.high());
        return byHigh < 0 || byHigh == 0 && one.low().compareTo(other.low()) <= 0;
    }

    private boolean isOpenAbove() {
        return one.isOpenAbove() || other.isOpenAbove();
    }

    /** "About" stays "about". */
    private Bound bound() {
        return one.bound() == Bound.ABOUT || other.bound() == Bound.ABOUT ? Bound.ABOUT : Bound.GIVEN;
    }

    /** Returns the least value that a range allows: nothing, where it is open below. */
    static BigDecimal floor(Range range) {
        return range.isOpenBelow() ? range.low().min(BigDecimal.ZERO) : range.low();
    }
}
