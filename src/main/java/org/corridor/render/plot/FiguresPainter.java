package org.corridor.render.plot;

import java.awt.Shape;
import java.util.List;
import java.util.stream.StreamSupport;
import org.corridor.chart.TimeLayer;
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

    private final List<TimeLayer.Figure> figures;
    private final FigurePlaces places;

    FiguresPainter(TimeLayer.Figures layer) {
        this(layer.figures(), FigurePlaces.WHOLE);
    }

    FiguresPainter(List<TimeLayer.Figure> figures, FigurePlaces places) {
        this.figures = figures;
        this.places = places;
    }

    @Override
    public void paint(Stage stage) {
        double radius = radius(stage);
        List<Box> periods =
                figures.stream().map(figure -> period(stage, figure)).toList();
        double[] middles = places.middles(periods, radius);
        for (int i = 0; i < periods.size(); i++) {
            TimeLayer.Figure figure = figures.get(i);
            Box period = periods.get(i);
            double x = middles[i];
            Box reach = Box.around(x, period.centerY(), radius + 5).union(period);
            stage.canvas.mark(figure.mark(), reach, () -> figure(stage, figure, period, x));
            Box sign = withArrows(
                    figure.range(), new Box(x - radius, period.y() - radius, 2 * radius, period.height() + 2 * radius));
            stage.keepOff(period.grow(0, BAR / 2));
            stage.keepOff(sign);
            label(stage, figure, sign);
        }
    }

    private Box period(Stage stage, TimeLayer.Figure figure) {
        return Box.between(
                stage.x(figure.from()),
                places.y(stage, figure.range().high().doubleValue()),
                stage.x(figure.to().plusDays(1)),
                places.y(stage, figure.range().low().doubleValue()));
    }

    private static Box withArrows(Range range, Box sign) {
        Box above = range.isOpenAbove() ? sign.union(sign.move(0, -Arrows.LENGTH - 2)) : sign;
        return range.isOpenBelow() ? above.union(sign.move(0, Arrows.LENGTH + 2)) : above;
    }

    private static double radius(Stage stage) {
        return stage.type.narrow() ? 4.2 : 5;
    }

    private static void figure(Stage stage, TimeLayer.Figure figure, Box period, double x) {
        TokenColor color = stage.canvas.color(figure.hue());
        TokenColor ink = figure.faint() ? stage.canvas.faint(color, 0.6) : color;
        Range range = figure.range();
        if (!range.isPoint()) {
            stage.canvas.hatch(period, ink.fade(0.8));
        }
        bar(stage, figure, period, period.y(), color);
        sign(stage, figure, x, period.y(), ink);
        if (!range.isPoint()) {
            bar(stage, figure, period, period.bottom(), color);
            sign(stage, figure, x, period.bottom(), ink);
        }
        if (range.isOpenAbove()) {
            Arrows.up(stage.canvas, x, period.y() - radius(stage) - 2, ink);
        }
        if (range.isOpenBelow()) {
            Arrows.down(stage.canvas, x, period.bottom() + radius(stage) + 2, ink);
        }
    }

    /** Draws the period: firm under a count, hatched under an estimate. */
    private static void bar(Stage stage, TimeLayer.Figure figure, Box period, double y, TokenColor color) {
        if (figure.estimate()) {
            stage.canvas.hatch(new Box(period.x(), y - 0.75 * BAR, period.width(), 1.5 * BAR), color);
        } else {
            stage.canvas.fill(new Box(period.x(), y - BAR / 2, period.width(), BAR), color.fade(0.45));
        }
    }

    private static void sign(Stage stage, TimeLayer.Figure figure, double x, double y, TokenColor ink) {
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

    private void label(Stage stage, TimeLayer.Figure figure, Box sign) {
        if (figure.label().isEmpty()) {
            return;
        }
        Words words = Words.plain(stage.type);
        List<TextBlock> forms = words.forms(figure.label(), stage.type.narrow() ? 92 : 118);
        double farthest = places.farthest(figure.label().priority(), stage.type.narrow());
        Iterable<Candidate> all = Around.each(forms, sign, 7, farthest);
        Iterable<Candidate> allowed = () -> StreamSupport.stream(all.spliterator(), false)
                .filter(place -> places.allows(stage, place))
                .iterator();
        Request request = new Request(figure.label().text(), figure.label().priority(), sign, allowed);
        if (figure.label().detail().isEmpty()) {
            stage.label(request);
        } else {
            stage.name(figure.hue(), request);
        }
    }
}
