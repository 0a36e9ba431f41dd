package org.corridor.render.plot;

import java.awt.Shape;
import java.util.Map;
import org.corridor.chart.Frame;
import org.corridor.chart.LaneLayer;
import org.corridor.render.label.Box;
import org.corridor.render.label.Candidate;
import org.corridor.render.theme.Token;
import org.corridor.render.theme.TokenColor;

/** Dated steps: all of them in their lanes, those with a label also on the time line. */
final class StepsPainter implements Painter {
    private final LaneLayer.Steps layer;
    private final Frame.Time frame;

    StepsPainter(LaneLayer.Steps layer, Frame.Time frame) {
        this.layer = layer;
        this.frame = frame;
    }

    @Override
    public void paint(Stage stage) {
        LaneScale scale = LaneScale.of(frame, stage.area, stage.type);
        Map<LaneLayer.Step, Candidate> labels = StepLabels.of(layer.steps(), stage, scale.line());
        LaneDodge dodge = new LaneDodge(scale, stage.type.narrow() ? 3 : 3.6);
        for (LaneLayer.Step step : layer.steps()) {
            Candidate label = labels.get(step);
            double x = StepPlace.x(step, stage);
            double y = dodge.y(step, x);
            stage.canvas.mark(step.mark(), Box.around(x, y, 8), () -> {
                inLane(stage, step, y, dodge.radius());
                if (label != null) {
                    onLine(stage, step, label, scale.line());
                    stage.canvas.text(label.text(), label.box(), label.align(), stage.canvas.color(Token.PAPER));
                }
            });
        }
    }

    private static void inLane(Stage stage, LaneLayer.Step step, double y, double radius) {
        double from = stage.x(step.from());
        double to = stage.x(step.to().plusDays(1));
        TokenColor color = color(stage, step);
        if (to - from > 2 * radius) {
            Box span = Box.between(from, y - radius * 0.8, to, y + radius * 0.8);
            stage.canvas.fill(span, stage.canvas.color(Token.PAPER));
            stage.canvas.fill(span, color.fade(0.28));
        }
        sign(stage, step, StepPlace.x(step, stage), y, radius);
    }

    private static void onLine(Stage stage, LaneLayer.Step step, Candidate label, double line) {
        TokenColor stem = isPromise(step) ? stage.canvas.color(Token.TARGET) : stage.canvas.color(Token.RULE2);
        label.leader()
                .ifPresent(way ->
                        stage.canvas.draw(way, stem, step.kind() == LaneLayer.StepKind.AHEAD ? Pens.DOTS : Pens.HAIR));
        sign(stage, step, StepPlace.x(step, stage), line, 4.6);
    }

    private static boolean isPromise(LaneLayer.Step step) {
        return switch (step.kind()) {
            case DONE, DISPUTE -> false;
            case DEADLINE_PASSED, AHEAD -> true;
        };
    }

    private static TokenColor color(Stage stage, LaneLayer.Step step) {
        TokenColor color = stage.canvas.color(isPromise(step) ? Token.TARGET : Token.INK);
        return step.faint() ? stage.canvas.faint(color, 0.55) : color;
    }

    private static void sign(Stage stage, LaneLayer.Step step, double x, double y, double radius) {
        TokenColor color = color(stage, step);
        TokenColor paper = stage.canvas.color(Token.PAPER);
        switch (step.kind()) {
            case DONE -> solid(stage, Signs.circle(x, y, radius * 0.95), color);
            case DISPUTE -> solid(stage, Signs.diamond(x, y, radius * 1.15), color);
            case DEADLINE_PASSED -> {
                stage.canvas.draw(Signs.cross(x, y, radius * 0.9), paper, Pens.CASING);
                stage.canvas.draw(Signs.cross(x, y, radius * 0.9), color, Pens.SIGN);
            }
            case AHEAD -> {
                stage.canvas.fill(Signs.circle(x, y, radius), paper);
                stage.canvas.draw(Signs.circle(x, y, radius), color, Pens.LINE);
            }
        }
    }

    /** Sets a shape on a rim of paper, so that shapes close to each other stay apart. */
    private static void solid(Stage stage, Shape shape, TokenColor color) {
        stage.canvas.draw(shape, stage.canvas.color(Token.PAPER), Pens.RIM);
        stage.canvas.fill(shape, stage.canvas.color(Token.PAPER));
        stage.canvas.fill(shape, color);
    }
}
