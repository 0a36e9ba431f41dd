package org.corridor.render.plot;

import java.util.Optional;
import java.util.Set;
import org.corridor.chart.ChartSpec;
import org.corridor.chart.Hue;
import org.corridor.render.label.Box;
import org.corridor.render.svg.Unseen;
import org.corridor.render.theme.Palette;

/**
 * The places of labels, found as for a picture that is not drawn.
 *
 * @param named the voices that a label names
 */
record Rehearsal(Set<Hue> named, Seats seats) {
    /** Tries what finds room when the frame has this space. */
    static Rehearsal of(ChartSpec spec, Box frame, TypeScale type, Palette palette) {
        Layout layout = Layout.of(spec, frame, type, palette);
        Box area = whole(layout.margins().within(frame));
        Canvas nowhere = new Canvas(new Unseen(), palette);
        Stage stage = new Stage(nowhere, type, frame, area, layout.x(), layout.y(), Optional.empty());
        Painters.of(spec, layout).forEach(painter -> painter.paint(stage));
        Seats seats = stage.paintLabels();
        return new Rehearsal(stage.named(), seats);
    }

    /** JFreeChart draws data areas on whole pixels: those within. */
    private static Box whole(Box area) {
        return Box.between(
                Math.ceil(area.x()), Math.ceil(area.y()), Math.floor(area.right()), Math.floor(area.bottom()));
    }
}
