package org.corridor.render.plot;

import java.awt.Shape;
import java.awt.geom.Path2D;
import org.corridor.chart.Frame;
import org.corridor.chart.Layer;
import org.corridor.dataset.Range;
import org.corridor.render.label.Box;
import org.corridor.render.label.Candidate.Align;
import org.corridor.render.theme.Token;
import org.corridor.render.theme.TokenColor;

/** Two values of one thing in a row, and the bar between them: yellow where no value fits both. */
final class DumbbellsPainter implements Painter {
    private static final double PAD = 5;
    private static final double BAND = 17;
    private static final double LEAST = 11;
    /** How far the hatching of an estimate reaches to either side of its sign, in radii. */
    static final double AROUND = 2.8;

    private final Layer.Dumbbells layer;
    private final Frame.Rows frame;

    DumbbellsPainter(Layer.Dumbbells layer, Frame.Rows frame) {
        this.layer = layer;
        this.frame = frame;
    }

    @Override
    public void paint(Stage stage) {
        RowScale scale = RowScale.of(frame, stage);
        stage.canvas.silently(() -> layer.pairs()
                .forEach(pair -> VersusNames.paint(stage, pair, frame.rows().get(pair.row()), scale.row(pair.row()))));
        layer.dumbbells().forEach(bell -> dumbbell(stage, bell, band(scale, bell.row())));
    }

    static double radius(TypeScale type) {
        return type.narrow() ? 4.6 : 5.4;
    }

    /** Returns where the bar of a row lies: high enough for words in it, and clear of the names over and under it. */
    private static Box band(RowScale scale, int index) {
        Box row = scale.row(index);
        double height = Math.max(LEAST, Math.min(BAND, row.height() - scale.nameHeight() - 2));
        double top = scale.nameHeight() > 0 ? row.y() + scale.nameHeight() + 1 : row.centerY() - height / 2;
        return new Box(row.x(), top, row.width(), height);
    }

    private static void dumbbell(Stage stage, Layer.Dumbbell bell, Box row) {
        DumbbellEnds ends = DumbbellEnds.of(bell, stage::x);
        double middle = row.centerY();
        Box band = new Box(ends.from(), row.y(), ends.to() - ends.from(), row.height());
        DumbbellLabels words = DumbbellLabels.of(
                bell,
                ends.lower().text(),
                ends.higher().text(),
                ends.span(radius(stage.type)),
                stage.area.x() + 3,
                stage.body.right(),
                stage.type);
        Box reach = Box.between(ends.from() - 8, band.y() - 2, ends.to() + 8, band.bottom() + 2);
        stage.canvas.mark(bell.mark(), reach, () -> {
            band(stage, bell, band, words);
            end(stage, ends.lower(), band);
            end(stage, ends.higher(), band);
        });
        stage.canvas.silently(() -> {
            words.lower().ifPresent(text -> text(stage, text, middle));
            words.higher().ifPresent(text -> text(stage, text, middle));
            words.gap().ifPresent(text -> text(stage, text, middle));
        });
    }

    private static void text(Stage stage, DumbbellLabels.Text text, double middle) {
        Box box = text.box(middle);
        stage.canvas.text(text.block(), box, Align.START);
        stage.keepOffText(box);
    }

    private static void band(Stage stage, Layer.Dumbbell bell, Box band, DumbbellLabels words) {
        if (!bell.disagree()) {
            stage.canvas.line(
                    band.x(), band.centerY(), band.right(), band.centerY(), stage.canvas.color(Token.RULE2), Pens.LINE);
            return;
        }
        marker(stage, band);
        words.gap()
                .filter(text -> text.x() > band.right())
                .ifPresent(text -> marker(
                        stage,
                        text.box(band.centerY())
                                .grow(PAD, (band.height() - text.block().height()) / 2)));
    }

    private static void marker(Stage stage, Box box) {
        stage.canvas.fill(box, stage.canvas.color(Token.MARK));
        for (double y : new double[] {box.y(), box.bottom()}) {
            stage.canvas.line(box.x(), y, box.right(), y, stage.canvas.color(Token.RULE2), Pens.HAIR);
        }
    }

    private static void end(Stage stage, Layer.End end, Box band) {
        TokenColor color = stage.canvas.color(end.hue());
        Range range = end.range();
        double low = stage.x(range.low().doubleValue());
        double high = stage.x(range.high().doubleValue());
        double half = band.height() / 2 - 2;
        double radius = radius(stage.type);
        if (end.estimate()) {
            stage.canvas.hatch(
                    Box.between(
                            low - AROUND * radius,
                            band.centerY() - half,
                            high + AROUND * radius,
                            band.centerY() + half),
                    color);
        } else {
            stage.canvas.hatch(Box.between(low, band.centerY() - half, high, band.centerY() + half), color);
        }
        for (double x : high - low < 1 ? new double[] {high} : new double[] {low, high}) {
            sign(stage, end, x, band.centerY(), radius, color);
        }
        if (range.isOpenAbove()) {
            arrow(stage, high + radius + 2, band.centerY(), 1, color);
        }
        if (range.isOpenBelow()) {
            arrow(stage, low - radius - 2, band.centerY(), -1, color);
        }
    }

    private static void sign(Stage stage, Layer.End end, double x, double y, double radius, TokenColor color) {
        stage.canvas.fill(Signs.of(end.hue(), x, y, radius + 1.8), stage.canvas.color(Token.PAPER));
        Shape shape = Signs.of(end.hue(), x, y, radius);
        if (end.computed()) {
            stage.canvas.draw(shape, color, Pens.LINE);
        } else {
            stage.canvas.fill(shape, color);
        }
    }

    private static void arrow(Stage stage, double x, double y, int way, TokenColor color) {
        Path2D head = new Path2D.Double();
        head.moveTo(x, y - 4);
        head.lineTo(x + way * 5, y);
        head.lineTo(x, y + 4);
        stage.canvas.draw(head, color, Pens.EDGE);
    }
}
