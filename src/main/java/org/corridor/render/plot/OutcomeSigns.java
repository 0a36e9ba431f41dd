package org.corridor.render.plot;

import java.awt.Shape;
import java.awt.geom.Arc2D;
import org.corridor.analysis.Outcome;
import org.corridor.render.label.Box;
import org.corridor.render.theme.Token;
import org.corridor.render.theme.TokenColor;

/** What the outcome of a target looks like: by shape first, by colour besides. */
final class OutcomeSigns {
    private OutcomeSigns() {}

    /** Draws the sign around a point; nothing where there is no deadline and nothing has reached the target. */
    static void draw(Canvas canvas, Outcome outcome, double x, double y, double radius) {
        TokenColor paper = canvas.color(Token.PAPER);
        TokenColor color = canvas.color(Token.TARGET);
        switch (outcome) {
            case MET, REACHED -> {
                canvas.fill(Signs.circle(x, y, radius + 2), paper);
                canvas.fill(Signs.circle(x, y, radius + 0.6), canvas.color(Token.OK));
            }
            case MISSED -> canvas.draw(Signs.cross(x, y, radius - 0.5), color, Pens.SIGN);
            case PENDING -> {
                canvas.fill(Signs.circle(x, y, radius), paper);
                canvas.draw(Signs.circle(x, y, radius), color, Pens.SIGN);
            }
            case DISPUTED -> disputed(canvas, x, y, radius);
            case UNKNOWN -> unknown(canvas, x, y, radius);
            case OPEN -> {}
        }
    }

    /** Half full: only the high end of a range reached it. */
    private static void disputed(Canvas canvas, double x, double y, double radius) {
        TokenColor color = canvas.color(Token.TARGET);
        canvas.fill(Signs.circle(x, y, radius), canvas.color(Token.PAPER));
        canvas.fill(new Arc2D.Double(x - radius, y - radius, 2 * radius, 2 * radius, 90, 180, Arc2D.PIE), color);
        canvas.draw(Signs.circle(x, y, radius), color, Pens.STATUS);
    }

    private static void unknown(Canvas canvas, double x, double y, double radius) {
        double size = Math.max(8, Math.min(13.5, radius * 2.9));
        Shape mark = Signs.question(x + 2, y, size);
        canvas.fill(Box.of(mark.getBounds2D()).grow(2, 1), canvas.color(Token.PAPER));
        canvas.fill(mark, canvas.color(Token.TARGET));
    }
}
