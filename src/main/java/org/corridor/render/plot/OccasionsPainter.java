package org.corridor.render.plot;

import java.util.List;
import java.util.Map;
import org.corridor.chart.Frame;
import org.corridor.chart.LaneLayer;
import org.corridor.chart.Layer;
import org.corridor.chart.ScheduleLayer;
import org.corridor.render.label.Box;
import org.corridor.render.label.Candidate;
import org.corridor.render.theme.Token;
import org.corridor.render.theme.TokenColor;

/** What happened: a sign over the rows, a name where there is room, and from there a dotted line to the rows touched. */
final class OccasionsPainter implements Painter {
    private static final double RADIUS = 3.4;
    private static final double DOT = 2;

    private final ScheduleLayer.Occasions layer;
    private final Frame.Schedule frame;
    private final List<Layer> layers;

    OccasionsPainter(ScheduleLayer.Occasions layer, Frame.Schedule frame, List<Layer> layers) {
        this.layer = layer;
        this.frame = frame;
        this.layers = layers;
    }

    @Override
    public void paint(Stage stage) {
        if (layer.occasions().isEmpty()) {
            return;
        }
        ScheduleScale scale = ScheduleScale.of(frame, layers, stage);
        double line = scale.line();
        stage.canvas.line(stage.area.x(), line, stage.area.right(), line, stage.canvas.color(Token.RULE2), Pens.HAIR);
        List<LaneLayer.Step> steps =
                layer.occasions().stream().map(OccasionsPainter::step).toList();
        Map<LaneLayer.Step, Candidate> labels = StepLabels.of(steps, stage, line);
        for (int i = 0; i < steps.size(); i++) {
            ScheduleLayer.Occasion occasion = layer.occasions().get(i);
            LaneLayer.Step step = steps.get(i);
            double x = StepPlace.x(step, stage);
            Candidate label = labels.get(step);
            stage.canvas.mark(occasion.mark(), Box.around(x, line, 8), () -> {
                if (label != null) {
                    named(stage, scale, occasion, label, x);
                }
                sign(stage, occasion, x, line);
            });
        }
    }

    private static LaneLayer.Step step(ScheduleLayer.Occasion occasion) {
        return new LaneLayer.Step(
                occasion.mark(),
                occasion.from(),
                occasion.to(),
                0,
                LaneLayer.StepKind.DONE,
                occasion.faint(),
                occasion.label());
    }

    private static void named(
            Stage stage, ScheduleScale scale, ScheduleLayer.Occasion occasion, Candidate label, double x) {
        TokenColor rule = stage.canvas.color(Token.RULE2);
        label.leader().ifPresent(stem -> stage.canvas.draw(stem, rule, Pens.HAIR));
        occasion.rows().stream()
                .max(Integer::compare)
                .ifPresent(row -> stage.canvas.line(
                        x,
                        scale.line(),
                        x,
                        scale.middle(row) - scale.bar() / 2,
                        stage.canvas.color(Token.INK2),
                        Pens.DOTS));
        for (int row : occasion.rows()) {
            double y = scale.middle(row) - scale.bar() / 2 - DOT;
            stage.canvas.fill(Signs.circle(x, y, DOT + 1), stage.canvas.color(Token.PAPER));
            stage.canvas.fill(Signs.circle(x, y, DOT), stage.canvas.color(Token.INK));
        }
        stage.canvas.text(label.text(), label.box(), label.align(), stage.canvas.color(Token.PAPER));
    }

    private static void sign(Stage stage, ScheduleLayer.Occasion occasion, double x, double y) {
        TokenColor color = stage.canvas.color(Token.INK);
        TokenColor ink = occasion.faint() ? color.fade(0.55) : color;
        stage.canvas.fill(Signs.circle(x, y, RADIUS + 1), stage.canvas.color(Token.PAPER));
        if (occasion.changes()) {
            stage.canvas.fill(Signs.circle(x, y, RADIUS), ink);
        } else {
            stage.canvas.draw(Signs.circle(x, y, RADIUS - 0.7), ink, Pens.EDGE);
        }
    }
}
