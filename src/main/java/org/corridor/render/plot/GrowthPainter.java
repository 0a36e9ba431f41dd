package org.corridor.render.plot;

import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import org.corridor.chart.Layer;
import org.corridor.render.label.Around;
import org.corridor.render.label.Box;
import org.corridor.render.label.Candidate;
import org.corridor.render.label.Request;
import org.corridor.render.text.TextBlock;
import org.corridor.render.theme.Token;
import org.corridor.render.theme.TokenColor;

/** The growth that a promise needs: curves of a constant yearly rate, and the space between them tinted. */
final class GrowthPainter implements Painter {
    private static final int POINTS = 24;

    private final Layer.Growth layer;

    GrowthPainter(Layer.Growth layer) {
        this.layer = layer;
    }

    @Override
    public void paint(Stage stage) {
        if (layer.paths().isEmpty()) {
            return;
        }
        List<double[][]> curves =
                layer.paths().stream().map(path -> curve(stage, path)).toList();
        TokenColor color = stage.canvas.color(Token.TARGET);
        stage.canvas.mark(layer.mark(), () -> {
            if (curves.size() > 1) {
                stage.canvas.fill(between(curves.getFirst(), curves.getLast()), color.fade(0.1));
            }
            curves.forEach(curve -> stage.canvas.draw(path(curve), color.fade(0.75), Pens.CURVE));
        });
        curves.forEach(curve -> keepOff(stage, curve));
        if (!layer.label().isEmpty()) {
            stage.label(request(stage, curves));
        }
    }

    private static double[][] curve(Stage stage, Layer.Path path) {
        double[][] points = new double[POINTS + 1][];
        double start = path.start().doubleValue();
        double end = path.end().doubleValue();
        double from = stage.x(path.from());
        double to = stage.x(path.to().plusDays(1));
        for (int i = 0; i <= POINTS; i++) {
            double share = (double) i / POINTS;
            // no constant rate leads away from nothing: a straight line then, never a curve that was not computed
            double value = start > 0 && end > 0 ? start * Math.pow(end / start, share) : start + (end - start) * share;
            points[i] = new double[] {from + (to - from) * share, stage.y(value)};
        }
        return points;
    }

    private static Path2D path(double[][] points) {
        Path2D path = new Path2D.Double();
        path.moveTo(points[0][0], points[0][1]);
        for (int i = 1; i < points.length; i++) {
            path.lineTo(points[i][0], points[i][1]);
        }
        return path;
    }

    private static Path2D between(double[][] one, double[][] other) {
        Path2D path = path(one);
        for (int i = other.length - 1; i >= 0; i--) {
            path.lineTo(other[i][0], other[i][1]);
        }
        path.closePath();
        return path;
    }

    private static void keepOff(Stage stage, double[][] curve) {
        for (int i = 1; i < curve.length; i++) {
            stage.keepOff(new Line2D.Double(curve[i - 1][0], curve[i - 1][1], curve[i][0], curve[i][1]), 60);
        }
    }

    private Request request(Stage stage, List<double[][]> curves) {
        Words words = Words.promise(stage.type);
        List<Candidate> places = new ArrayList<>();
        for (int i = POINTS / 3; i < POINTS; i += 2) {
            for (double[][] curve : List.of(curves.getFirst(), curves.getLast())) {
                Box point = Box.around(curve[i][0], curve[i][1], 1);
                double dislike = Math.abs(i - POINTS * 0.72);
                for (TextBlock text : words.shorter(layer.label(), stage.type.narrow() ? 92 : 118)) {
                    places.addAll(Around.of(text, point, dislike, 98));
                    dislike += 5;
                }
            }
        }
        double[] low = curves.getLast()[0];
        double[] high = curves.getFirst()[POINTS];
        Box all = Box.between(low[0], low[1], high[0], high[1]);
        return new Request(layer.label().text(), layer.label().priority(), all, places);
    }
}
