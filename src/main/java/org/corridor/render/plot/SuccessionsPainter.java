package org.corridor.render.plot;

import java.awt.geom.Path2D;
import java.util.List;
import org.corridor.chart.Frame;
import org.corridor.chart.Layer;
import org.corridor.render.label.Candidate.Align;
import org.corridor.render.theme.Token;

/** Thin lines from what was promised down to what took its place, with a word on what became of it. */
final class SuccessionsPainter implements Painter {
    private static final double TICK = 5;
    /** Closer than this, a line goes straight down. */
    private static final double STRAIGHT = 4;

    private final Layer.Successions layer;
    private final Frame.Schedule frame;
    private final List<Layer> layers;

    SuccessionsPainter(Layer.Successions layer, Frame.Schedule frame, List<Layer> layers) {
        this.layer = layer;
        this.frame = frame;
        this.layers = layers;
    }

    @Override
    public void paint(Stage stage) {
        ScheduleScale scale = ScheduleScale.of(frame, layers, stage);
        PledgeTexts texts = new PledgeTexts(layers, scale, stage);
        for (Layer.Succession change : layer.successions()) {
            stage.canvas.mark(change.mark(), () -> {
                stage.canvas.draw(path(change, scale, stage), stage.canvas.color(Token.RULE2), Pens.HAIR);
                texts.of(change)
                        .ifPresent(piece -> stage.canvas.text(
                                piece.text(), piece.box(), Align.START, stage.canvas.color(Token.PAPER)));
            });
        }
    }

    private static Path2D path(Layer.Succession change, ScheduleScale scale, Stage stage) {
        double x = stage.x(change.from());
        double end = stage.x(change.to());
        double tick = Math.min(TICK, scale.pitch() * 0.38);
        Path2D path = new Path2D.Double();
        path.moveTo(x, scale.middle(change.upper()) + tick);
        if (end - x < STRAIGHT) {
            path.lineTo(x, scale.middle(change.lower()) - tick);
        } else {
            path.lineTo(x, scale.middle(change.lower()));
            path.lineTo(end, scale.middle(change.lower()));
        }
        return path;
    }
}
