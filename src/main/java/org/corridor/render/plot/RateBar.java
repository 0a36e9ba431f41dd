package org.corridor.render.plot;

import java.util.stream.Stream;
import org.corridor.dataset.Range;
import org.corridor.render.label.Box;
import org.corridor.render.label.Candidate.Align;
import org.corridor.render.text.Face;
import org.corridor.render.text.Line;
import org.corridor.render.text.Run;
import org.corridor.render.text.TextBlock;
import org.corridor.render.theme.Token;
import org.corridor.render.theme.TokenColor;

/**
 * The bar of one rate on its line: its span at the left, its value after it, and a note after that where it fits.
 *
 * @param width of the column in pixels
 */
record RateBar(Canvas canvas, RatesScale scale, TypeScale type, double width, RatesColumn.Bar bar) {
    private static final double THICK = 9;
    private static final double GAP = 6;
    private static final double EDGE = 4;

    /** Paints it into the column whose top left corner is given. */
    void paint(double x, double y) {
        double middle = y + bar.y() + bar.height() / 2;
        double left = x + RatesColumn.INDENT;
        canvas.mark(bar.rate().mark(), new Box(left, middle - bar.height() / 2, scale.x(0) + 40, bar.height()), () -> {
            text(bar.rate().span(), Face.REGULAR, Token.INK2, left, middle);
            bar.rate().rate().ifPresentOrElse(rate -> rate(rate, x, middle), () -> none(left, middle));
        });
    }

    private void none(double left, double middle) {
        text(bar.rate().value(), Face.REGULAR, Token.INK2, left, middle);
    }

    private void rate(Range rate, double x, double middle) {
        double zero = x + scale.x(0);
        double low = x + scale.x(rate.low().doubleValue());
        double high = x + scale.x(rate.high().doubleValue());
        // a range that spans zero is a guess on either side of it
        double firm = rate.low().signum() > 0 ? low : rate.high().signum() < 0 ? high : zero;
        double far = rate.low().signum() > 0 ? high : rate.high().signum() < 0 ? low : firm;
        TokenColor color = canvas.color(bar.hue());
        TokenColor ink = bar.rate().faint() ? canvas.faint(color, 0.6) : color;
        canvas.line(
                zero, middle - bar.height() / 2, zero, middle + bar.height() / 2, canvas.color(Token.RULE2), Pens.HAIR);
        Box solid = box(zero, firm, middle);
        if (bar.rate().needed()) {
            canvas.fill(solid, color.fade(0.14));
            canvas.draw(solid.toRectangle(), ink, Pens.SIGN_DASH);
        } else if (bar.rate().estimate()) {
            canvas.hatch(solid, ink);
        } else {
            canvas.fill(solid, ink);
        }
        canvas.hatch(firm == zero && far == zero ? box(low, high, middle) : box(firm, far, middle), ink);
        double after = Math.max(zero, high) + GAP;
        text(bar.rate().value(), Face.SEMIBOLD, Token.INK, after, middle);
        if (scale.notes()) {
            note(
                    after + Face.SEMIBOLD.width(bar.rate().value(), type.small()) + RatesScale.NOTE_GAP,
                    x + width,
                    middle,
                    x);
        }
    }

    /** Draws the note, beyond an edge of what is needed where it would be crossed out by it. */
    private void note(double left, double right, double middle, double x) {
        double length = Face.REGULAR.width(bar.rate().note(), type.small());
        double free = scale.needed().stream()
                .flatMap(needed -> Stream.of(needed.low(), needed.high()))
                .mapToDouble(edge -> x + scale.x(edge.doubleValue()))
                .filter(edge -> edge > left - EDGE && edge < left + length + EDGE)
                .map(edge -> edge + EDGE)
                .max()
                .orElse(left);
        double start = free + length <= right ? free : left;
        if (start + length <= right) {
            text(bar.rate().note(), Face.REGULAR, Token.INK2, start, middle);
        }
    }

    private static Box box(double one, double other, double middle) {
        return Box.between(one, middle - THICK / 2, other, middle + THICK / 2);
    }

    private void text(String words, Face face, Token ink, double x, double middle) {
        if (words.isEmpty()) {
            return;
        }
        Run run = new Run(words, face, type.small(), ink);
        TextBlock block = TextBlock.of(type.smallLeading(), Line.of(run));
        canvas.text(
                block,
                new Box(x, middle - block.height() / 2, block.width(), block.height()),
                Align.START,
                canvas.color(Token.PAPER));
    }
}
