package org.corridor.render.plot;

import org.corridor.chart.Frame;
import org.corridor.render.label.Box;
import org.corridor.render.text.Face;
import org.corridor.render.theme.Palette;

/** A time line with labels over it and lanes beneath; the names of lanes at the left, or over them where narrow. */
final class LanesLayout {
    private LanesLayout() {}

    static Layout of(Frame.Time frame, Box body, TypeScale type, Palette palette) {
        double left = type.narrow() ? 6 : Math.max(10, names(frame, type) + 14);
        double top = type.smallLeading() + 4;
        double right = type.narrow() ? 14 : 20;
        double width = body.width() - left - right;
        return new Layout(
                new Margins(left, top, right, type.smallLeading() + 10),
                new TickedAxis(
                        frame.from().toEpochDay(),
                        frame.to().toEpochDay() + 1,
                        YearTicks.of(frame, width, type),
                        type,
                        palette),
                TickedAxis.hidden(0, 1, type, palette),
                Layout.Grid.VERTICAL);
    }

    private static double names(Frame.Time frame, TypeScale type) {
        return frame.lanes().stream()
                .mapToDouble(lane -> Face.REGULAR.width(lane, type.small()))
                .max()
                .orElse(0);
    }
}
