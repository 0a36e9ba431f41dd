package org.corridor.render.plot;

import java.util.Optional;
import org.corridor.chart.RowLayer;
import org.corridor.render.label.Box;
import org.corridor.render.text.Face;
import org.corridor.render.text.Line;
import org.corridor.render.text.Run;
import org.corridor.render.text.TextBlock;
import org.corridor.render.theme.Token;

/**
 * Where the words of one dumbbell stand, all on one line: the lower value left of its sign or in the bar, the gap in the
 * bar or at the end, the higher value right of its sign. What finds no room gives way.
 */
record DumbbellLabels(Optional<Text> lower, Optional<Text> higher, Optional<Text> gap) {
    static final DumbbellLabels NONE = new DumbbellLabels(Optional.empty(), Optional.empty(), Optional.empty());

    /** The sign of disagreement. */
    private static final String SIGN = "≠";

    private static final double GAP = 4;
    private static final double PAD = 5;

    /** Words and their place, given by the left edge. */
    record Text(TextBlock block, double x) {
        double right() {
            return x + block.width();
        }

        Box box(double middle) {
            return new Box(x, middle - block.height() / 2, block.width(), block.height());
        }
    }

    /**
     * Finds the places.
     *
     * @param lower the lower value in words
     * @param higher the higher value in words
     * @param span where the signs stand
     * @param from the left edge of what words may cover
     * @param to the right edge
     */
    static DumbbellLabels of(
            RowLayer.Dumbbell bell, String lower, String higher, Span span, double from, double to, TypeScale type) {
        TextBlock low = value(lower, type);
        TextBlock high = value(higher, type);
        TextBlock gap = gap(bell, type);
        Optional<Text> left = fit(low, span.lowLeft() - GAP - low.width(), from, span.lowLeft());
        double inside = span.lowRight() + GAP;
        if (left.isEmpty()) {
            left = fit(low, inside, inside, span.highLeft() - GAP);
            inside = left.map(text -> text.right() + GAP).orElse(inside);
        }
        // two values too close for a place of their own are set side by side
        TextBlock end = left.isPresent() ? high : value(lower + " and " + higher, type);
        Optional<Text> right = fit(end, span.highRight() + GAP, from, to);
        double middle = (inside + span.highLeft() - gap.width()) / 2;
        Optional<Text> sign = fit(gap, middle, inside + PAD, span.highLeft() - PAD);
        if (sign.isEmpty()) {
            double after = right.map(Text::right).orElse(span.highRight()) + GAP + PAD + 2;
            sign = fit(gap, after, from, to - PAD);
        }
        if (sign.isEmpty() && bell.disagree()) {
            TextBlock alone = word(SIGN, Token.MARK_INK, type);
            sign = fit(alone, (inside + span.highLeft() - alone.width()) / 2, inside, span.highLeft());
        }
        return new DumbbellLabels(left, right, sign);
    }

    /**
     * Where the signs of a dumbbell stand from left to right.
     *
     * @param lowLeft the left edge of the sign of the lower value, and so on
     */
    record Span(double lowLeft, double lowRight, double highLeft, double highRight) {}

    private static Optional<Text> fit(TextBlock block, double x, double from, double to) {
        return x >= from && x + block.width() <= to ? Optional.of(new Text(block, x)) : Optional.empty();
    }

    private static TextBlock value(String text, TypeScale type) {
        Run run = new Run(text, Face.SEMIBOLD, type.label(), Token.INK);
        return TextBlock.of(type.labelLeading(), Line.of(run)).tight();
    }

    private static TextBlock gap(RowLayer.Dumbbell bell, TypeScale type) {
        return bell.disagree()
                ? word(SIGN + " " + bell.gap(), Token.MARK_INK, type)
                : word(bell.gap(), Token.INK2, type);
    }

    private static TextBlock word(String text, Token ink, TypeScale type) {
        return TextBlock.of(type.labelLeading(), Line.of(new Run(text, Face.REGULAR, type.label(), ink)))
                .tight();
    }

    /** Returns how far to the right the words reach that stand beyond the signs. */
    double right() {
        return Math.max(
                higher.map(Text::right).orElse(0.0), gap.map(Text::right).orElse(0.0));
    }
}
