package org.corridor.render.plot;

import java.util.List;
import org.corridor.chart.Frame;
import org.corridor.chart.Layer;
import org.corridor.chart.ScheduleLayer;
import org.corridor.render.label.Box;

/**
 * Where the rows of a schedule lie from top to bottom, and the sky over them in which occasions are named.
 *
 * @param line where the signs of occasions stand; the top of the area where there are none
 * @param first the top of the first row
 * @param pitch height of a row
 * @param nameHeight height of a name over its row; 0 where names stand beside
 * @param least the least distance of texts one under the other
 */
record ScheduleScale(Box area, double line, double first, double pitch, double nameHeight, double least) {
    private static final double TALLEST = 170;
    /** What a row needs before the sky gets any more. */
    private static final double ROW = 17;

    private static final double SKY = 0.46;
    private static final double STRIP = 14;
    /** The least sky in which a name has room. */
    private static final double NAMED = 64;
    /** What each occasion may add to it. */
    private static final double STOREY = 20;
    /** The least distance of texts one under the other, as a share of their size. */
    private static final double TEXT = 0.885;

    static ScheduleScale of(Frame.Schedule frame, List<Layer> layers, Stage stage) {
        boolean over = stage.area.x() - stage.body.x() < 6;
        double nameHeight = over ? stage.type.labelLeading() + 1 : 0;
        int rows = Math.max(1, frame.rows().size());
        double sky = sky(stage.area, rows, over ? nameHeight + 10 : ROW, occasions(layers));
        double pitch = Math.min((stage.area.height() - sky) / rows, TALLEST);
        double line = stage.area.y() + Math.max(0, sky - STRIP / 2 - 1);
        double least = TEXT * stage.type.label();
        return new ScheduleScale(stage.area, line, stage.area.y() + sky, pitch, nameHeight, least);
    }

    private static double sky(Box area, int rows, double row, int occasions) {
        if (occasions == 0) {
            return 0;
        }
        double free = (area.height() - rows * row) * 0.8;
        double wanted = Math.min(Math.min(free, area.height() * SKY), NAMED + occasions * STOREY);
        return wanted < NAMED ? STRIP : wanted;
    }

    private static int occasions(List<Layer> layers) {
        int count = 0;
        for (Layer layer : layers) {
            count += layer instanceof ScheduleLayer.Occasions occasions
                    ? occasions.occasions().size()
                    : 0;
        }
        return count;
    }

    /** Returns the whole row. */
    Box row(int index) {
        return new Box(area.x(), first + index * pitch, area.width(), pitch);
    }

    /** Returns the middle of what is drawn in a row, beneath its name where that stands over it. */
    double middle(int index) {
        Box row = row(index);
        return nameHeight > 0 ? row.y() + nameHeight + (pitch - nameHeight - 2) / 2 : row.centerY();
    }

    /** Returns the height of a bar in a row. */
    double bar() {
        return Math.max(4, Math.min((pitch - nameHeight) * (nameHeight > 0 ? 0.7 : 0.6), 18));
    }

    /** Tells whether every row has room for words of its own. */
    boolean isRoomy() {
        return pitch >= least;
    }

    /** Tells whether a row may have words of its own: where rows are low, only each second or third may. */
    boolean speaks(int index) {
        return index % (int) Math.ceil(least / pitch) == 0;
    }
}
