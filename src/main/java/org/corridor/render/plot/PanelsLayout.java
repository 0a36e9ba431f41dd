package org.corridor.render.plot;

import java.util.List;
import org.corridor.chart.Frame;
import org.corridor.chart.Layer;
import org.corridor.render.label.Box;
import org.corridor.render.theme.Palette;

/** Panels share the whole space; each divides its own part, and names its own axis. */
final class PanelsLayout {
    private PanelsLayout() {}

    static Layout of(Frame.Panels frame, List<Layer> layers, Box body, TypeScale type, Palette palette) {
        PanelsPlan plan = PanelsPlan.of(frame, layers, body, type);
        double left = plan.inside().x() + plan.left() - body.x();
        double right = body.right() - plan.inside().right() + plan.right();
        return new Layout(
                new Margins(left, 0, right, 0),
                TickedAxis.hidden(0, 1, type, palette),
                TickedAxis.hidden(0, 1, type, palette),
                Layout.Grid.NONE);
    }
}
