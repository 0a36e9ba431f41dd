package org.corridor.render.svg;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.PathIterator;
import org.jspecify.annotations.Nullable;

/**
 * The outline of a shape as SVG path data, in steps relative to the last point.
 *
 * <p>Steps are taken between points already rounded, so that rounding never adds up along a path.
 */
final class PathData {
    private final Utf8 out;
    private int x;
    private int y;
    private int startX;
    private int startY;
    private char last = ' ';
    private final double[] point = new double[6];

    PathData(Utf8 out) {
        this.out = out;
    }

    /** Writes one outline. */
    void append(Shape shape, @Nullable AffineTransform transform) {
        x = y = startX = startY = 0;
        last = ' ';
        if (shape instanceof Line2D line && transform == null) {
            line(line);
            return;
        }
        for (PathIterator it = shape.getPathIterator(transform); !it.isDone(); it.next()) {
            segment(it.currentSegment(point));
        }
    }

    /** The most frequent outline, without the means for any other. */
    private void line(Line2D line) {
        move(line.getX1(), line.getY1());
        line(line.getX2(), line.getY2());
    }

    private void segment(int kind) {
        double[] c = point;
        switch (kind) {
            case PathIterator.SEG_MOVETO -> move(c[0], c[1]);
            case PathIterator.SEG_LINETO -> line(c[0], c[1]);
            case PathIterator.SEG_QUADTO -> curve('q', c, 2);
            case PathIterator.SEG_CUBICTO -> curve('c', c, 3);
            default -> close();
        }
    }

    private void move(double toX, double toY) {
        command('M');
        x = startX = Decimals.hundredths(toX);
        y = startY = Decimals.hundredths(toY);
        number(x);
        number(y);
    }

    private void line(double exactX, double exactY) {
        int toX = Decimals.hundredths(exactX);
        int toY = Decimals.hundredths(exactY);
        if (toY == y) {
            if (toX != x) {
                command('h');
                number(toX - x);
            }
        } else if (toX == x) {
            command('v');
            number(toY - y);
        } else {
            command('l');
            number(toX - x);
            number(toY - y);
        }
        x = toX;
        y = toY;
    }

    private void curve(char name, double[] c, int points) {
        command(name);
        int toX = x;
        int toY = y;
        for (int i = 0; i < points; i++) {
            toX = Decimals.hundredths(c[2 * i]);
            toY = Decimals.hundredths(c[2 * i + 1]);
            number(toX - x);
            number(toY - y);
        }
        x = toX;
        y = toY;
    }

    private void close() {
        out.append('z');
        last = 'z';
        x = startX;
        y = startY;
    }

    private void command(char name) {
        if (name != last || name == 'M') {
            out.append(name);
            last = name;
        }
    }

    /** Sets a space before a number only where the last one would run into it. */
    private void number(int hundredths) {
        byte before = out.last();
        if (hundredths >= 0 && before >= '0' && before <= '9') {
            out.append(' ');
        }
        out.appendHundredths(hundredths);
    }
}
