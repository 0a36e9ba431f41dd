package org.corridor.render.plot;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import org.corridor.render.theme.Palette;
import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;

/** Lets us paint on a JFreeChart plot, also around its data area, to which the plot would clip. */
abstract class PaintedAnnotation extends AbstractXYAnnotation {
    private final transient Palette palette;

    PaintedAnnotation(Palette palette) {
        this.palette = palette;
    }

    abstract void paint(Canvas canvas, Rectangle2D dataArea, ValueAxis x, ValueAxis y);

    @Override
    public final void draw(
            Graphics2D g2,
            XYPlot plot,
            Rectangle2D dataArea,
            ValueAxis x,
            ValueAxis y,
            int rendererIndex,
            PlotRenderingInfo info) {
        Shape clip = g2.getClip();
        g2.setClip(null);
        paint(new Canvas(g2, palette), dataArea, x, y);
        g2.setClip(clip);
    }
}
