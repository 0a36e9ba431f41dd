package org.corridor.analysis;

import java.math.BigDecimal;
import java.util.Optional;
import org.corridor.dataset.Bound;
import org.corridor.dataset.Range;

/**
 * How far a figure lies below the low end of a target, which is what it must reach: from the distance of its high end to that
 * of its low end. Below zero it lies beyond. A target is met where {@code high} is not above zero, and disputed where only
 * {@code low} is not.
 *
 * @param low the least that is missing; empty where the figure is open above
 * @param high the most that is missing; empty where the figure is open below
 * @param about whether the figure was stated as about its value
 */
public record TargetDistance(Optional<BigDecimal> low, Optional<BigDecimal> high, boolean about) {
    /** Returns the distance of a figure from a target in the unit of both. */
    public static TargetDistance of(Range target, Range figure) {
        BigDecimal goal = target.low();
        Optional<BigDecimal> low = figure.isOpenAbove() ? Optional.empty() : Optional.of(goal.subtract(figure.high()));
        Optional<BigDecimal> high = figure.isOpenBelow() ? Optional.empty() : Optional.of(goal.subtract(figure.low()));
        return new TargetDistance(low, high, figure.bound() == Bound.ABOUT);
    }
}
