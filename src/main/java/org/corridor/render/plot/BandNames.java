package org.corridor.render.plot;

import java.awt.geom.Line2D;
import org.corridor.chart.Frame;
import org.corridor.render.label.Box;
import org.corridor.render.label.Candidate.Align;
import org.corridor.render.text.Line;
import org.corridor.render.text.TextBlock;
import org.corridor.render.theme.Token;

/** The titles of bands, and the zero of each. */
final class BandNames implements Painter {
    /** What it costs a label to lie on a zero. */
    private static final double CROSSING = 30;

    private final Frame.Bands frame;

    BandNames(Frame.Bands frame) {
        this.frame = frame;
    }

    @Override
    public void paint(Stage stage) {
        BandScale scale = BandScale.of(frame, stage.area, stage.type);
        for (int i = 0; i < frame.bands().size(); i++) {
            double zero = scale.y(i, 0);
            Line2D line = new Line2D.Double(stage.area.x(), zero, stage.area.right(), zero);
            stage.canvas.draw(line, stage.canvas.color(Token.RULE2), Pens.HAIR);
            stage.keepOff(line, CROSSING);
            TextBlock title = TextBlock.of(
                    stage.type.labelLeading(),
                    Line.of(Elision.fit(
                            Words.plain(stage.type).strong(frame.bands().get(i).title()), stage.body.width())));
            Box box = new Box(stage.body.x(), scale.top(i), title.width(), title.height());
            stage.canvas.text(title, box, Align.START, stage.canvas.color(Token.PAPER));
            stage.keepOffText(box);
        }
    }
}
