package org.corridor.render.label;

import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.corridor.render.label.Candidate.Align;
import org.corridor.render.text.TextBlock;

/** Places around a mark, at growing distance, with a leader where the distance is large. */
public final class Around {
    private static final double[] NEAR = {5, 9, 16, 26};
    private static final double[] FAR = {38, 54, 74, 98, 130, 170, 220};
    private static final int RAYS = 24;
    /** Up to here a text is seen to belong to its mark without a leader. */
    private static final double NO_LEADER = 12;
    /** Directions in order of liking: right, left, above, below, and what lies between. */
    private static final double[][] DIRECTIONS = {
        {1, 0}, {-1, 0}, {0, -1}, {0, 1}, {1, -1}, {1, 1}, {-1, -1}, {-1, 1},
        {0.5, -1}, {-0.5, -1}, {0.5, 1}, {-0.5, 1}, {1, -0.5}, {1, 0.5}, {-1, -0.5}, {-1, 0.5}
    };

    private Around() {}

    /**
     * Returns places for a text around a mark.
     *
     * @param dislike added to the cost of each
     * @param farthest how far off the text may stand, in pixels
     */
    public static List<Candidate> of(TextBlock text, Box mark, double dislike, double farthest) {
        List<Candidate> all = new ArrayList<>();
        double width = text.width();
        double height = text.height();
        for (double distance : NEAR) {
            for (int i = 0; i < DIRECTIONS.length && distance <= farthest; i++) {
                Box box = near(mark, width, height, distance, DIRECTIONS[i]);
                all.add(candidate(text, mark, box, distance + dislike + i * 0.6));
            }
        }
        for (double distance : FAR) {
            for (int i = 0; i < RAYS && distance <= farthest; i++) {
                double angle = 2 * Math.PI * i / RAYS;
                all.add(candidate(text, mark, far(mark, width, height, distance, angle), distance + dislike));
            }
        }
        return all;
    }

    private static Box near(Box mark, double width, double height, double distance, double[] direction) {
        double dx = direction[0];
        double dy = direction[1];
        double aside = distance * (dy == 0 ? 1 : 0.75);
        double above = distance * (dx == 0 ? 0.6 : 0.5);
        double x = mark.centerX() - width / 2 + dx * (mark.width() / 2 + width / 2 + aside);
        double y = mark.centerY() - height / 2 + dy * (mark.height() / 2 + height / 2 + above);
        if (dx != 0 && Math.abs(dx) < 1) {
            // beside the middle, with the near edge over the mark
            x = dx > 0 ? mark.x() : mark.right() - width;
        }
        return new Box(x, y, width, height);
    }

    /** Returns the box whose nearest corner or edge lies on a ray from the mark. */
    private static Box far(Box mark, double width, double height, double distance, double angle) {
        double toX = mark.centerX() + distance * Math.cos(angle);
        double toY = mark.centerY() + distance * Math.sin(angle);
        return new Box(
                toX - width / 2 * (1 - Math.cos(angle)), toY - height / 2 * (1 - Math.sin(angle)), width, height);
    }

    private static Candidate candidate(TextBlock text, Box mark, Box box, double cost) {
        Align align =
                box.x() >= mark.centerX() ? Align.START : box.right() <= mark.centerX() ? Align.END : Align.MIDDLE;
        return new Candidate(text, box, align, leader(box, mark), cost);
    }

    private static Optional<Line2D> leader(Box box, Box mark) {
        double fromX = clamp(mark.centerX(), box.x(), box.right());
        double fromY = clamp(mark.centerY(), box.y(), box.bottom());
        double dx = mark.centerX() - fromX;
        double dy = mark.centerY() - fromY;
        double length = Math.sqrt(dx * dx + dy * dy);
        double radius = edge(mark, Math.abs(dx) / length, Math.abs(dy) / length) + 1.5;
        if (length - radius < NO_LEADER) {
            return Optional.empty();
        }
        double gap = 2.5 / length;
        double end = (length - radius) / length;
        return Optional.of(new Line2D.Double(fromX + dx * gap, fromY + dy * gap, fromX + dx * end, fromY + dy * end));
    }

    /** Returns how far the edge of a box lies from its middle in a direction. */
    private static double edge(Box box, double across, double down) {
        double sideways = across < 1e-6 ? Double.MAX_VALUE : box.width() / 2 / across;
        double upwards = down < 1e-6 ? Double.MAX_VALUE : box.height() / 2 / down;
        return Math.min(sideways, upwards);
    }

    private static double clamp(double value, double low, double high) {
        return Math.max(low, Math.min(high, value));
    }
}
