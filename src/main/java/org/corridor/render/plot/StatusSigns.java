package org.corridor.render.plot;

import java.awt.Shape;
import java.awt.geom.Arc2D;
import org.corridor.dataset.Crossing;
import org.corridor.render.theme.Token;
import org.corridor.render.theme.TokenColor;

/** What a crossing's status looks like: by shape first, by colour besides. */
final class StatusSigns {
    private StatusSigns() {}

    /** Draws the sign around a point, on a rim of paper. */
    static void draw(Canvas canvas, Crossing.Status status, double x, double y, double radius) {
        TokenColor paper = canvas.color(Token.PAPER);
        Shape circle = Signs.circle(x, y, radius);
        canvas.fill(Signs.circle(x, y, radius + 2), paper);
        switch (status) {
            case OPEN -> canvas.fill(circle, canvas.color(Token.OK));
            case RESTRICTED -> restricted(canvas, x, y, radius);
            case CLOSED -> canvas.draw(Signs.cross(x, y, radius * 0.75), canvas.color(Token.ERROR), Pens.HEAVY);
            case PLANNED -> canvas.draw(Signs.circle(x, y, radius - 1), canvas.color(Token.TARGET), Pens.PLANNED);
            case UNKNOWN -> unknown(canvas, x, y, radius);
        }
    }

    /** Half full. Its gold is the gold of the palette, which has no second one. */
    private static void restricted(Canvas canvas, double x, double y, double radius) {
        TokenColor gold = canvas.color(Token.B_BANK);
        canvas.fill(new Arc2D.Double(x - radius, y - radius, 2 * radius, 2 * radius, 90, 180, Arc2D.PIE), gold);
        canvas.draw(Signs.circle(x, y, radius - 0.9), gold, Pens.STATUS);
    }

    private static void unknown(Canvas canvas, double x, double y, double radius) {
        canvas.draw(Signs.circle(x, y, radius - 0.75), canvas.color(Token.INK3), Pens.EDGE);
        canvas.fill(Signs.question(x, y, radius * 1.5), canvas.color(Token.INK3));
    }
}
