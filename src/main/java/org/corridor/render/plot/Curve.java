package org.corridor.render.plot;

import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.corridor.render.label.Box;

/** A curve of growth at a constant yearly rate, in pixels. */
record Curve(double[][] points) {
    static final int POINTS = 24;

    /** Returns the curve from the end of one day and value to the end of another. */
    static Curve of(Stage stage, LocalDate from, BigDecimal first, LocalDate to, BigDecimal last) {
        double[][] points = new double[POINTS + 1][];
        double start = first.doubleValue();
        double end = last.doubleValue();
        double left = stage.x(from);
        double right = stage.x(to.plusDays(1));
        for (int i = 0; i <= POINTS; i++) {
            double share = (double) i / POINTS;
            // no constant rate leads away from nothing: a straight line then, never a curve that was not computed
            double value = start > 0 && end > 0 ? start * Math.pow(end / start, share) : start + (end - start) * share;
            points[i] = new double[] {left + (right - left) * share, stage.y(value)};
        }
        return new Curve(points);
    }

    double x(int i) {
        return points[i][0];
    }

    double y(int i) {
        return points[i][1];
    }

    boolean reaches(double x) {
        return x >= points[0][0] && x <= points[POINTS][0];
    }

    /** Returns the height at a place from left to right, within the curve. */
    double at(double x) {
        double share = (x - points[0][0]) / (points[POINTS][0] - points[0][0]) * POINTS;
        int before = (int) Math.max(0, Math.min(POINTS - 1, Math.floor(share)));
        return points[before][1] + (points[before + 1][1] - points[before][1]) * (share - before);
    }

    Path2D path() {
        Path2D path = new Path2D.Double();
        path.moveTo(points[0][0], points[0][1]);
        for (int i = 1; i < points.length; i++) {
            path.lineTo(points[i][0], points[i][1]);
        }
        return path;
    }

    /** Returns the space between this curve and another. */
    Path2D between(Curve other) {
        Path2D path = path();
        for (int i = other.points.length - 1; i >= 0; i--) {
            path.lineTo(other.points[i][0], other.points[i][1]);
        }
        path.closePath();
        return path;
    }

    /** Tells whether the curve runs through a box. */
    boolean touches(Box box) {
        return segments().anyMatch(box::touches);
    }

    /** Keeps labels off the curve where that costs less than {@code cost} elsewhere. */
    void keepOff(Stage stage, double cost) {
        segments().forEach(segment -> stage.keepOff(segment, cost));
    }

    private Stream<Line2D> segments() {
        return IntStream.range(1, points.length)
                .mapToObj(i -> new Line2D.Double(points[i - 1][0], points[i - 1][1], points[i][0], points[i][1]));
    }
}
