package org.corridor.render.plot;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.util.List;
import org.corridor.chart.Layer;
import org.corridor.dataset.Range;
import org.corridor.render.label.Around;
import org.corridor.render.label.Box;
import org.corridor.render.label.Candidate;
import org.corridor.render.label.Request;
import org.corridor.render.text.TextBlock;
import org.corridor.render.theme.Token;
import org.corridor.render.theme.TokenColor;

/** Figures of whole years: the period as a thin bar, the value as its voice's shape, ranges as hatched boxes. */
final class FiguresPainter implements Painter {
    private static final double BAR = 4;

    private final Layer.Figures layer;

    FiguresPainter(Layer.Figures layer) {
        this.layer = layer;
    }

    @Override
    public void paint(Stage stage) {
        for (Layer.Figure figure : layer.figures()) {
            Box period = Box.between(
                    stage.x(figure.from()),
                    stage.y(figure.range().high().doubleValue()),
                    stage.x(figure.to().plusDays(1)),
                    stage.y(figure.range().low().doubleValue()));
            double radius = radius(stage);
            Box reach =
                    Box.around(period.centerX(), period.centerY(), radius + 5).union(period);
            stage.canvas.mark(figure.mark(), reach, () -> figure(stage, figure, period));
            stage.keepOff(period.grow(0, BAR / 2));
            stage.keepOff(period.grow(radius - period.width() / 2, radius));
            label(stage, figure, period.grow(radius - period.width() / 2, radius));
        }
    }

    private static double radius(Stage stage) {
        return stage.type.narrow() ? 4.2 : 5;
    }

    private static void figure(Stage stage, Layer.Figure figure, Box period) {
        TokenColor color = stage.canvas.color(figure.hue());
        TokenColor ink = figure.faint() ? stage.canvas.faint(color, 0.6) : color;
        Range range = figure.range();
        if (!range.isPoint()) {
            stage.canvas.hatch(period, ink.fade(0.8));
        }
        bar(stage, figure, period, period.y(), color);
        sign(stage, figure, period.centerX(), period.y(), ink);
        if (!range.isPoint()) {
            bar(stage, figure, period, period.bottom(), color);
            sign(stage, figure, period.centerX(), period.bottom(), ink);
        }
        if (range.isOpenAbove()) {
            arrow(stage, period.centerX(), period.y() - radius(stage) - 2, -1, ink);
        }
        if (range.isOpenBelow()) {
            arrow(stage, period.centerX(), period.bottom() + radius(stage) + 2, 1, ink);
        }
    }

    /** Draws the period: firm under a count, hatched under an estimate. */
    private static void bar(Stage stage, Layer.Figure figure, Box period, double y, TokenColor color) {
        if (figure.estimate()) {
            stage.canvas.hatch(new Box(period.x(), y - 0.75 * BAR, period.width(), 1.5 * BAR), color);
        } else {
            stage.canvas.fill(new Box(period.x(), y - BAR / 2, period.width(), BAR), color.fade(0.45));
        }
    }

    private static void sign(Stage stage, Layer.Figure figure, double x, double y, TokenColor ink) {
        Shape shape = Signs.of(figure.hue(), x, y, radius(stage));
        stage.canvas.fill(shape, stage.canvas.color(Token.PAPER));
        if (figure.computed()) {
            stage.canvas.draw(shape, ink, Pens.EDGE);
        } else {
            stage.canvas.fill(shape, ink);
        }
        if (figure.faint() && !figure.computed()) {
            stage.canvas.draw(shape, stage.canvas.color(figure.hue()), Pens.HAIR);
        }
    }

    private static void arrow(Stage stage, double x, double y, int way, TokenColor ink) {
        Path2D head = new Path2D.Double();
        head.moveTo(x, y);
        head.lineTo(x, y + way * 8);
        head.moveTo(x - 3, y + way * 5);
        head.lineTo(x, y + way * 8.5);
        head.lineTo(x + 3, y + way * 5);
        stage.canvas.draw(head, ink, Pens.EDGE);
    }

    /** Only the most important figures speak from afar; too many leaders would hide what they lead to. */
    private static double farthest(Layer.Figure figure, boolean narrow) {
        int priority = figure.label().priority();
        if (priority <= 1) {
            return 220;
        }
        return priority <= 6 ? narrow ? 74 : 130 : priority <= 20 ? 38 : 26;
    }

    private static void label(Stage stage, Layer.Figure figure, Box sign) {
        if (figure.label().isEmpty()) {
            return;
        }
        Words words = Words.plain(stage.type);
        List<TextBlock> forms = words.forms(figure.label(), stage.type.narrow() ? 92 : 118);
        Iterable<Candidate> places = Around.each(forms, sign, 7, farthest(figure, stage.type.narrow()));
        stage.label(new Request(figure.label().text(), figure.label().priority(), sign, places));
    }
}
