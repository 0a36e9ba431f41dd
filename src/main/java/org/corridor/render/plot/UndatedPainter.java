package org.corridor.render.plot;

import org.corridor.chart.Label;
import org.corridor.chart.TimeLayer;
import org.corridor.render.label.Box;
import org.corridor.render.label.Candidate.Align;
import org.corridor.render.text.Face;
import org.corridor.render.text.Run;
import org.corridor.render.text.TextBlock;
import org.corridor.render.theme.Token;
import org.corridor.render.theme.TokenColor;

/** Levels without a year: a strip at the right on the same value axis, beyond the end of time. */
final class UndatedPainter implements Painter {
    private static final double BAR = 20;
    private static final double GAP = 6;

    private final TimeLayer.Undated layer;

    UndatedPainter(TimeLayer.Undated layer) {
        this.layer = layer;
    }

    /** Returns the width that the strip needs, in pixels. */
    static double width(TimeLayer.Undated layer, TypeScale type) {
        double labels = Math.max(
                name(layer.low(), type).width(), name(layer.high(), type).width());
        return type.narrow() ? BAR + GAP + labels + 4 : Math.max(110, BAR + GAP + labels + 16);
    }

    private static TextBlock name(Label label, TypeScale type) {
        return Words.plain(type).stacked(label, type.narrow() ? 56 : 96);
    }

    @Override
    public void paint(Stage stage) {
        if (layer.levels().isEmpty()) {
            return;
        }
        TextBlock high = name(layer.high(), stage.type);
        TextBlock low = name(layer.low(), stage.type);
        double left = stage.body.right() - BAR - GAP - Math.max(high.width(), low.width());
        double top = stage.y(layer.levels().stream()
                .mapToDouble(l -> l.range().high().doubleValue())
                .max()
                .orElse(0));
        double bottom = stage.y(layer.levels().stream()
                .mapToDouble(l -> l.range().low().doubleValue())
                .min()
                .orElse(0));
        Box strip = Box.between(left, top, left + BAR, bottom);
        stage.canvas.hatch(strip, stage.canvas.color(Token.RULE2).fade(0.6));
        for (TimeLayer.Level level : layer.levels()) {
            double y = stage.y(level.range().high().doubleValue());
            Box reach = Box.between(strip.x(), y, strip.right(), y).grow(4, 4);
            stage.canvas.mark(level.mark(), reach, () -> level(stage, level, strip));
        }
        stage.keepOff(strip);
        stage.canvas.silently(() -> names(stage, strip, high, low));
    }

    private static void level(Stage stage, TimeLayer.Level level, Box strip) {
        TokenColor color = stage.canvas.color(level.hue());
        TokenColor ink = level.faint() ? stage.canvas.faint(color, 0.6) : color;
        double high = stage.y(level.range().high().doubleValue());
        double low = stage.y(level.range().low().doubleValue());
        stage.canvas.hatch(Box.between(strip.x(), high, strip.right(), low), ink);
        for (double y : high == low ? new double[] {high} : new double[] {high, low}) {
            stage.canvas.line(strip.x() - 3, y, strip.right() + 3, y, ink, Pens.LINE);
        }
    }

    private void names(Stage stage, Box strip, TextBlock high, TextBlock low) {
        double x = strip.right() + GAP;
        double middle = strip.centerY();
        double highTop = Math.min(strip.y() - high.leading() / 2, middle - high.height());
        double lowTop = Math.max(strip.bottom() - low.leading() / 2, middle);
        lowTop = Math.min(lowTop, stage.area.bottom() - low.height() + low.leading() / 2);
        Box highBox = new Box(x, highTop, high.width(), high.height());
        text(stage, high, highBox, Align.START);
        text(stage, low, new Box(x, lowTop, low.width(), low.height()), Align.START);
        Run run = new Run(layer.title(), Face.REGULAR, stage.type.small(), Token.INK3);
        TextBlock title = TextBlock.wrap(
                run,
                stage.body.right() - stage.area.right() - (stage.type.narrow() ? 0 : 8),
                stage.type.smallLeading());
        double titleTop = Math.min(highTop, strip.y()) - title.height() - 6;
        text(
                stage,
                title,
                new Box(stage.body.right() - title.width(), titleTop, title.width(), title.height()),
                Align.END);
    }

    private static void text(Stage stage, TextBlock text, Box box, Align align) {
        stage.canvas.text(text, box, align);
        stage.keepOffText(box);
    }
}
