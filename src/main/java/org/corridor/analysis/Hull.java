package org.corridor.analysis;

import java.math.BigDecimal;
import java.util.Collection;
import org.corridor.dataset.Bound;
import org.corridor.dataset.Range;

/** Several values of one thing as one range: the smallest that holds all of them, open wherever one of them is. */
final class Hull {
    private Hull() {}

    /** Returns the range; there is at least one. What is open both ways begins at nothing. */
    static Range of(Collection<Range> ranges) {
        boolean above = ranges.stream().anyMatch(Range::isOpenAbove);
        boolean below = ranges.stream().anyMatch(Range::isOpenBelow);
        boolean about = ranges.stream().anyMatch(range -> range.bound() == Bound.ABOUT);
        BigDecimal low = ranges.stream()
                .map(range -> above ? RangeGap.floor(range) : range.low())
                .min(BigDecimal::compareTo)
                .orElseThrow();
        BigDecimal high =
                ranges.stream().map(Range::high).max(BigDecimal::compareTo).orElseThrow();
        return new Range(low, high, above ? Bound.AT_LEAST : below ? Bound.AT_MOST : about ? Bound.ABOUT : Bound.GIVEN);
    }
}
