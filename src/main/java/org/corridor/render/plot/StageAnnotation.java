package org.corridor.render.plot;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.corridor.render.label.Box;
import org.corridor.render.theme.Palette;
import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;

/** Lets our painters paint on the axes of a JFreeChart plot. */
final class StageAnnotation extends AbstractXYAnnotation {
    private final transient List<Painter> painters;
    private final transient TypeScale type;
    private final transient Palette palette;
    private final transient Box body;

    StageAnnotation(List<Painter> painters, TypeScale type, Palette palette, Box body) {
        this.painters = painters;
        this.type = type;
        this.palette = palette;
        this.body = body;
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
        // the plot clips to its data area; names and labels stand around it
        Shape clip = g2.getClip();
        g2.setClip(null);
        Stage stage = new Stage(new Canvas(g2, palette), type, body, Box.of(dataArea), x, y);
        painters.forEach(painter -> painter.paint(stage));
        stage.paintLabels();
        g2.setClip(clip);
    }
}
