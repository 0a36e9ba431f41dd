package org.corridor.render.plot;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import org.corridor.render.label.Box;
import org.corridor.render.theme.Palette;
import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;

/** The list beside a frame. */
final class AsideAnnotation extends AbstractXYAnnotation {
    private final transient AsidePanel panel;
    private final transient Box place;
    private final transient Palette palette;

    AsideAnnotation(AsidePanel panel, Box place, Palette palette) {
        this.panel = panel;
        this.place = place;
        this.palette = palette;
    }

    @Override
    public void draw(
            Graphics2D g2,
            XYPlot plot,
            Rectangle2D dataArea,
            ValueAxis x,
            ValueAxis y,
            int rendererIndex,
            PlotRenderingInfo info) {
        Shape clip = g2.getClip();
        g2.setClip(null);
        panel.paint(new Canvas(g2, palette), place.x(), place.y());
        g2.setClip(clip);
    }
}
