package org.corridor.render.plot;

import java.awt.geom.Rectangle2D;
import org.corridor.render.label.Box;
import org.corridor.render.theme.Palette;
import org.jfree.chart.axis.ValueAxis;

/** What stands beside a frame. */
final class AsideAnnotation extends PaintedAnnotation {
    private final transient SidePanel panel;
    private final transient Box place;

    AsideAnnotation(SidePanel panel, Box place, Palette palette) {
        super(palette);
        this.panel = panel;
        this.place = place;
    }

    @Override
    void paint(Canvas canvas, Rectangle2D dataArea, ValueAxis x, ValueAxis y) {
        panel.paint(canvas, place.x(), place.y());
    }
}
