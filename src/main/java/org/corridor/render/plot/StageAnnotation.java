package org.corridor.render.plot;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import org.corridor.render.label.Box;
import org.corridor.render.theme.Palette;
import org.jfree.chart.axis.ValueAxis;

/** Lets our painters paint on the axes of a JFreeChart plot; names and labels stand around its data area. */
final class StageAnnotation extends PaintedAnnotation {
    private final transient List<Painter> painters;
    private final transient TypeScale type;
    private final transient Box body;
    private final transient Optional<Seats> seats;

    StageAnnotation(List<Painter> painters, TypeScale type, Palette palette, Box body, Optional<Seats> seats) {
        super(palette);
        this.painters = painters;
        this.type = type;
        this.body = body;
        this.seats = seats;
    }

    @Override
    void paint(Canvas canvas, Rectangle2D dataArea, ValueAxis x, ValueAxis y) {
        Stage stage = new Stage(canvas, type, body, Box.of(dataArea), x, y, seats);
        painters.forEach(painter -> painter.paint(stage));
        stage.paintLabels();
    }
}
