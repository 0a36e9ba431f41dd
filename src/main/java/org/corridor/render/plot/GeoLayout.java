package org.corridor.render.plot;

import org.corridor.chart.Frame;
import org.corridor.dataset.BorderMap;
import org.corridor.render.label.Box;
import org.corridor.render.theme.Palette;

/** Degrees as pixels, true to shape in the middle of the map. */
final class GeoLayout {
    private GeoLayout() {}

    static Layout of(Frame.Geo frame, Box body, TypeScale type, Palette palette) {
        BorderMap.Box box = frame.box();
        double aspect = aspect(box);
        double width = Math.min(body.width(), body.height() * aspect);
        double height = width / aspect;
        return new Layout(
                new Margins(0, 0, body.width() - width, body.height() - height),
                TickedAxis.hidden(box.west(), box.east(), type, palette),
                TickedAxis.hidden(box.south(), box.north(), type, palette),
                Layout.Grid.NONE);
    }

    /** Returns width by height of the map. */
    static double aspect(BorderMap.Box box) {
        double middle = Math.toRadians((box.south() + box.north()) / 2);
        return (box.east() - box.west()) * Math.cos(middle) / (box.north() - box.south());
    }
}
