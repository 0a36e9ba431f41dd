package org.corridor.render.plot;

import java.util.List;
import org.corridor.chart.Frame;
import org.corridor.render.label.Box;
import org.corridor.render.label.Candidate.Align;
import org.corridor.render.text.Face;
import org.corridor.render.text.Line;
import org.corridor.render.text.Run;
import org.corridor.render.text.TextBlock;
import org.corridor.render.theme.Token;

/** The names of rows: headings strong, what belongs to them set in, additions weaker. */
final class RowNames implements Painter {
    private static final double INDENT = 12;
    private static final double SHARE = 0.36;

    private final Frame.Rows frame;

    RowNames(Frame.Rows frame) {
        this.frame = frame;
    }

    /** Returns the width that names need at the left, in pixels. */
    static double width(Frame.Rows frame, Box body, TypeScale type) {
        double width = 0;
        double most = body.width() * SHARE;
        for (Frame.Row row : frame.rows()) {
            width = Math.max(
                    width,
                    indent(row) + beside(row, type, most - indent(row), true).width());
        }
        return width;
    }

    private static double indent(Frame.Row row) {
        return row.level() * INDENT;
    }

    @Override
    public void paint(Stage stage) {
        RowScale scale = RowScale.of(frame, stage.area, stage.type);
        for (int i = 0; i < frame.rows().size(); i++) {
            Frame.Row row = frame.rows().get(i);
            Box box = stage.type.narrow() ? over(row, scale.row(i), stage) : beside(row, scale.row(i), stage);
            stage.keepOffText(box);
        }
    }

    private static Box over(Frame.Row row, Box place, Stage stage) {
        TextBlock text = inline(row, stage.type);
        Box box = new Box(stage.body.x(), place.y(), text.width(), text.height());
        stage.canvas.text(text, box, Align.START, stage.canvas.color(Token.PAPER));
        return box;
    }

    private static Box beside(Frame.Row row, Box place, Stage stage) {
        double room = stage.area.x() - stage.body.x() - 12 - indent(row);
        TextBlock text = beside(row, stage.type, room, true);
        if (text.height() > place.height() + 1) {
            text = beside(row, stage.type, room, false);
        }
        Box box =
                new Box(stage.body.x() + indent(row), place.centerY() - text.height() / 2, text.width(), text.height());
        stage.canvas.text(text, box, Align.START);
        return box;
    }

    private static TextBlock beside(Frame.Row row, TypeScale type, double room, boolean detail) {
        TextBlock name = TextBlock.wrap(name(row, type), room, type.labelLeading());
        return detail && !row.detail().isEmpty()
                ? name.above(TextBlock.wrap(detail(row, type), room, type.labelLeading()))
                : name;
    }

    private static TextBlock inline(Frame.Row row, TypeScale type) {
        Line line = row.detail().isEmpty()
                ? Line.of(name(row, type))
                : new Line(List.of(name(row, type), detail(row, type)));
        return TextBlock.of(type.labelLeading(), line);
    }

    private static Run name(Frame.Row row, TypeScale type) {
        return new Run(row.text(), row.level() == 0 ? Face.SEMIBOLD : Face.REGULAR, type.label(), Token.INK);
    }

    private static Run detail(Frame.Row row, TypeScale type) {
        return new Run(row.detail(), Face.REGULAR, type.small(), Token.INK3);
    }
}
