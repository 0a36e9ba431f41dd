package org.corridor.render.plot;

import java.util.List;
import java.util.Optional;
import org.corridor.chart.Frame;
import org.corridor.chart.Hue;
import org.corridor.chart.Layer;
import org.corridor.render.label.Box;
import org.corridor.render.label.Candidate.Align;
import org.corridor.render.text.Face;
import org.corridor.render.text.Line;
import org.corridor.render.text.Run;
import org.corridor.render.text.TextBlock;
import org.corridor.render.theme.Token;

/** The names of rows: headings strong, what belongs to them set in, additions weaker. */
final class RowNames implements Painter {
    private static final double INDENT = 16;
    /** How much of their leading two names may share, in pixels. Where they would share more, one gives way to its sign. */
    private static final double SLACK = 3.2;
    /** The most that names beside their bars may take of the width. */
    private static final double SHARE = 0.46;

    private final Frame.Rows frame;
    private final List<Layer> layers;

    RowNames(Frame.Rows frame, List<Layer> layers) {
        this.frame = frame;
        this.layers = layers;
    }

    /** Tells whether names stand over their bars: in narrow pictures, and where names are long. */
    static boolean areOver(Frame.Rows frame, Box body, TypeScale type) {
        return type.narrow() || longest(frame, type) > body.width() * SHARE;
    }

    /** Returns the width that names beside their bars need, in pixels. */
    static double width(Frame.Rows frame, Box body, TypeScale type) {
        double width = longest(frame, type);
        for (Frame.Row row : frame.rows()) {
            width = Math.max(
                    width,
                    Math.min(body.width() * 0.3, indent(row) + detail(row, type).width()));
        }
        return width;
    }

    private static double longest(Frame.Rows frame, TypeScale type) {
        double longest = 0;
        for (Frame.Row row : frame.rows()) {
            if (!row.runsAcross()) {
                longest = Math.max(longest, indent(row) + name(row, type).width());
            }
        }
        return longest;
    }

    private static double indent(Frame.Row row) {
        return Math.max(0, row.level()) * INDENT;
    }

    /**
     * Tells whether the addition to a name finds room beside or under it.
     *
     * @param signed whether a sign stands before the name
     */
    static boolean showsDetail(Frame.Row row, Box place, boolean over, boolean signed, Stage stage) {
        if (over) {
            Line both = Line.of(name(row, stage.type), detail(row, stage.type));
            return stage.body.x() + (signed ? INDENT : 0) + both.width() <= stage.body.right();
        }
        Run detail = detail(row, stage.type);
        double room = besideRoom(row, stage);
        double leading = stage.type.labelLeading();
        double under = detail.width() <= room
                ? leading
                : TextBlock.wrap(detail, room, leading).height();
        return leading + under <= place.height() + 1;
    }

    private static double besideRoom(Frame.Row row, Stage stage) {
        return stage.area.x() - stage.body.x() - 12 - indent(row);
    }

    @Override
    public void paint(Stage stage) {
        stage.canvas.line(
                stage.area.x(),
                stage.area.y(),
                stage.area.x(),
                stage.area.bottom(),
                stage.canvas.color(Token.RULE2),
                Pens.HAIR);
        RowScale scale = RowScale.of(frame, stage);
        boolean over = areOver(frame, stage.body, stage.type);
        double bottom = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < frame.rows().size(); i++) {
            Frame.Row row = frame.rows().get(i);
            Box place = scale.row(i);
            if (row.runsAcross()) {
                bottom = place.bottom();
                continue;
            }
            Optional<Hue> hue = RowSigns.find(layers, i);
            double top = over ? place.y() : place.centerY() - stage.type.labelLeading() / 2;
            if (top + SLACK < bottom) {
                hue.ifPresent(voice -> sign(stage, voice, stage.body.x() + indent(row), place.centerY()));
                continue;
            }
            Box box = over ? over(row, place, hue, stage) : beside(row, place, stage);
            bottom = box.bottom();
            hue.ifPresent(voice -> sign(stage, voice, box.x(), box.y() + stage.type.labelLeading() / 2));
        }
    }

    private static void sign(Stage stage, Hue hue, double name, double y) {
        stage.canvas.fill(Signs.of(hue, name - INDENT + 5, y, 4.2), stage.canvas.color(hue));
    }

    /** Sets name and detail on one line over the bar, the detail only as far as there is room. */
    private static Box over(Frame.Row row, Box place, Optional<Hue> hue, Stage stage) {
        double left = stage.body.x() + (hue.isPresent() ? INDENT : 0);
        boolean fits = !row.detail().isEmpty() && showsDetail(row, place, true, hue.isPresent(), stage);
        TextBlock text = fits
                ? TextBlock.of(stage.type.labelLeading(), Line.of(name(row, stage.type), detail(row, stage.type)))
                : TextBlock.wrap(name(row, stage.type), stage.body.right() - left, stage.type.labelLeading());
        Box box = new Box(left, place.y(), text.width(), text.height());
        // over the lines of targets, which cross the whole plot
        stage.paintLast(() -> stage.canvas.text(text, box, Align.START, stage.canvas.color(Token.PAPER)));
        stage.keepOffText(box.grow(0, -1.5));
        return box;
    }

    private static Box beside(Frame.Row row, Box place, Stage stage) {
        TextBlock text = TextBlock.of(stage.type.labelLeading(), Line.of(name(row, stage.type)));
        if (!row.detail().isEmpty() && showsDetail(row, place, false, true, stage)) {
            text = text.above(
                    TextBlock.wrap(detail(row, stage.type), besideRoom(row, stage), stage.type.labelLeading()));
        }
        double top = place.centerY() - text.height() / 2;
        Box box = new Box(stage.body.x() + indent(row), top, text.width(), text.height());
        stage.canvas.text(text, box, Align.START);
        stage.keepOffText(box);
        return box;
    }

    private static Run name(Frame.Row row, TypeScale type) {
        return new Run(row.text(), row.level() == 0 ? Face.SEMIBOLD : Face.REGULAR, type.label(), Token.INK);
    }

    private static Run detail(Frame.Row row, TypeScale type) {
        return new Run(row.detail(), Face.REGULAR, type.small(), Token.INK3);
    }
}
