package org.corridor.render.plot;

import java.awt.geom.Path2D;
import org.corridor.render.theme.TokenColor;

/** Arrows at ends that nothing limits. */
final class Arrows {
    static final double LENGTH = 8;

    private Arrows() {}

    /** Draws an arrow that starts at a point: this much, or more. */
    static void up(Canvas canvas, double x, double y, TokenColor ink) {
        arrow(canvas, x, y, -1, ink);
    }

    /** Draws an arrow that starts at a point: this much, or less. */
    static void down(Canvas canvas, double x, double y, TokenColor ink) {
        arrow(canvas, x, y, 1, ink);
    }

    private static void arrow(Canvas canvas, double x, double y, int way, TokenColor ink) {
        Path2D head = new Path2D.Double();
        head.moveTo(x, y);
        head.lineTo(x, y + way * LENGTH);
        head.moveTo(x - 3, y + way * 5);
        head.lineTo(x, y + way * (LENGTH + 0.5));
        head.lineTo(x + 3, y + way * 5);
        canvas.draw(head, ink, Pens.EDGE);
    }
}
