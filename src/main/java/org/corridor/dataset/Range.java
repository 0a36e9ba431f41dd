package org.corridor.dataset;

import java.math.BigDecimal;

/**
 * What was stated of a quantity: from {@code low} to {@code high}, equal where one value was given.
 *
 * <p>Both ends are in the unit of the claim, unscaled and exact. There is no midpoint, on purpose.
 *
 * @param low the lower end; the stated value where {@code bound} is {@link Bound#AT_LEAST}
 * @param high the upper end, never below {@code low}
 * @param bound how the source qualified the value
 */
public record Range(BigDecimal low, BigDecimal high, Bound bound) {
    public Range {
        if (low.compareTo(high) > 0) {
            throw new IllegalArgumentException("low " + low + " is above high " + high);
        }
    }

    /** Returns the range of one value, as given. */
    public static Range of(BigDecimal value) {
        return new Range(value, value, Bound.GIVEN);
    }

    /** Returns the range from {@code low} to {@code high}, as given. */
    public static Range of(BigDecimal low, BigDecimal high) {
        return new Range(low, high, Bound.GIVEN);
    }

    /** Tells whether the source gave one value and not a range. */
    public boolean isPoint() {
        return low.compareTo(high) == 0;
    }

    /** Tells whether nothing limits the quantity from above. */
    public boolean isOpenAbove() {
        return bound == Bound.AT_LEAST;
    }

    /** Tells whether nothing but zero limits the quantity from below. */
    public boolean isOpenBelow() {
        return bound == Bound.AT_MOST;
    }

    /** Returns the interval sum: low ends added and high ends added, with the weaker of the two bounds. */
    public Range plus(Range other) {
        return new Range(low.add(other.low), high.add(other.high), bound.and(other.bound));
    }
}
