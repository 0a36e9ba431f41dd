package org.corridor.chart;

import java.util.List;
import java.util.stream.Stream;

/**
 * One kind of mark in a chart. Layers are drawn in order, the first at the back.
 *
 * <p>A count is solid, a guess hatched, a promise dashed: in bars, maps and timelines alike. Sets are kept in order, so
 * that the same specification is always written in the same way.
 */
public sealed interface Layer permits RowLayer, TimeLayer, LaneLayer, ScheduleLayer, GeoLayer, BesideLayer {
    /** Returns the marks of this layer in reading order. */
    List<Mark> marks();

    /** Returns the marks of all layers in order. */
    static Stream<Mark> marks(List<Layer> layers) {
        return layers.stream().flatMap(layer -> layer.marks().stream());
    }
}
