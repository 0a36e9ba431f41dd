package org.corridor.render.plot;

import java.awt.geom.Line2D;
import org.corridor.chart.TimeLayer;
import org.corridor.render.label.Box;
import org.corridor.render.label.Candidate.Align;
import org.corridor.render.text.TextBlock;
import org.corridor.render.theme.Token;

/** A day that matters: a dotted line, named above the plot. */
final class MomentPainter implements Painter {
    private final TimeLayer.Moment layer;

    MomentPainter(TimeLayer.Moment layer) {
        this.layer = layer;
    }

    @Override
    public void paint(Stage stage) {
        double x = stage.x(layer.date());
        TextBlock text = Words.quiet(stage.type).quietLine(layer.label());
        double left = Math.max(stage.body.x(), Math.min(stage.body.right() - text.width(), x - text.width() / 2));
        Box box = new Box(left, stage.body.y(), text.width(), text.height());
        Line2D line = new Line2D.Double(x, box.bottom() + 1, x, stage.area.bottom());
        stage.canvas.draw(line, stage.canvas.color(Token.RULE2), Pens.DOTS);
        stage.keepOff(line, 10);
        if (!layer.label().isEmpty()) {
            stage.canvas.text(text, box, Align.MIDDLE);
            stage.keepOffText(box);
        }
    }
}
