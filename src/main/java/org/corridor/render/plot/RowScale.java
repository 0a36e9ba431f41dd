package org.corridor.render.plot;

import java.util.List;
import org.corridor.chart.Frame;
import org.corridor.render.label.Box;

/**
 * Where rows lie from top to bottom. A heading row stands a little apart from what is above it.
 *
 * @param pitch height of a row in pixels
 * @param gap over a heading row
 * @param nameHeight height of the name over the bar; 0 where names stand beside
 */
record RowScale(Box area, List<Frame.Row> rows, double pitch, double gap, double nameHeight) {
    private static final double GROUP = 0.28;
    private static final double TALLEST = 96;
    /** How much higher a banner is that has an addition under it. */
    private static final double EXTRA = 0.55;

    static RowScale of(Frame.Rows frame, Stage stage) {
        List<Frame.Row> rows = frame.rows();
        double units =
                Math.max(1, rows.size() + GROUP * groups(rows, rows.size() - 1) + EXTRA * tall(rows, rows.size()));
        double pitch = Math.min(stage.area.height() / units, TALLEST);
        double over = RowNames.areOver(frame, stage.body, stage.type) ? stage.type.labelLeading() : 0;
        return new RowScale(stage.area, rows, pitch, GROUP * pitch, over);
    }

    private static int groups(List<Frame.Row> rows, int last) {
        int groups = 0;
        for (int i = 1; i <= last; i++) {
            groups += rows.get(i).level() <= 0 ? 1 : 0;
        }
        return groups;
    }

    /** Returns how many of the first rows are banners with an addition. */
    private static int tall(List<Frame.Row> rows, int count) {
        int tall = 0;
        for (int i = 0; i < count; i++) {
            tall += rows.get(i).runsAcross() && !rows.get(i).detail().isEmpty() ? 1 : 0;
        }
        return tall;
    }

    /** Returns the whole row. */
    Box row(int index) {
        double top = area.y() + (index + EXTRA * tall(rows, index)) * pitch + groups(rows, index) * gap;
        double height = pitch * (1 + EXTRA * (tall(rows, index + 1) - tall(rows, index)));
        return new Box(area.x(), top, area.width(), height);
    }

    /** Returns where the bar of a row lies from top to bottom, beneath its name where that stands over it. */
    Box bar(int index) {
        Box row = row(index);
        double room = pitch - nameHeight;
        double height = Math.max(5, Math.min(room * (nameHeight > 0 ? 0.62 : 0.58), 34));
        double top = nameHeight > 0 ? row.y() + nameHeight + 1 : row.centerY() - height / 2;
        return new Box(row.x(), top, row.width(), height);
    }
}
