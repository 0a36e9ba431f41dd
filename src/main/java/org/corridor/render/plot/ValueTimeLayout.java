package org.corridor.render.plot;

import java.util.ArrayList;
import java.util.List;
import org.corridor.chart.Frame;
import org.corridor.chart.Layer;
import org.corridor.chart.TimeLayer;
import org.corridor.render.label.Box;
import org.corridor.render.text.Face;
import org.corridor.render.theme.Palette;

/** Values at the left, years along the bottom, and at the right room for what has no year. */
final class ValueTimeLayout {
    private ValueTimeLayout() {}

    static Layout of(
            Frame.Time frame, Frame.ValueAxis value, List<Layer> layers, Box body, TypeScale type, Palette palette) {
        double top = type.smallLeading() + 28;
        double bottom = type.smallLeading() + 10;
        double height = body.height() - top - bottom;
        double max = value.max().doubleValue();
        List<Tick> values = ValueTicks.of(value, height, type.narrow() ? 40 : 46);
        double left = width(values, type) + 14;
        double right = right(layers, body, type);
        double width = body.width() - left - right;
        List<Tick> years = YearTicks.of(frame, width, type);
        return new Layout(
                new Margins(left, top, right, bottom),
                new TickedAxis(
                        frame.from().toEpochDay(), frame.to().toEpochDay() + 1, shorten(years, type), type, palette),
                new TickedAxis(0, max, values, type, palette),
                Layout.Grid.HORIZONTAL);
    }

    private static double width(List<Tick> ticks, TypeScale type) {
        double width = 0;
        for (Tick tick : ticks) {
            width = Math.max(width, Face.REGULAR.width(tick.text(), type.small()));
        }
        return width;
    }

    private static double right(List<Layer> layers, Box body, TypeScale type) {
        double undated = 0;
        boolean promises = false;
        for (Layer layer : layers) {
            if (layer instanceof TimeLayer.Undated strip && !strip.levels().isEmpty()) {
                undated = UndatedPainter.width(strip, type);
            }
            promises |= layer instanceof TimeLayer.Promises;
        }
        double labels = promises && !type.narrow() ? Math.min(150, body.width() * 0.15) : 12;
        return Math.max(undated, labels);
    }

    /** Leaves out the century of all but the first year where room is short. */
    private static List<Tick> shorten(List<Tick> years, TypeScale type) {
        if (!type.narrow()) {
            return years;
        }
        List<Tick> result = new ArrayList<>();
        for (Tick year : years) {
            result.add(
                    result.isEmpty()
                            ? year
                            : new Tick(year.value(), "’" + year.text().substring(2)));
        }
        return result;
    }
}
