package org.corridor.analysis;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.corridor.dataset.Range;
import org.corridor.dataset.ReducedDate;
import org.corridor.dataset.Target;

/** One count from which a target may be reached: the growth that it needs, or why there is no rate. */
public sealed interface GrowthStart {
    /** The share of the target below which a count is no baseline: one hundredth. */
    BigDecimal NEGLIGIBLE = new BigDecimal("0.01");

    Level baseline();

    /** A rate leads from the count to the target. */
    record Needed(Level baseline, RequiredGrowth growth) implements GrowthStart {}

    /** No rate leads there, or none that would say anything. */
    record NoRate(Level baseline, Reason reason) implements GrowthStart {}

    /** Why there is no rate. */
    enum Reason {
        /** Nothing was counted, and no rate leads anywhere from nothing. */
        NOTHING,
        /** Less than {@link #NEGLIGIBLE} of the target was counted. */
        NEGLIGIBLE,
        /** "At least" and "at most" are no values to start from. */
        OPEN,
        /** The period ends no earlier than the deadline. */
        NO_TIME
    }

    /**
     * Says what growth leads from the end of a full year to a target.
     *
     * @param count has a span
     * @param target has a deadline
     */
    static GrowthStart of(Level count, Target target) {
        LocalDate from = count.period().span().orElseThrow().last();
        LocalDate to = target.deadline().map(ReducedDate::last).orElseThrow();
        Range range = count.range();
        if (range.isOpenAbove() || range.isOpenBelow()) {
            return new NoRate(count, Reason.OPEN);
        }
        if (range.high().signum() <= 0) {
            return new NoRate(count, Reason.NOTHING);
        }
        if (range.high().compareTo(target.range().low().multiply(NEGLIGIBLE)) < 0) {
            return new NoRate(count, Reason.NEGLIGIBLE);
        }
        Optional<RequiredGrowth> growth = RequiredGrowth.find(range, from, target.range(), to);
        return growth.<GrowthStart>map(needed -> new Needed(count, needed))
                .orElseGet(() -> new NoRate(count, Reason.NO_TIME));
    }
}
