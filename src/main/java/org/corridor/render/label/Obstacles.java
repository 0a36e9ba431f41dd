package org.corridor.render.label;

import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;

/** What is on the picture before the labels are, and what it costs a label to come too close to it. */
final class Obstacles {
    static final double IMPOSSIBLE = Double.POSITIVE_INFINITY;
    private static final double LEADER_OVER_MARK = 40;
    private static final double LEADER_OVER_LINE = 8;
    /** What it costs to stand nearer to another mark than to one's own. */
    private static final double AMBIGUOUS = 22;

    private static final double BESIDE = 30;

    private final Box frame;
    private final double apart;
    private final List<Box> texts = new ArrayList<>();
    private final List<Box> marks = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();

    private record Line(Line2D path, Box bounds, double cost) {}

    Obstacles(Box frame, double apart) {
        this.frame = frame;
        this.apart = apart;
    }

    void addText(Box box) {
        texts.add(box);
    }

    void addMark(Box box) {
        marks.add(box);
    }

    void addLine(Line2D line, double cost) {
        lines.add(new Line(line, Box.of(line.getBounds2D()), cost));
    }

    /** Returns what a place costs in all; {@link #IMPOSSIBLE} outside the frame or on text. */
    double cost(Request request, Candidate candidate) {
        if (!frame.contains(candidate.box()) || hitsText(candidate)) {
            return IMPOSSIBLE;
        }
        return candidate.cost() + overMarks(request, candidate) + overLines(candidate);
    }

    private boolean hitsText(Candidate candidate) {
        Box box = candidate.box().grow(apart, 0);
        for (Box text : texts) {
            if (text.overlaps(box)
                    || candidate.leader().isPresent()
                            && text.touches(candidate.leader().get())) {
                return true;
            }
        }
        return false;
    }

    private double overMarks(Request request, Candidate candidate) {
        Surroundings near = Surroundings.of(request.own(), candidate);
        double cost = 0;
        for (Box mark : marks) {
            // most marks are far away, and there are many places to try
            if (near.area().touches(mark)) {
                if (mark.overlaps(candidate.box())) {
                    cost += Placer.FORBIDDEN;
                } else if (!mark.overlaps(request.own())) {
                    cost += near.nextTo(mark);
                }
            }
        }
        return cost;
    }

    /**
     * What one place asks of all marks.
     *
     * @param area marks that do not touch it cost nothing
     * @param distance from the label to its own mark
     * @param beside whether the label stands beside its own mark
     */
    private record Surroundings(Candidate candidate, Box area, double distance, boolean beside) {
        static Surroundings of(Box own, Candidate candidate) {
            Box box = candidate.box();
            double distance = own.distance(box);
            Box area = candidate
                    .leader()
                    .map(leader -> box.union(Box.of(leader.getBounds2D()).grow(2)))
                    .orElseGet(() -> box.grow(Math.max(distance, BESIDE)));
            return new Surroundings(candidate, area, distance, isBeside(own, box, distance));
        }

        double nextTo(Box mark) {
            if (candidate.leader().isPresent()) {
                return mark.grow(1.5).touches(candidate.leader().get()) ? LEADER_OVER_MARK : 0;
            }
            return isAmbiguous(mark) ? AMBIGUOUS : 0;
        }

        /** Tells whether readers could take the label for another mark's. */
        private boolean isAmbiguous(Box other) {
            double toOther = other.distance(candidate.box());
            return toOther <= distance || !beside && isBeside(other, candidate.box(), toOther);
        }

        private static boolean isBeside(Box mark, Box box, double distance) {
            return distance < BESIDE && mark.centerY() > box.y() && mark.centerY() < box.bottom();
        }
    }

    private double overLines(Candidate candidate) {
        Box box = candidate.box().grow(apart, 0);
        double cost = 0;
        for (Line line : lines) {
            // grown, since the bounds of an upright line have no width
            if (box.overlaps(line.bounds().grow(0.01)) && box.touches(line.path())) {
                cost += line.cost();
            }
            if (candidate.leader().isPresent()
                    && line.path().intersectsLine(candidate.leader().get())) {
                cost += LEADER_OVER_LINE;
            }
        }
        return cost;
    }
}
