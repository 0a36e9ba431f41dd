package org.corridor.render.plot;

import java.util.Set;
import org.corridor.chart.ChartSpec;
import org.corridor.chart.Hue;
import org.corridor.render.label.Box;
import org.corridor.render.svg.Unseen;
import org.corridor.render.theme.Palette;

/** Finds the places of labels as if for a picture, and draws none. */
final class Rehearsal {
    private Rehearsal() {}

    /** Returns the voices that a label names when the frame has this space. */
    static Set<Hue> named(ChartSpec spec, Box frame, TypeScale type, Palette palette) {
        Layout layout = Layout.of(spec, frame, type, palette);
        Box area = whole(layout.margins().within(frame));
        Stage stage = new Stage(new Canvas(new Unseen(), palette), type, frame, area, layout.x(), layout.y());
        Painters.of(spec, layout).forEach(painter -> painter.paint(stage));
        stage.paintLabels();
        return stage.named();
    }

    /** JFreeChart draws data areas on whole pixels: those within. */
    private static Box whole(Box area) {
        return Box.between(
                Math.ceil(area.x()), Math.ceil(area.y()), Math.floor(area.right()), Math.floor(area.bottom()));
    }
}
