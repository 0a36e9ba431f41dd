package org.corridor.render.plot;

import java.util.List;
import org.corridor.chart.Frame;
import org.corridor.chart.Label;
import org.corridor.chart.Layer;
import org.corridor.chart.ScheduleLayer;
import org.corridor.render.label.Box;
import org.corridor.render.theme.Palette;

/** Names of rows at the left, or over their rows where they are long; time along the bottom. */
final class ScheduleLayout {
    /** The most that words beyond the end of time may take of the width. */
    private static final double BEYOND = 0.19;

    /** The same for words on two lines. */
    private static final double DOUBLE = 0.25;

    private static final double GAP = 10;

    private ScheduleLayout() {}

    static Layout of(Frame.Schedule frame, List<Layer> layers, Box body, TypeScale type, Palette palette) {
        double top = type.smallLeading() + 4;
        double bottom = type.smallLeading() + 10;
        ScheduleColumns columns = ScheduleColumns.of(frame, body, body.height() - top - bottom, type);
        double right = right(layers, body, type);
        double width = Math.max(1, body.width() - columns.width() - right);
        return new Layout(
                new Margins(columns.width(), top, right, bottom),
                new TickedAxis(
                        frame.from().toEpochDay(),
                        frame.to().toEpochDay() + 1,
                        YearTicks.of(frame.from(), frame.to(), width, type),
                        type,
                        palette),
                TickedAxis.hidden(0, 1, type, palette),
                Layout.Grid.VERTICAL);
    }

    private static double right(List<Layer> layers, Box body, TypeScale type) {
        double right = 14;
        for (Layer layer : layers) {
            if (layer instanceof ScheduleLayer.Pledges(List<ScheduleLayer.Pledge> pledges)) {
                for (ScheduleLayer.Pledge pledge : pledges) {
                    right = Math.max(right, pledge.deadline().isEmpty() ? 0 : width(pledge.label(), body, type));
                }
            }
            if (layer instanceof ScheduleLayer.Developments projects && !type.narrow()) {
                for (ScheduleLayer.Development project : projects.developments()) {
                    double words = Words.plain(type).stacked(project.label()).width() + GAP;
                    right = Math.max(right, Math.min(words, body.width() * DOUBLE));
                }
            }
            if (layer instanceof ScheduleLayer.Spans spans && !type.narrow()) {
                for (ScheduleLayer.Span span : spans.spans()) {
                    right = Math.max(right, width(span.label(), body, type));
                }
            }
        }
        return right;
    }

    /** Returns the room for the whole label, or for its strong words where that would be too much. */
    private static double width(Label label, Box body, TypeScale type) {
        if (label.isEmpty()) {
            return 0;
        }
        double most = body.width() * BEYOND;
        double whole = Words.promise(type).inline(label).width() + GAP;
        return Math.min(whole, most);
    }
}
