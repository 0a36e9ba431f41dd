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

/** Failures and cuts: a gap in the line of nothing, between two slanted strokes. */
final class BreaksPainter implements Painter {
    private static final double SIGN = 5.5;

    private final TimeLayer.Breaks layer;

    BreaksPainter(TimeLayer.Breaks layer) {
        this.layer = layer;
    }

    @Override
    public void paint(Stage stage) {
        for (TimeLayer.Break failure : layer.breaks()) {
            double left = stage.x(failure.from());
            double right = stage.x(failure.to().plusDays(1));
            double y = stage.area.bottom();
            Box sign = Box.around((left + right) / 2, y, SIGN);
            stage.canvas.mark(failure.mark(), sign.grow(4), () -> sign(stage, failure, sign));
            stage.keepOff(sign.grow(1));
            if (!failure.label().isEmpty()) {
                stage.label(request(stage, failure, sign.grow(1)));
            }
        }
    }

    private static void sign(Stage stage, TimeLayer.Break failure, Box sign) {
        TokenColor ink = stage.canvas.color(Token.INK);
        TokenColor pen = failure.faint() ? stage.canvas.faint(ink, 0.6) : ink;
        stage.canvas.fill(Box.around(sign.centerX(), sign.centerY(), 2), stage.canvas.color(Token.PAPER));
        for (double x : new double[] {sign.centerX() - 2.5, sign.centerX() + 2.5}) {
            stage.canvas.line(x - 2, sign.bottom(), x + 2, sign.y(), pen, Pens.LINE);
        }
    }

    private static Request request(Stage stage, TimeLayer.Break failure, Box sign) {
        Words words = Words.plain(stage.type);
        List<Candidate> places = new ArrayList<>();
        double dislike = 0;
        for (TextBlock text : words.shorter(failure.label(), stage.type.narrow() ? 100 : 120)) {
            places.addAll(Around.of(text, sign, dislike, 130));
            // a failure without its story is worth a good deal less
            dislike += 12;
        }
        return new Request(failure.label().text(), failure.label().priority(), sign, places);
    }
}
