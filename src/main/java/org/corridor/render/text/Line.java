package org.corridor.render.text;

import java.util.List;

/** Runs on one baseline, a space between each two. */
public record Line(List<Run> runs) {
    public Line {
        runs = List.copyOf(runs);
    }

    public static Line of(Run... runs) {
        return new Line(List.of(runs));
    }

    /** Returns the width in pixels. */
    public double width() {
        double sum = 0;
        for (Run run : runs) {
            sum += (sum > 0 ? run.space() : 0) + run.width();
        }
        return sum;
    }

    /** Returns the largest size of its runs, in pixels. */
    public double size() {
        double size = 0;
        for (Run run : runs) {
            size = Math.max(size, run.size());
        }
        return size;
    }
}
