package org.corridor.render.plot;

import java.awt.Shape;
import java.awt.geom.Path2D;
import org.corridor.chart.RowLayer;
import org.corridor.dataset.Range;
import org.corridor.render.label.Box;
import org.corridor.render.theme.Token;
import org.corridor.render.theme.TokenColor;

/** The ends of a dumbbell: ranges and estimates hatched, then the signs, so that no hatching lies over a sign. */
final class DumbbellSigns {
    /** How far the hatching of an estimate reaches to either side of its sign, in radii. */
    static final double AROUND = 2.8;

    private DumbbellSigns() {}

    static double radius(TypeScale type) {
        return type.narrow() ? 4.6 : 5.4;
    }

    static void paint(Stage stage, DumbbellEnds ends, Box band) {
        hatch(stage, ends.lower(), band);
        hatch(stage, ends.higher(), band);
        double radius = radius(stage.type);
        double apart = stage.x(ends.higher().range().low().doubleValue())
                - stage.x(ends.lower().range().high().doubleValue());
        // values next to each other: one sign a little higher, so that both are seen
        double shift = Math.abs(apart) < 1.2 * radius ? radius * 0.6 : 0;
        signs(stage, ends.lower(), band.centerY() + shift);
        signs(stage, ends.higher(), band.centerY() - shift);
    }

    private static void hatch(Stage stage, RowLayer.End end, Box band) {
        double around = end.estimate() ? AROUND * radius(stage.type) : 0;
        double low = stage.x(end.range().low().doubleValue()) - around;
        double high = stage.x(end.range().high().doubleValue()) + around;
        double half = Math.max(2, band.height() / 2 - 2);
        stage.canvas.hatch(
                Box.between(low, band.centerY() - half, high, band.centerY() + half), stage.canvas.color(end.hue()));
    }

    private static void signs(Stage stage, RowLayer.End end, double y) {
        TokenColor color = stage.canvas.color(end.hue());
        Range range = end.range();
        double low = stage.x(range.low().doubleValue());
        double high = stage.x(range.high().doubleValue());
        double radius = radius(stage.type);
        for (double x : high - low < 1 ? new double[] {high} : new double[] {low, high}) {
            sign(stage, end, x, y, color);
        }
        if (range.isOpenAbove()) {
            arrow(stage, high + radius + 2, y, 1, color);
        }
        if (range.isOpenBelow()) {
            arrow(stage, low - radius - 2, y, -1, color);
        }
    }

    private static void sign(Stage stage, RowLayer.End end, double x, double y, TokenColor color) {
        double radius = radius(stage.type);
        stage.canvas.fill(Signs.of(end.hue(), x, y, radius + 1.8), stage.canvas.color(Token.PAPER));
        Shape shape = Signs.of(end.hue(), x, y, radius);
        if (end.computed()) {
            stage.canvas.draw(shape, color, Pens.LINE);
        } else {
            stage.canvas.fill(shape, color);
        }
    }

    /** Points to where an open end leads. */
    private static void arrow(Stage stage, double x, double y, int way, TokenColor color) {
        Path2D head = new Path2D.Double();
        head.moveTo(x, y - 4);
        head.lineTo(x + way * 5, y);
        head.lineTo(x, y + 4);
        stage.canvas.draw(head, color, Pens.EDGE);
    }
}
