package org.corridor.render.plot;

import java.util.List;
import org.corridor.chart.Frame;
import org.corridor.chart.Layer;
import org.corridor.chart.ScheduleLayer;
import org.corridor.render.label.Box;
import org.corridor.render.label.Candidate.Align;
import org.corridor.render.theme.Token;
import org.corridor.render.theme.TokenColor;

/** Targets in their rows: dashed from the day of their announcement to their deadline, with a sign of how they fared. */
final class PledgesPainter implements Painter {
    private static final double SIGN = 4.6;

    private final ScheduleLayer.Pledges layer;
    private final Frame.Schedule frame;
    private final List<Layer> layers;

    PledgesPainter(ScheduleLayer.Pledges layer, Frame.Schedule frame, List<Layer> layers) {
        this.layer = layer;
        this.frame = frame;
        this.layers = layers;
    }

    @Override
    public void paint(Stage stage) {
        ScheduleScale scale = ScheduleScale.of(frame, layers, stage);
        PledgeTexts texts = new PledgeTexts(layers, scale, stage);
        double sign = Math.min(SIGN, scale.pitch() * 0.38);
        for (ScheduleLayer.Pledge pledge : layer.pledges()) {
            Box line = PledgePlace.of(pledge, scale, stage);
            stage.canvas.mark(pledge.mark(), line.grow(6, Math.min(8, scale.pitch() / 2)), () -> {
                line(stage, pledge, line, sign);
                texts.of(pledge)
                        .forEach(piece -> stage.canvas.text(
                                piece.text(), piece.box(), Align.START, stage.canvas.color(Token.PAPER)));
            });
        }
    }

    private static void line(Stage stage, ScheduleLayer.Pledge pledge, Box line, double sign) {
        TokenColor color = stage.canvas.color(Token.TARGET);
        double y = line.y();
        stage.canvas.line(line.x(), y - sign, line.x(), y + sign, color, Pens.SIGN);
        if (pledge.deadline().isPresent()) {
            stage.canvas.line(line.x(), y, line.right(), y, color, Pens.PROMISE);
        } else {
            stage.canvas.line(line.x() + 3, y, line.right(), y, color, Pens.TRAIL);
        }
        OutcomeSigns.draw(stage.canvas, pledge.outcome(), line.right(), y, sign);
    }
}
