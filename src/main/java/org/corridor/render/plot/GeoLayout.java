package org.corridor.render.plot;

import java.util.List;
import org.corridor.chart.Frame;
import org.corridor.chart.GeoLayer;
import org.corridor.chart.Layer;
import org.corridor.dataset.BorderMap;
import org.corridor.render.label.Box;
import org.corridor.render.theme.Palette;

/**
 * Degrees as pixels, true to shape in the middle of the map.
 *
 * <p>The map fills its space: what is too high or too wide for it is cut off, but never a crossing.
 */
final class GeoLayout {
    private static final double ROOM = 0.22;

    private GeoLayout() {}

    static Layout of(Frame.Geo frame, List<Layer> layers, Box body, TypeScale type, Palette palette) {
        BorderMap.Box box = crop(frame.box(), needed(frame.box(), layers), body.width() / body.height());
        double aspect = aspect(box);
        double width = Math.min(body.width(), body.height() * aspect);
        double height = width / aspect;
        return new Layout(
                new Margins(0, 0, body.width() - width, body.height() - height),
                TickedAxis.hidden(box.west(), box.east(), type, palette),
                TickedAxis.hidden(box.south(), box.north(), type, palette),
                Layout.Grid.NONE);
    }

    /** Returns the largest width by height that the map can have without losing a crossing. */
    static double widest(Frame.Geo frame, List<Layer> layers) {
        return aspect(crop(frame.box(), needed(frame.box(), layers), Double.MAX_VALUE));
    }

    /** Returns width by height of a map. */
    private static double aspect(BorderMap.Box box) {
        return width(box) / (box.north() - box.south());
    }

    /** Returns the width in degrees of latitude. */
    private static double width(BorderMap.Box box) {
        double middle = Math.toRadians((box.south() + box.north()) / 2);
        return (box.east() - box.west()) * Math.cos(middle);
    }

    /** Returns what must stay in sight: all crossings and some room around them. */
    private static BorderMap.Box needed(BorderMap.Box box, List<Layer> layers) {
        List<GeoLayer.Gate> gates = layers.stream()
                .filter(GeoLayer.Gates.class::isInstance)
                .flatMap(layer -> ((GeoLayer.Gates) layer).gates().stream())
                .toList();
        if (gates.isEmpty()) {
            return box;
        }
        double west =
                gates.stream().mapToDouble(gate -> gate.place().lon()).min().orElseThrow();
        double east =
                gates.stream().mapToDouble(gate -> gate.place().lon()).max().orElseThrow();
        double south =
                gates.stream().mapToDouble(gate -> gate.place().lat()).min().orElseThrow();
        double north =
                gates.stream().mapToDouble(gate -> gate.place().lat()).max().orElseThrow();
        double room = Math.max(east - west, north - south) * ROOM + 0.1;
        return new BorderMap.Box(
                Math.max(box.west(), west - room),
                Math.max(box.south(), south - room),
                Math.min(box.east(), east + room),
                Math.min(box.north(), north + room));
    }

    private static BorderMap.Box crop(BorderMap.Box box, BorderMap.Box needed, double aspect) {
        if (aspect(box) < aspect) {
            double height = Math.max(width(box) / aspect, needed.north() - needed.south());
            double south = start(box.south(), box.north(), (needed.south() + needed.north()) / 2, height);
            return new BorderMap.Box(box.west(), south, box.east(), south + height);
        }
        double share = Math.min(1, aspect / aspect(box));
        double width = Math.max((box.east() - box.west()) * share, needed.east() - needed.west());
        double west = start(box.west(), box.east(), (needed.west() + needed.east()) / 2, width);
        return new BorderMap.Box(west, box.south(), west + width, box.north());
    }

    /** Returns where a length begins that lies around a middle, yet within its bounds. */
    private static double start(double low, double high, double middle, double length) {
        return Math.max(low, Math.min(high - length, middle - length / 2));
    }
}
