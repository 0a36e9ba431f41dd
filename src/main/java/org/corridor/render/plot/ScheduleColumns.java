package org.corridor.render.plot;

import java.util.List;
import org.corridor.chart.Frame;
import org.corridor.render.label.Box;
import org.corridor.render.text.Face;
import org.corridor.render.text.Run;
import org.corridor.render.theme.Token;

/**
 * The columns at the left of a schedule.
 *
 * @param over true where names stand over their rows, and no column is needed
 * @param name width of the names, in pixels
 * @param detail width of their details; 0 where there is no room for these
 */
record ScheduleColumns(boolean over, double name, double detail) {
    private static final double GAP = 12;
    /** The most that names may take of the width, and that names and details may take together. */
    private static final double NAMES = 0.46;

    private static final double BOTH = 0.38;
    /** The least height of a bar under its name. */
    private static final double BAR = 8;

    static ScheduleColumns of(Frame.Schedule frame, Box body, double height, TypeScale type) {
        double name = widest(frame.rows().stream().map(row -> name(row, type)).toList());
        double detail =
                widest(frame.rows().stream().map(row -> detail(row, type)).toList());
        int rows = Math.max(1, frame.rows().size());
        boolean wide = name > body.width() * NAMES;
        if (wide && height / rows >= type.labelLeading() + BAR) {
            return new ScheduleColumns(true, 0, 0);
        }
        double kept = Math.min(name, body.width() * NAMES);
        boolean room = detail > 0 && kept + GAP + detail <= body.width() * BOTH;
        return new ScheduleColumns(false, kept, room ? detail : 0);
    }

    /** Returns the room that all columns take, with the gap to the plot. */
    double width() {
        return over ? 5 : name + (detail > 0 ? GAP + detail : 0) + GAP;
    }

    /** Returns how far from the left the details begin. */
    double detailX() {
        return name + GAP;
    }

    static Run name(Frame.Row row, TypeScale type) {
        return new Run(row.text(), row.level() == 0 ? Face.SEMIBOLD : Face.REGULAR, type.label(), Token.INK);
    }

    static Run detail(Frame.Row row, TypeScale type) {
        return new Run(row.detail(), Face.REGULAR, type.small(), Token.INK3);
    }

    private static double widest(List<Run> runs) {
        return runs.stream().mapToDouble(Run::width).max().orElse(0);
    }
}
