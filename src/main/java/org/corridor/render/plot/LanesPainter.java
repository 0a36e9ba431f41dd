package org.corridor.render.plot;

import java.time.LocalDate;
import org.corridor.chart.Frame;
import org.corridor.render.label.Box;
import org.corridor.render.label.Candidate.Align;
import org.corridor.render.text.Face;
import org.corridor.render.text.Line;
import org.corridor.render.text.Run;
import org.corridor.render.text.TextBlock;
import org.corridor.render.theme.Token;

/** The time line, firm until today and dotted beyond, and the lanes with their names. */
final class LanesPainter implements Painter {
    private final Frame.Time frame;
    private final LocalDate today;

    LanesPainter(Frame.Time frame, LocalDate today) {
        this.frame = frame;
        this.today = today;
    }

    @Override
    public void paint(Stage stage) {
        LaneScale scale = LaneScale.of(frame, stage.area, stage.type);
        for (int i = 0; i < frame.lanes().size(); i++) {
            lane(stage, frame.lanes().get(i), scale.lane(i));
        }
        double now = Math.max(stage.area.x(), Math.min(stage.area.right(), stage.x(today)));
        stage.canvas.line(
                stage.area.x() - 6, scale.line(), now, scale.line(), stage.canvas.color(Token.RULE2), Pens.LINE);
        stage.canvas.line(
                now, scale.line(), stage.area.right() + 8, scale.line(), stage.canvas.color(Token.RULE2), Pens.FUTURE);
    }

    private static void lane(Stage stage, String name, double y) {
        stage.canvas.line(stage.area.x(), y, stage.area.right(), y, stage.canvas.color(Token.RULE), Pens.HAIR);
        TextBlock text = TextBlock.of(
                stage.type.smallLeading(), Line.of(new Run(name, Face.REGULAR, stage.type.small(), Token.INK2)));
        Box box = stage.type.narrow()
                ? new Box(stage.body.x(), y - text.height() - 7, text.width(), text.height())
                : new Box(stage.area.x() - 10 - text.width(), y - text.height() / 2, text.width(), text.height());
        stage.canvas.text(text, box, Align.START, stage.canvas.color(Token.PAPER));
        stage.keepOffText(box);
    }
}
