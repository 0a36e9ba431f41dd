package org.corridor.render.plot;

import java.util.ArrayList;
import java.util.List;
import org.corridor.chart.TimeLayer;
import org.corridor.render.label.Around;
import org.corridor.render.label.Box;
import org.corridor.render.label.Candidate;
import org.corridor.render.label.Request;
import org.corridor.render.text.TextBlock;
import org.corridor.render.theme.Token;
import org.corridor.render.theme.TokenColor;

/** The growth that a promise needs: curves of a constant yearly rate, and the space between them tinted. */
final class GrowthPainter implements Painter {
    private static final int POINTS = Curve.POINTS;

    private final TimeLayer.Growth layer;

    GrowthPainter(TimeLayer.Growth layer) {
        this.layer = layer;
    }

    @Override
    public void paint(Stage stage) {
        if (layer.paths().isEmpty()) {
            return;
        }
        List<Curve> curves = layer.paths().stream()
                .map(path -> Curve.of(stage, path.from(), path.start(), path.to(), path.end()))
                .toList();
        TokenColor color = stage.canvas.color(Token.TARGET);
        stage.canvas.mark(layer.mark(), () -> {
            if (curves.size() > 1) {
                stage.canvas.fill(curves.getFirst().between(curves.getLast()), color.fade(0.1));
            }
            curves.forEach(curve -> stage.canvas.draw(curve.path(), color.fade(0.75), Pens.CURVE));
        });
        curves.forEach(curve -> curve.keepOff(stage, 60));
        if (!layer.label().isEmpty()) {
            stage.label(request(stage, curves));
        }
    }

    private Request request(Stage stage, List<Curve> curves) {
        Words words = Words.promise(stage.type);
        List<Candidate> places = new ArrayList<>();
        for (int i = POINTS / 3; i < POINTS; i += 2) {
            for (Curve curve : List.of(curves.getFirst(), curves.getLast())) {
                Box point = Box.around(curve.x(i), curve.y(i), 1);
                double dislike = Math.abs(i - POINTS * 0.72);
                for (TextBlock text : words.shorter(layer.label(), stage.type.narrow() ? 92 : 118)) {
                    places.addAll(Around.of(text, point, dislike, 98));
                    dislike += 5;
                }
            }
        }
        Curve low = curves.getLast();
        Curve high = curves.getFirst();
        Box all = Box.between(low.x(0), low.y(0), high.x(POINTS), high.y(POINTS));
        return new Request(layer.label().text(), layer.label().priority(), all, places);
    }
}
