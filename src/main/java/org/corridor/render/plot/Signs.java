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
    private static final Direction[] TRIANGLE = Direction.around(3, -Math.PI / 2);
    private static final Direction[] TRIANGLE_DOWN = Direction.around(3, Math.PI / 2);
    private static final Direction[] DIAMOND = Direction.around(4, -Math.PI / 2);
    private static final Direction[] PENTAGON = Direction.around(5, -Math.PI / 2);
    private static final Direction[] HEXAGON = Direction.around(6, 0);
    private static final Direction[] UPRIGHT = Direction.around(4, 0);
    private static final Direction[] SLANTED = Direction.around(4, Math.PI / 4);

    private Signs() {}

    /**
     * Returns the shape of a voice around a point.
     *
     * @param radius half the size of the circle that looks as large
     */
    static Shape of(Hue hue, double x, double y, double radius) {
        return switch (hue) {
            case A_CUSTOMS -> circle(x, y, radius * 0.95);
            case A_PROMOTION -> polygon(DIAMOND, x, y, radius * 1.2);
            case B_MINISTRY -> square(x, y, radius * 0.87);
            case B_BANK -> polygon(TRIANGLE, x, y + radius * 0.22, radius * 1.28);
            case B_PROMOTION -> polygon(TRIANGLE_DOWN, x, y - radius * 0.22, radius * 1.28);
            case INTERNATIONAL -> polygon(HEXAGON, x, y, radius * 1.06);
            case OFFICIALS -> plus(UPRIGHT, x, y, radius * 1.05);
            case PRESS -> plus(SLANTED, x, y, radius * 1.05);
            case AGENCIES -> polygon(PENTAGON, x, y + radius * 0.06, radius * 1.12);
            case SEVERAL, TARGET -> new Rectangle2D.Double(x - radius, y - 1.1, 2 * radius, 2.2);
        };
    }

    static Shape circle(double x, double y, double radius) {
        return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    static Shape diamond(double x, double y, double radius) {
        return polygon(DIAMOND, x, y, radius * 1.2);
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

    private static Shape polygon(Direction[] corners, double x, double y, double radius) {
        Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO, corners.length + 1);
        path.moveTo(x + radius * corners[0].across(), y + radius * corners[0].down());
        for (int i = 1; i < corners.length; i++) {
            path.lineTo(x + radius * corners[i].across(), y + radius * corners[i].down());
        }
        path.closePath();
        return path;
    }

    /** A plus with thick arms. */
    private static Shape plus(Direction[] arms, double x, double y, double radius) {
        double half = radius * 0.36;
        Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO, 3 * arms.length + 1);
        for (int i = 0; i < arms.length; i++) {
            double startX = arms[i].x(x, half, -radius);
            double startY = arms[i].y(y, half, -radius);
            if (i == 0) {
                path.moveTo(startX, startY);
            } else {
                path.lineTo(startX, startY);
            }
            path.lineTo(arms[i].x(x, half, -half), arms[i].y(y, half, -half));
            path.lineTo(arms[i].x(x, radius, -half), arms[i].y(y, radius, -half));
        }
        path.closePath();
        return path;
    }

    private record Direction(double across, double down) {
        /** Returns directions at even angles, from a first one on. */
        static Direction[] around(int count, double first) {
            Direction[] all = new Direction[count];
            for (int i = 0; i < count; i++) {
                double angle = first + 2 * Math.PI * i / count;
                all[i] = new Direction(Math.cos(angle), Math.sin(angle));
            }
            return all;
        }

        /** Returns where a point lies that is at dx, dy before everything is turned into this direction. */
        double x(double x, double dx, double dy) {
            return x + dx * across - dy * down;
        }

        double y(double y, double dx, double dy) {
            return y + dx * down + dy * across;
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
