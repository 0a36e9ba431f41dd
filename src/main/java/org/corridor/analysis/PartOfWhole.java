package org.corridor.analysis;

import java.math.BigDecimal;
import org.corridor.dataset.Range;

/** A sum over a time, and a sum over a longer time in which it lies. A part cannot be more than its whole. */
final class PartOfWhole {
    private PartOfWhole() {}

    /**
     * Tells whether a time lies in a longer one, wholly or nearly: at least nine tenths of its days.
     *
     * @param overlap of the two times
     */
    static boolean isIn(Overlap overlap) {
        return overlap.days() * 10 >= overlap.shorter() * 9;
    }

    /**
     * Tells whether the least that was stated of the part is above the most that was stated of the whole.
     *
     * <p>Where only nearly all of its days lie in the whole, only so much of the part counts, as if every day had had the
     * same: what fell on the other days is not known. Quantities below nothing are no sums of this kind.
     */
    static boolean exceeds(Range part, Range whole, Overlap overlap) {
        if (part.isOpenBelow() || whole.isOpenAbove() || part.low().signum() < 0) {
            return false;
        }
        BigDecimal inside = part.low().multiply(BigDecimal.valueOf(overlap.days()));
        return inside.compareTo(whole.high().multiply(BigDecimal.valueOf(overlap.shorter()))) > 0;
    }
}
