package org.corridor.render.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.corridor.chart.Label;
import org.corridor.chart.TimeLayer;
import org.corridor.render.label.Around;
import org.corridor.render.label.Box;
import org.corridor.render.label.Candidate;
import org.corridor.render.label.Candidate.Align;
import org.corridor.render.label.Request;
import org.corridor.render.text.TextBlock;
import org.corridor.render.theme.Token;
import org.corridor.render.theme.TokenColor;

/** What lines and contracts allow: dashed treads that begin with a tick, joined where one publication tells of both. */
final class StairsPainter implements Painter {
    private static final double TICK = 4.5;
    /** Up to here a label of a tread is taken for its own. */
    private static final double FARTHEST = 54;

    private final TimeLayer.Stairs layer;

    StairsPainter(TimeLayer.Stairs layer) {
        this.layer = layer;
    }

    @Override
    public void paint(Stage stage) {
        for (TimeLayer.Stair stair : layer.stairs()) {
            double before = stage.area.bottom();
            for (TimeLayer.Tread tread : stair.treads()) {
                double foot = before;
                Box line = line(stage, tread);
                stage.canvas.mark(tread.mark(), line.grow(4, 4), () -> tread(stage, tread, line, foot));
                stage.keepOff(line.grow(2, 3));
                before = line.y();
            }
        }
        for (TimeLayer.Stair stair : layer.stairs()) {
            labels(stage, stair);
        }
    }

    private static Box line(Stage stage, TimeLayer.Tread tread) {
        return Box.between(
                stage.x(tread.from()),
                stage.y(tread.range().high().doubleValue()),
                stage.x(tread.to().plusDays(1)),
                stage.y(tread.range().low().doubleValue()));
    }

    private static void tread(Stage stage, TimeLayer.Tread tread, Box line, double before) {
        TokenColor color = stage.canvas.color(Token.TARGET);
        TokenColor ink = tread.faint() ? stage.canvas.faint(color, 0.6) : color;
        double known =
                Math.min(line.right(), Math.max(line.x(), stage.x(tread.known().plusDays(1))));
        if (line.height() > 0) {
            stage.canvas.hatch(Box.between(line.x(), line.y(), known, line.bottom()), ink.fade(0.6));
        }
        for (double y : line.height() > 0 ? new double[] {line.y(), line.bottom()} : new double[] {line.y()}) {
            if (known > line.x()) {
                stage.canvas.line(line.x(), y, known, y, ink, Pens.PROMISE);
            }
            if (line.right() > known) {
                stage.canvas.line(known + 3, y, line.right(), y, ink, Pens.TRAIL);
            }
        }
        if (tread.rises()) {
            stage.canvas.line(line.x(), before, line.x(), line.bottom(), ink, Pens.PROMISE);
        } else {
            stage.canvas.line(line.x(), line.y() - TICK, line.x(), line.bottom() + TICK, ink, Pens.SIGN);
        }
        end(stage, tread, line, ink);
    }

    private static void end(Stage stage, TimeLayer.Tread tread, Box line, TokenColor ink) {
        if (tread.ends()) {
            stage.canvas.line(line.right(), line.y() - TICK, line.right(), line.bottom() + TICK, ink, Pens.SIGN);
        }
        double middle = line.right() - 8;
        if (tread.range().isOpenAbove()) {
            Arrows.up(stage.canvas, middle, line.y() - 2, ink);
        }
        if (tread.range().isOpenBelow()) {
            Arrows.down(stage.canvas, middle, line.bottom() + 2, ink);
        }
    }

    private static void labels(Stage stage, TimeLayer.Stair stair) {
        List<Box> lines =
                stair.treads().stream().map(tread -> line(stage, tread)).toList();
        if (!stair.label().isEmpty()) {
            stage.label(request(stage, stair.label(), lines));
        }
        for (int i = 0; i < lines.size(); i++) {
            Label label = stair.treads().get(i).label();
            if (!label.isEmpty()) {
                stage.label(request(stage, label, lines.subList(i, i + 1)));
            }
        }
    }

    private static Request request(Stage stage, Label label, List<Box> lines) {
        Words words = Words.promise(stage.type);
        double longest = lines.stream().mapToDouble(Box::width).max().orElse(0);
        List<Candidate> places = new ArrayList<>();
        double dislike = 0;
        for (TextBlock text : words.shorter(label, stage.type.narrow() ? 110 : 170)) {
            for (Box line : lines) {
                double shorter = (longest - line.width()) / 12;
                along(places, text, line, dislike + shorter);
                Box start = Box.around(line.x() + 3, line.centerY(), 3);
                places.addAll(Around.of(text, start, dislike + shorter + 8, FARTHEST));
            }
            // nothing else tells whose step it is
            dislike += 16;
        }
        Box all = lines.stream().reduce(Box::union).orElseThrow();
        return new Request(label.text(), label.priority(), lines.size() == 1 ? all.grow(4) : all, places);
    }

    /** Adds places over and under the tread, from its middle outwards. */
    private static void along(List<Candidate> places, TextBlock text, Box line, double dislike) {
        double w = text.width();
        double h = text.height();
        for (double y : new double[] {line.y() - h - 4, line.bottom() + 4}) {
            double under = y > line.y() ? 2 : 0;
            add(places, text, new Box(line.centerX() - w / 2, y, w, h), Align.MIDDLE, dislike + under);
            add(places, text, new Box(line.x() + 4, y, w, h), Align.START, dislike + under + 0.5);
            add(places, text, new Box(line.right() - w, y, w, h), Align.END, dislike + under + 1);
            for (double x = line.x() - w / 2; x < line.right(); x += 12) {
                double over = Math.max(0, line.x() - x) + Math.max(0, x + w - line.right());
                add(places, text, new Box(x, y, w, h), Align.MIDDLE, dislike + under + 4 + over / 5);
            }
        }
    }

    private static void add(List<Candidate> places, TextBlock text, Box box, Align align, double cost) {
        places.add(new Candidate(text, box, align, Optional.empty(), cost));
    }
}
