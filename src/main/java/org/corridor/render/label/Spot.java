package org.corridor.render.label;

import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.corridor.render.label.Candidate.Align;
import org.corridor.render.text.TextBlock;

/**
 * A place relative to a mark.
 *
 * @param isNear true beside the mark in a direction of liking, false on a ray from it
 * @param dislike what the place costs beyond its distance
 * @param across how far to the right, -1 to 1
 * @param down how far below, -1 to 1
 */
record Spot(boolean isNear, double distance, double dislike, double across, double down) {
    private static final double[] NEAR = {5, 9, 16, 26};
    private static final double[] FAR = {38, 54, 74, 98, 130, 170, 220};
    private static final int RAYS = 24;
    /** Directions in order of liking: right, left, above, below, and what lies between. */
    private static final double[][] DIRECTIONS = {
        {1, 0}, {-1, 0}, {0, -1}, {0, 1}, {1, -1}, {1, 1}, {-1, -1}, {-1, 1},
        {0.5, -1}, {-0.5, -1}, {0.5, 1}, {-0.5, 1}, {1, -0.5}, {1, 0.5}, {-1, -0.5}, {-1, 0.5}
    };
    /** Up to here a text is seen to belong to its mark without a leader. */
    private static final double NO_LEADER = 12;

    /** All places, the best first. */
    static final List<Spot> ALL = all();

    private static List<Spot> all() {
        List<Spot> spots = new ArrayList<>();
        for (double distance : NEAR) {
            for (int i = 0; i < DIRECTIONS.length; i++) {
                spots.add(new Spot(true, distance, i * 0.6, DIRECTIONS[i][0], DIRECTIONS[i][1]));
            }
        }
        for (double distance : FAR) {
            for (int i = 0; i < RAYS; i++) {
                double angle = 2 * Math.PI * i / RAYS;
                spots.add(new Spot(false, distance, 0, Math.cos(angle), Math.sin(angle)));
            }
        }
        spots.sort(Comparator.comparingDouble(spot -> spot.cost(0)));
        return List.copyOf(spots);
    }

    /** Returns what the place costs a text that is less liked than others. */
    double cost(double more) {
        return distance + more + dislike;
    }

    Candidate place(TextBlock text, Box mark, double more) {
        Box box = isNear
                ? beside(mark, text.width(), text.height(), distance, across, down)
                : onRay(mark, text.width(), text.height(), distance, across, down);
        return candidate(text, mark, box, cost(more));
    }

    private static Box beside(Box mark, double width, double height, double distance, double dx, double dy) {
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
    private static Box onRay(Box mark, double width, double height, double distance, double dx, double dy) {
        double toX = mark.centerX() + distance * dx;
        double toY = mark.centerY() + distance * dy;
        return new Box(toX - width / 2 * (1 - dx), toY - height / 2 * (1 - dy), width, height);
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
        if (length < NO_LEADER) {
            return Optional.empty();
        }
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
