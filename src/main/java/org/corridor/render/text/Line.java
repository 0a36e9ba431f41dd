package org.corridor.render.text;

import java.util.List;

/** Runs on one baseline, a space between each two. Measured once, since layout asks for widths again and again. */
public final class Line {
    private final List<Run> runs;
    private final double width;

    public Line(List<Run> runs) {
        this.runs = List.copyOf(runs);
        this.width = measure(this.runs);
    }

    public static Line of(Run run) {
        return new Line(List.of(run));
    }

    public static Line of(Run... runs) {
        return new Line(List.of(runs));
    }

    private static double measure(List<Run> runs) {
        double sum = 0;
        for (Run run : runs) {
            sum += (sum > 0 ? run.space() : 0) + run.width();
        }
        return sum;
    }

    public List<Run> runs() {
        return runs;
    }

    /** Returns the width in pixels. */
    public double width() {
        return width;
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
