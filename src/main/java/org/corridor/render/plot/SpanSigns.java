package org.corridor.render.plot;

import org.corridor.dataset.Crossing;
import org.corridor.render.label.Box;
import org.corridor.render.theme.Token;
import org.corridor.render.theme.TokenColor;

/** What a stretch of time in a state looks like: by shape first, by colour besides. */
final class SpanSigns {
    private static final double PALE = 0.35;

    private SpanSigns() {}

    static void draw(Canvas canvas, Crossing.Status status, boolean inferred, Box box) {
        switch (status) {
            case OPEN -> open(canvas, inferred, box);
            case RESTRICTED -> restricted(canvas, inferred, box);
            case CLOSED -> closed(canvas, box);
            case PLANNED -> {
                Box edge = box.grow(-0.9);
                canvas.fill(edge, canvas.color(Token.PAPER));
                canvas.draw(edge.toRectangle(), canvas.color(Token.TARGET), Pens.PLANNED);
            }
            case UNKNOWN -> {
                double from = Math.min(box.x() + 3, box.right());
                canvas.line(from, box.centerY(), box.right(), box.centerY(), canvas.color(Token.INK3), Pens.NO_REPORT);
            }
        }
    }

    private static void open(Canvas canvas, boolean inferred, Box box) {
        TokenColor color = canvas.color(Token.OK);
        canvas.fill(box, canvas.color(Token.PAPER));
        canvas.fill(box, inferred ? canvas.faint(color, PALE) : color);
        if (inferred) {
            canvas.draw(box.grow(-0.5).toRectangle(), color, Pens.HAIR);
        }
    }

    private static void restricted(Canvas canvas, boolean inferred, Box box) {
        TokenColor color = canvas.color(Token.B_BANK);
        canvas.fill(box, canvas.color(Token.PAPER));
        TokenColor shade = inferred ? canvas.faint(color, 0.75) : color;
        canvas.hatch(box, shade);
        canvas.draw(box.grow(-0.75).toRectangle(), shade, Pens.EDGE);
    }

    /** Hollow, with a bar across the way. */
    private static void closed(Canvas canvas, Box box) {
        TokenColor color = canvas.color(Token.ERROR);
        canvas.fill(box, canvas.color(Token.PAPER));
        canvas.draw(box.grow(-0.75).toRectangle(), color, Pens.EDGE);
        canvas.line(box.x(), box.centerY(), box.right(), box.centerY(), color, Pens.EDGE);
    }
}
