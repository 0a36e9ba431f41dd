package org.corridor.render.plot;

import org.corridor.analysis.DevelopmentPhase;
import org.corridor.render.label.Box;
import org.corridor.render.theme.Token;
import org.corridor.render.theme.TokenColor;

/** What development and silence look like in one row: by shape alone, in ink. */
final class DevelopmentSigns {
    private static final double TALLEST = 8;
    private static final double DOT = 3.2;
    /** Statements stand over what was done. */
    private static final double LIFT = 11;

    private final Canvas canvas;
    private final double y;
    private final double bar;

    private final double lift;

    /**
     * Draws around a height.
     *
     * @param bar the height of a bar that the row allows
     * @param above the room over that height
     */
    DevelopmentSigns(Canvas canvas, double y, double bar, double above) {
        this.canvas = canvas;
        this.y = y;
        this.bar = Math.min(bar, TALLEST);
        this.lift = Math.min(LIFT, Math.max(0, above - 4));
    }

    Box reach(double from, double to) {
        return new Box(from, y - bar / 2 - 3, to - from, bar + 6);
    }

    void stretch(DevelopmentPhase.Stage stage, double from, double to) {
        switch (stage) {
            case DEVELOPED ->
                canvas.fill(new Box(from, y - bar / 2, to - from, bar), canvas.faint(canvas.color(Token.INK2), 0.45));
            case SHELVED -> canvas.line(from, y, to, y, canvas.color(Token.INK2), Pens.UNBUILT);
            case CANCELLED -> canvas.line(from, y, to, y, canvas.color(Token.INK3), Pens.NO_REPORT);
        }
    }

    void effort(double x, boolean faint) {
        TokenColor ink = canvas.color(Token.INK);
        double radius = Math.min(DOT, bar / 2 + 0.5);
        canvas.fill(Signs.circle(x, y, radius + 1), canvas.color(Token.PAPER));
        canvas.fill(Signs.circle(x, y, radius), faint ? canvas.faint(ink, 0.55) : ink);
    }

    /** Hollow, on a thin line from today: nothing of it has happened. */
    void turn(double from, double x) {
        double radius = Math.min(DOT + 0.8, bar / 2 + 1);
        canvas.line(from, y, x - radius, y, canvas.color(Token.RULE2), Pens.DOTS);
        canvas.fill(Signs.circle(x, y, radius), canvas.color(Token.PAPER));
        canvas.draw(Signs.circle(x, y, radius), canvas.color(Token.INK2), Pens.EDGE);
    }

    Box reachOfReport(double x) {
        return Box.around(x, y - lift, 7);
    }

    /** The day on which a status was stated, over the bar where there is room. */
    void report(double x) {
        double radius = Math.min(DOT + 0.8, bar / 2 + 1.5);
        canvas.fill(Signs.diamond(x, y - lift, radius + 1.4), canvas.color(Token.PAPER));
        canvas.fill(Signs.diamond(x, y - lift, radius), canvas.color(Token.INK));
    }
}
