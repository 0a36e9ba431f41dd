package org.corridor.render.plot;

import java.awt.geom.Path2D;
import java.util.List;
import org.corridor.chart.Frame;
import org.corridor.chart.Layer;
import org.corridor.chart.ScheduleLayer;
import org.corridor.render.label.Candidate.Align;
import org.corridor.render.theme.Token;

/** Thin lines from what was promised down to what took its place, with a word on what became of it. */
final class SuccessionsPainter implements Painter {
    /** Closer than this, a line goes straight down. */
    private static final double STRAIGHT = 4;

    private final ScheduleLayer.Successions layer;
    private final Frame.Schedule frame;
    private final List<Layer> layers;

    SuccessionsPainter(ScheduleLayer.Successions layer, Frame.Schedule frame, List<Layer> layers) {
        this.layer = layer;
        this.frame = frame;
        this.layers = layers;
    }

    @Override
    public void paint(Stage stage) {
        ScheduleScale scale = ScheduleScale.of(frame, layers, stage);
        PledgeTexts texts = new PledgeTexts(layers, scale, stage);
        for (ScheduleLayer.Succession change : layer.successions()) {
            stage.canvas.mark(change.mark(), () -> {
                stage.canvas.draw(path(change, scale, stage), stage.canvas.color(Token.INK3), Pens.HAIR);
                texts.of(change).ifPresent(piece -> text(stage.canvas, piece));
            });
        }
    }

    /** Sets words on paper, since they may stand on the line itself. */
    private static void text(Canvas canvas, PledgeTexts.Piece piece) {
        canvas.fill(piece.box().grow(3, -3), canvas.color(Token.PAPER));
        canvas.text(piece.text(), piece.box(), Align.START, canvas.color(Token.PAPER));
    }

    /** From tick to tick, which are drawn over its ends. */
    private static Path2D path(ScheduleLayer.Succession change, ScheduleScale scale, Stage stage) {
        double x = stage.x(change.from());
        double end = stage.x(change.to());
        Path2D path = new Path2D.Double();
        path.moveTo(x, scale.middle(change.upper()));
        path.lineTo(x, scale.middle(change.lower()));
        if (end - x >= STRAIGHT) {
            path.lineTo(end, scale.middle(change.lower()));
        }
        return path;
    }
}
