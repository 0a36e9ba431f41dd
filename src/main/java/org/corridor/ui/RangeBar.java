package org.corridor.ui;

import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.corridor.dataset.Range;

/** A range as a bar on a line from zero; the figure beside it says the same. */
final class RangeBar extends Span {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    RangeBar(Axis axis, Range range) {
        addClassName("range-bar");
        getElement().setAttribute("aria-hidden", "true");
        BigDecimal from = axis.percent(range.low());
        BigDecimal to = range.isOpenAbove() ? HUNDRED : axis.percent(range.high());
        Span bar = new Span();
        bar.setClassName("range-point", range.isPoint() && !range.isOpenAbove());
        bar.getStyle().set("left", from + "%").set("width", to.subtract(from) + "%");
        add(bar);
    }

    /** Returns the axis on which all these ranges have room. */
    static Axis axis(List<Range> ranges) {
        BigDecimal from = ranges.stream().map(Range::low).reduce(BigDecimal.ZERO, BigDecimal::min);
        BigDecimal to = ranges.stream().map(Range::high).reduce(BigDecimal.ZERO, BigDecimal::max);
        return new Axis(from, to);
    }

    /** From the least end to the greatest, with zero between or at an end. */
    record Axis(BigDecimal from, BigDecimal to) {
        private BigDecimal percent(BigDecimal value) {
            BigDecimal length = to.subtract(from);
            return length.signum() == 0
                    ? BigDecimal.ZERO
                    : value.subtract(from).multiply(HUNDRED).divide(length, 2, RoundingMode.HALF_UP);
        }
    }
}
