package org.corridor.render.plot;

import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.corridor.chart.TimeLayer;
import org.corridor.render.label.Around;
import org.corridor.render.label.Box;
import org.corridor.render.label.Candidate;
import org.corridor.render.label.Candidate.Align;
import org.corridor.render.label.Request;
import org.corridor.render.text.TextBlock;
import org.corridor.render.theme.Token;
import org.corridor.render.theme.TokenColor;

/** Targets: dashed from the day of their announcement to their deadline, with a sign of how they ended. */
final class PromisesPainter implements Painter {
    static final double TRAIL = 12;
    private static final double SIGN = 4.5;

    private final TimeLayer.Promises layer;

    PromisesPainter(TimeLayer.Promises layer) {
        this.layer = layer;
    }

    @Override
    public void paint(Stage stage) {
        List<PromiseSlots.Slot> slots = PromiseSlots.of(layer.promises(), stage);
        for (PromiseSlots.Slot slot : slots) {
            Box line = slot.line();
            stage.canvas.mark(slot.promise().mark(), line.grow(6, 4), () -> promise(stage, slot.promise(), line));
            stage.keepOff(line.grow(4, 4.5));
            stage.keepOff(Box.around(line.right(), line.y(), SIGN + 1));
        }
        for (PromiseSlots.Slot slot : slots) {
            if (!slot.promise().label().isEmpty()) {
                stage.label(request(stage, slot.promise(), slot.line()));
            }
        }
    }

    private static void promise(Stage stage, TimeLayer.Promise promise, Box line) {
        TokenColor color = stage.canvas.color(Token.TARGET);
        double y = line.y();
        if (!promise.range().isPoint()) {
            double high = y
                    + stage.y(promise.range().high().doubleValue())
                    - stage.y(promise.range().low().doubleValue());
            stage.canvas.hatch(Box.between(line.x(), high, line.right(), y), color.fade(0.5));
            stage.canvas.line(line.x(), high, line.right(), high, color, Pens.PROMISE);
        }
        stage.canvas.line(line.x(), y - 4.5, line.x(), y + 4.5, color, Pens.SIGN);
        switch (promise.ending()) {
            case MET, PASSED, AHEAD -> {
                stage.canvas.line(line.x(), y, line.right(), y, color, Pens.PROMISE);
                end(stage, promise.ending(), line.right(), y, color);
            }
            case NO_DEADLINE -> stage.canvas.line(line.x() + 3, y, line.right(), y, color, Pens.TRAIL);
        }
    }

    private static void end(Stage stage, TimeLayer.Ending ending, double x, double y, TokenColor color) {
        switch (ending) {
            case MET -> stage.canvas.fill(Signs.circle(x, y, SIGN + 0.8), color);
            case PASSED -> stage.canvas.draw(Signs.cross(x, y, SIGN - 0.5), color, Pens.SIGN);
            case AHEAD -> {
                stage.canvas.fill(Signs.circle(x, y, SIGN), stage.canvas.color(Token.PAPER));
                stage.canvas.draw(Signs.circle(x, y, SIGN), color, Pens.SIGN);
            }
            case NO_DEADLINE -> {}
        }
    }

    private static Request request(Stage stage, TimeLayer.Promise promise, Box line) {
        Words words = Words.promise(stage.type);
        List<Candidate> places = new ArrayList<>();
        double dislike = 0;
        double farthest = promise.label().priority() <= 1 ? 220 : 54;
        for (TextBlock text : words.shorter(promise.label(), stage.type.narrow() ? 92 : 118)) {
            beside(places, text, line, dislike);
            Box end = Box.around(line.right(), line.y(), SIGN + 1);
            places.addAll(Around.of(text, end, dislike + 4, farthest));
            places.addAll(Around.of(text, Box.around(line.x(), line.y(), SIGN), dislike + 6, farthest));
            // a label that loses its second line is worth a good deal less
            dislike += places.size() > 0 && text.lines().size() > 1 ? 2 : 14;
        }
        return new Request(promise.label().text(), promise.label().priority(), line.grow(5), places);
    }

    /** Adds the places that need no leader: after the end, and over or under the line. */
    private static void beside(List<Candidate> places, TextBlock text, Box line, double dislike) {
        double w = text.width();
        double h = text.height();
        double first = text.leading() / 2;
        add(places, text, new Box(line.right() + 9, line.y() - first, w, h), Align.START, dislike);
        for (double y : new double[] {line.y() - h - 6, line.y() + 6, line.y() - h - 12, line.y() + 12}) {
            double far = Math.abs(y + h / 2 - line.y()) / 8 + (y > line.y() ? 1 : 0) + dislike;
            add(places, text, new Box(line.x(), y, w, h), Align.START, far + 1);
            add(places, text, new Box(line.right() - w, y, w, h), Align.END, far + 1.5);
            add(places, text, new Box(line.centerX() - w / 2, y, w, h), Align.MIDDLE, far + 2);
        }
        add(places, text, new Box(line.x() - w - 8, line.y() - first, w, h), Align.END, dislike + 6);
    }

    private static void add(List<Candidate> places, TextBlock text, Box box, Align align, double cost) {
        places.add(new Candidate(text, box, align, Optional.<Line2D>empty(), cost));
    }
}
