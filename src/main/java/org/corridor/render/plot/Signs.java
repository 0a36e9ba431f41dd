package org.corridor.render.plot;

import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.corridor.chart.Hue;
import org.corridor.render.text.Face;

/** The shape of each voice, so that colour never stands alone. */
final class Signs {
    private Signs() {}

    /**
     * Returns the shape of a voice around a point.
     *
     * @param radius half the size of the circle that looks as large
     */
    static Shape of(Hue hue, double x, double y, double radius) {
        return switch (hue) {
            case A_CUSTOMS -> circle(x, y, radius * 0.95);
            case A_PROMOTION -> polygon(4, x, y, radius * 1.2, -Math.PI / 2);
            case B_MINISTRY -> square(x, y, radius * 0.87);
            case B_BANK -> polygon(3, x, y + radius * 0.22, radius * 1.28, -Math.PI / 2);
            case B_PROMOTION -> polygon(3, x, y - radius * 0.22, radius * 1.28, Math.PI / 2);
            case INTERNATIONAL -> polygon(6, x, y, radius * 1.06, 0);
            case OFFICIALS -> plus(x, y, radius * 1.05, 0);
            case PRESS -> plus(x, y, radius * 1.05, Math.PI / 4);
            case AGENCIES -> polygon(5, x, y + radius * 0.06, radius * 1.12, -Math.PI / 2);
            case SEVERAL, TARGET -> new Rectangle2D.Double(x - radius, y - 1.1, 2 * radius, 2.2);
        };
    }

    static Shape circle(double x, double y, double radius) {
        return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    static Shape diamond(double x, double y, double radius) {
        return polygon(4, x, y, radius * 1.2, -Math.PI / 2);
    }

    private static Shape square(double x, double y, double half) {
        return new Rectangle2D.Double(x - half, y - half, 2 * half, 2 * half);
    }

    /** Two strokes from corner to corner. */
    static Path2D cross(double x, double y, double half) {
        Path2D path = new Path2D.Double();
        path.moveTo(x - half, y - half);
        path.lineTo(x + half, y + half);
        path.moveTo(x + half, y - half);
        path.lineTo(x - half, y + half);
        return path;
    }

    private static Shape polygon(int corners, double x, double y, double radius, double first) {
        Path2D path = new Path2D.Double();
        for (int i = 0; i < corners; i++) {
            double angle = first + 2 * Math.PI * i / corners;
            add(path, x + radius * Math.cos(angle), y + radius * Math.sin(angle));
        }
        path.closePath();
        return path;
    }

    /** A plus with thick arms, turned by an angle. */
    private static Shape plus(double x, double y, double radius, double turn) {
        double half = radius * 0.36;
        double[][] quarter = {{half, -radius}, {half, -half}, {radius, -half}};
        Path2D path = new Path2D.Double();
        for (int i = 0; i < 4; i++) {
            double angle = turn + Math.PI / 2 * i;
            for (double[] p : quarter) {
                add(
                        path,
                        x + p[0] * Math.cos(angle) - p[1] * Math.sin(angle),
                        y + p[0] * Math.sin(angle) + p[1] * Math.cos(angle));
            }
        }
        path.closePath();
        return path;
    }

    private static void add(Path2D path, double x, double y) {
        if (path.getCurrentPoint() == null) {
            path.moveTo(x, y);
        } else {
            path.lineTo(x, y);
        }
    }

    /**
     * A question mark with its middle at a point. It is a sign and no text: often too small to be read as one, and nobody
     * would search for it.
     */
    static Shape question(double x, double y, double size) {
        Shape mark = Face.BOLD
                .font(size)
                .createGlyphVector(new FontRenderContext(null, true, true), "?")
                .getOutline();
        Rectangle2D box = mark.getBounds2D();
        return AffineTransform.getTranslateInstance(x - box.getCenterX(), y - box.getCenterY())
                .createTransformedShape(mark);
    }
}
