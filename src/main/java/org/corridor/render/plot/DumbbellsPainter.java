package org.corridor.render.plot;

import org.corridor.chart.Frame;
import org.corridor.chart.RowLayer;
import org.corridor.render.label.Box;
import org.corridor.render.label.Candidate.Align;
import org.corridor.render.theme.Token;
import org.corridor.render.theme.TokenColor;

/** Two values of one thing in a row, and the bar between them: yellow where no value fits both. */
final class DumbbellsPainter implements Painter {
    private static final double PAD = 5;
    private static final double BAND = 17;
    private static final double LEAST = 4;
    /** A lower bar has edges only where its ground cannot be told from paper. */
    private static final double EDGED = 15;
    /** A bar lower than this stands without words: they would lie on those of other rows. */
    private static final double WORDS = 11.5;

    private final RowLayer.Dumbbells layer;
    private final Frame.Rows frame;

    DumbbellsPainter(RowLayer.Dumbbells layer, Frame.Rows frame) {
        this.layer = layer;
        this.frame = frame;
    }

    @Override
    public void paint(Stage stage) {
        RowScale scale = RowScale.of(frame, stage);
        stage.canvas.silently(() -> layer.pairs()
                .forEach(pair -> VersusNames.paint(
                        stage, pair, frame.rows().get(pair.row()), scale.row(pair.row()), scale.gap())));
        layer.dumbbells().forEach(bell -> dumbbell(stage, bell, band(scale, bell.row())));
    }

    /** Returns where the bar of a row lies: high enough for words in it, and clear of the names over and under it. */
    private static Box band(RowScale scale, int index) {
        Box row = scale.row(index);
        double height = Math.max(LEAST, Math.min(BAND, row.height() - scale.nameHeight() - 1));
        double top = scale.nameHeight() > 0 ? row.y() + scale.nameHeight() + 1 : row.centerY() - height / 2;
        return new Box(row.x(), top, row.width(), height);
    }

    private static void dumbbell(Stage stage, RowLayer.Dumbbell bell, Box row) {
        DumbbellEnds ends = DumbbellEnds.of(bell, stage::x);
        double middle = row.centerY();
        Box band = new Box(ends.from(), row.y(), ends.to() - ends.from(), row.height());
        DumbbellLabels words = row.height() < WORDS
                ? DumbbellLabels.NONE
                : DumbbellLabels.of(
                        bell,
                        ends.lower().text(),
                        ends.higher().text(),
                        ends.span(DumbbellSigns.radius(stage.type)),
                        stage.area.x() + 3,
                        stage.body.right(),
                        stage.type);
        Box reach = Box.between(ends.from() - 8, band.y() - 2, ends.to() + 8, band.bottom() + 2);
        stage.canvas.mark(bell.mark(), reach, () -> {
            band(stage, bell, band, words);
            DumbbellSigns.paint(stage, ends, band);
        });
        stage.canvas.silently(() -> {
            words.lower().ifPresent(text -> text(stage, text, middle, isOn(text, band, bell.disagree())));
            words.higher().ifPresent(text -> text(stage, text, middle, false));
            words.gap().ifPresent(text -> text(stage, text, middle, bell.disagree()));
        });
    }

    private static boolean isOn(DumbbellLabels.Text text, Box band, boolean marked) {
        return marked && text.x() >= band.x() && text.right() <= band.right();
    }

    /** Words on the bar need no halo, which would run over its edges. */
    private static void text(Stage stage, DumbbellLabels.Text text, double middle, boolean bare) {
        Box box = text.box(middle);
        if (bare) {
            // the edges of a low bar would run through the letters
            stage.canvas.fill(box.grow(1), stage.canvas.color(Token.MARK));
            stage.canvas.text(text.block(), box, Align.START);
        } else {
            stage.canvas.text(text.block(), box, Align.START, stage.canvas.color(Token.PAPER));
        }
        stage.keepOffText(box);
    }

    private static void band(Stage stage, RowLayer.Dumbbell bell, Box band, DumbbellLabels words) {
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
        TokenColor color = stage.canvas.color(Token.MARK);
        stage.canvas.fill(box, color);
        if (box.height() < EDGED
                && color.getRGB() != stage.canvas.color(Token.PAPER).getRGB()) {
            return;
        }
        for (double y : new double[] {box.y(), box.bottom()}) {
            stage.canvas.line(box.x(), y, box.right(), y, stage.canvas.color(Token.RULE2), Pens.HAIR);
        }
    }
}
