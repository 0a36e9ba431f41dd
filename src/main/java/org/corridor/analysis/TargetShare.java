package org.corridor.analysis;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import org.corridor.dataset.Range;

/** What share of a promised level a stated level is: interval arithmetic, both ends, no midpoint. */
public final class TargetShare {
    /** Rounded outward, so that no value that is possible is lost. */
    private static final MathContext DOWN = new MathContext(16, RoundingMode.FLOOR);

    private static final MathContext UP = new MathContext(16, RoundingMode.CEILING);

    private TargetShare() {}

    /**
     * Returns the share, 0.31 for 31%: from the low end of the level in the high end of the target to the high end of
     * the level in the low end of the target. An open end of the level stays open. Nothing counted is a share of zero.
     *
     * @param level in the unit of the target
     * @return empty where the target is nothing, of which nothing is a share
     */
    public static Optional<Range> find(Range level, Range target) {
        if (target.low().signum() <= 0) {
            return Optional.empty();
        }
        BigDecimal low = level.low().divide(target.high(), DOWN);
        BigDecimal high = level.high().divide(target.low(), UP);
        return Optional.of(new Range(low, high, level.bound()));
    }
}
