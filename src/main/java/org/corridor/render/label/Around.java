package org.corridor.render.label;

import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.corridor.render.label.Candidate.Align;
import org.corridor.render.text.TextBlock;

/** Places around a mark, at growing distance, with a leader where the distance is large. */
public final class Around {
    private static final double[] DISTANCES = {5, 9, 16, 26, 38, 54, 74, 98, 130, 170, 220};
    private static final double NEAR = 12;
    /** Directions in order of liking: right, left, above, below, and what lies between. */
    private static final double[][] DIRECTIONS = {
        {1, 0}, {-1, 0}, {0, -1}, {0, 1}, {1, -1}, {1, 1}, {-1, -1}, {-1, 1},
        {0.5, -1}, {-0.5, -1}, {0.5, 1}, {-0.5, 1}, {1, -0.5}, {1, 0.5}, {-1, -0.5}, {-1, 0.5}
    };

    private Around() {}

    /** Returns places for a text around a mark; {@code dislike} is added to the cost of each. */
    public static List<Candidate> of(TextBlock text, Box mark, double dislike) {
        List<Candidate> all = new ArrayList<>(DISTANCES.length * DIRECTIONS.length);
        for (double distance : DISTANCES) {
            for (int i = 0; i < DIRECTIONS.length; i++) {
                all.add(at(text, mark, distance, DIRECTIONS[i], dislike + i * 0.6));
            }
        }
        return all;
    }

    private static Candidate at(TextBlock text, Box mark, double distance, double[] direction, double dislike) {
        double width = text.width();
        double height = text.height();
        double dx = direction[0];
        double dy = direction[1];
        double x = mark.centerX() - width / 2 + dx * (mark.width() / 2 + width / 2 + distance * (dy == 0 ? 1 : 0.75));
        double y =
                mark.centerY() - height / 2 + dy * (mark.height() / 2 + height / 2 + distance * (dx == 0 ? 0.6 : 0.5));
        if (dx != 0 && Math.abs(dx) < 1) {
            // beside the middle, with the near edge over the mark
            x = dx > 0 ? mark.x() : mark.right() - width;
        }
        Box box = new Box(x, y, width, height);
        Align align = dx > 0 ? Align.START : dx < 0 ? Align.END : Align.MIDDLE;
        return new Candidate(text, box, align, leader(box, mark), distance + dislike);
    }

    private static Optional<Line2D> leader(Box box, Box mark) {
        double fromX = clamp(mark.centerX(), box.x(), box.right());
        double fromY = clamp(mark.centerY(), box.y(), box.bottom());
        double dx = mark.centerX() - fromX;
        double dy = mark.centerY() - fromY;
        double length = Math.hypot(dx, dy);
        double radius = Math.min(mark.width(), mark.height()) / 2 + 1.5;
        if (length - radius < NEAR) {
            return Optional.empty();
        }
        double gap = 2.5 / length;
        double end = (length - radius) / length;
        return Optional.of(new Line2D.Double(fromX + dx * gap, fromY + dy * gap, fromX + dx * end, fromY + dy * end));
    }

    private static double clamp(double value, double low, double high) {
        return Math.max(low, Math.min(high, value));
    }
}
