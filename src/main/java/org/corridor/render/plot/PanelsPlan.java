package org.corridor.render.plot;

import java.util.List;
import org.corridor.chart.Frame;
import org.corridor.chart.Layer;
import org.corridor.render.label.Box;
import org.corridor.render.text.TextBlock;

/**
 * Where panels lie. All share one left edge and one height of rows; what there is no room for gives way in the order of
 * {@link PanelNames}.
 *
 * @param inside the space without the gutter in which signs of disagreement stand
 * @param left from the edge of that space to where values are zero, in pixels
 * @param right from the end of the axes to the edge
 * @param signs the room for the sign of a voice before a name
 */
record PanelsPlan(List<Place> places, PanelNames names, Box inside, double left, double right, double signs) {
    /**
     * A panel and its place.
     *
     * @param first index of its first row over all panels
     * @param area its data area
     * @param rows where its rows lie
     */
    record Place(Frame.Panel panel, int first, TextBlock title, Box heading, Box area, RowScale rows) {
        /** Tells whether a row, counted over all panels, is one of this panel's. */
        boolean holds(int row) {
            return row >= first && row < first + panel.rows().size();
        }

        double max() {
            return panel.value().max().doubleValue();
        }
    }

    static PanelsPlan of(Frame.Panels frame, List<Layer> layers, Box body, TypeScale type) {
        double gutter = DisagreementsPainter.gutter(layers);
        Box inside = new Box(body.x(), body.y(), body.width() - gutter, body.height());
        PanelsSketch sketch = new PanelsSketch(frame, layers, inside, type);
        for (PanelNames names : PanelNames.values()) {
            if (sketch.fits(names)) {
                return sketch.draw(names);
            }
        }
        return sketch.draw(PanelNames.TIGHT_OVER);
    }

    /**
     * Returns the height at which names and axes have their room, with all that is said of each row where the body
     * is high enough.
     */
    static double comfortable(Frame.Panels frame, List<Layer> layers, Box body, TypeScale type) {
        Box inside = new Box(body.x(), body.y(), body.width() - DisagreementsPainter.gutter(layers), body.height());
        PanelsSketch sketch = new PanelsSketch(frame, layers, inside, type);
        double whole = sketch.height(PanelNames.OVER);
        return whole <= body.height() ? whole : sketch.height(PanelNames.OVER_IN_BRIEF);
    }
}
