package org.corridor.render.plot;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.corridor.chart.Frame;
import org.corridor.chart.Label;
import org.corridor.chart.Layer;
import org.corridor.chart.ScheduleLayer;
import org.corridor.dataset.Crossing;
import org.corridor.render.label.Box;
import org.corridor.render.label.Candidate.Align;
import org.corridor.render.text.TextBlock;
import org.corridor.render.theme.Token;

/** States over time in their rows, and words where nothing is known. */
final class SpansPainter implements Painter {
    /** What is known of one day only is still seen. */
    private static final double LEAST = 5;

    private static final double LEAST_PATTERN = 8;
    private static final double LEAST_PLANNED = 13;
    private static final double LEAST_UNKNOWN = 20;
    private static final double GAP = 8;

    private final ScheduleLayer.Spans layer;
    private final Frame.Schedule frame;
    private final List<Layer> layers;

    SpansPainter(ScheduleLayer.Spans layer, Frame.Schedule frame, List<Layer> layers) {
        this.layer = layer;
        this.frame = frame;
        this.layers = layers;
    }

    @Override
    public void paint(Stage stage) {
        ScheduleScale scale = ScheduleScale.of(frame, layers, stage);
        Map<Integer, Double> taken = new HashMap<>();
        for (ScheduleLayer.Span span : layer.spans()) {
            Box box = place(span, scale, stage, taken.getOrDefault(span.row(), stage.area.x()));
            taken.put(span.row(), box.right());
            stage.canvas.mark(
                    span.mark(),
                    box.grow(1, 3),
                    () -> SpanSigns.draw(stage.canvas, span.status(), span.inferred(), box));
            if (scale.speaks(span.row())) {
                label(stage, scale, span, box);
            }
        }
        layer.remarks().forEach(remark -> remark(stage, scale, remark));
    }

    /** Short spans are drawn a little longer, and what follows begins after them; nothing reaches beyond the frame. */
    private static Box place(ScheduleLayer.Span span, ScheduleScale scale, Stage stage, double taken) {
        double least = switch (span.status()) {
            case OPEN -> LEAST;
            case RESTRICTED, CLOSED -> LEAST_PATTERN;
            case PLANNED -> LEAST_PLANNED;
            case UNKNOWN -> LEAST_UNKNOWN;
        };
        double from = Math.min(Math.max(taken, stage.x(span.from())), stage.area.right() - least);
        double to = Math.min(Math.max(from + least, stage.x(span.to().plusDays(1))), stage.area.right());
        return new Box(from, scale.middle(span.row()) - scale.bar() / 2, to - from, scale.bar());
    }

    /** Sets the label beyond the end of the row, or beside the name that stands over it. */
    private void label(Stage stage, ScheduleScale scale, ScheduleLayer.Span span, Box box) {
        if (span.label().isEmpty()) {
            return;
        }
        if (scale.nameHeight() > 0) {
            besideName(stage, scale, span.row(), span.label());
            return;
        }
        TextBlock text = Words.quiet(stage.type).quietLine(span.label());
        double x = Math.max(stage.area.right(), box.right()) + GAP;
        if (x + text.width() <= stage.body.right() + 0.5) {
            set(stage, text, new Box(x, box.centerY() - text.height() / 2, text.width(), text.height()));
        } else if (scale.pitch() > 3 * text.height() && stage.body.x() + text.width() < stage.area.x()) {
            double top = box.centerY() + stage.type.labelLeading() / 2;
            set(stage, text, new Box(stage.body.x(), top, text.width(), text.height()));
        }
    }

    /** Sets words at the end of the line on which the name stands, where it leaves room. */
    private void besideName(Stage stage, ScheduleScale scale, int row, Label label) {
        TextBlock text = Words.quiet(stage.type).quietLine(label);
        double x = stage.body.right() - text.width();
        if (x > ScheduleNames.endOver(frame.rows().get(row), stage) + GAP) {
            set(stage, text, new Box(x, scale.row(row).y() + 1, text.width(), text.height()));
        }
    }

    /** Sets text over the lines that cross the rows. */
    private static void set(Stage stage, TextBlock text, Box place) {
        stage.paintLast(() -> stage.canvas.silently(
                () -> stage.canvas.text(text, place, Align.START, stage.canvas.color(Token.PAPER))));
    }

    private void remark(Stage stage, ScheduleScale scale, ScheduleLayer.Remark remark) {
        double x = stage.area.x() + GAP;
        double y = scale.middle(remark.row());
        TextBlock text = Words.quiet(stage.type).quietLine(remark.label());
        Box place = new Box(x + 12, y - text.height() / 2, text.width(), text.height());
        stage.canvas.mark(
                remark.mark(),
                place.union(new Box(x, y, 1, 1)),
                () -> SpanSigns.draw(stage.canvas, Crossing.Status.UNKNOWN, false, new Box(x - 4, y - 4, 12, 8)));
        if (!scale.speaks(remark.row())) {
            return;
        }
        if (scale.nameHeight() > 0) {
            besideName(stage, scale, remark.row(), remark.label());
        } else if (place.right() <= stage.body.right()) {
            set(stage, text, place);
        }
    }
}
