package org.corridor.render.plot;

import java.util.List;
import org.corridor.chart.Frame;
import org.corridor.chart.Layer;
import org.corridor.render.label.Box;
import org.corridor.render.label.Candidate.Align;
import org.corridor.render.text.Line;
import org.corridor.render.text.Run;
import org.corridor.render.text.TextBlock;
import org.corridor.render.theme.Token;

/** The names of the rows of a schedule with their details, and a light rule between rows. */
final class ScheduleNames implements Painter {
    /** Rows lower than this are not ruled. */
    private static final double RULED = 15;

    private static final double GAP = 8;
    /** The most that name and detail over a row may take of the width. */
    private static final double MOST = 0.7;

    private final Frame.Schedule frame;
    private final List<Layer> layers;

    ScheduleNames(Frame.Schedule frame, List<Layer> layers) {
        this.frame = frame;
        this.layers = layers;
    }

    @Override
    public void paint(Stage stage) {
        ScheduleScale scale = ScheduleScale.of(frame, layers, stage);
        ScheduleColumns columns = ScheduleColumns.of(frame, stage.body, stage.area.height(), stage.type);
        for (int i = 0; i < frame.rows().size(); i++) {
            Box row = scale.row(i);
            if (scale.pitch() >= RULED) {
                stage.canvas.line(
                        stage.body.x(),
                        row.y(),
                        stage.body.right(),
                        row.y(),
                        stage.canvas.color(Token.RULE),
                        Pens.HAIR);
            }
            if (scale.speaks(i)) {
                name(stage, scale, columns, i);
            }
        }
    }

    /** Returns where a name over its row ends with its detail, from the left of the picture. */
    static double endOver(Frame.Row row, Stage stage) {
        double name = Elision.fit(ScheduleColumns.name(row, stage.type), stage.body.width())
                .width();
        return stage.body.x() + name + (hasDetail(row, stage, name) ? GAP + detailWidth(row, stage) : 0);
    }

    private static boolean hasDetail(Frame.Row row, Stage stage, double name) {
        return !row.detail().isEmpty() && name + GAP + detailWidth(row, stage) <= stage.body.width() * MOST;
    }

    private static double detailWidth(Frame.Row row, Stage stage) {
        return ScheduleColumns.detail(row, stage.type).width();
    }

    private void name(Stage stage, ScheduleScale scale, ScheduleColumns columns, int index) {
        Frame.Row row = frame.rows().get(index);
        boolean over = scale.nameHeight() > 0;
        double top = over ? scale.row(index).y() + 1 : scale.middle(index) - stage.type.labelLeading() / 2;
        double room = over ? stage.body.width() : columns.name() + 1;
        Run name = Elision.fit(ScheduleColumns.name(row, stage.type), room);
        set(stage, name, stage.body.x(), top);
        if (over
                ? hasDetail(row, stage, name.width())
                : columns.detail() > 0 && !row.detail().isEmpty()) {
            double x = over ? name.width() + GAP : columns.detailX();
            set(stage, ScheduleColumns.detail(row, stage.type), stage.body.x() + x, top);
        }
    }

    private static void set(Stage stage, Run run, double x, double top) {
        TextBlock text = TextBlock.of(stage.type.labelLeading(), Line.of(run));
        Box box = new Box(x, top, text.width(), text.height());
        // over the lines that cross the rows
        stage.paintLast(() -> stage.canvas.text(text, box, Align.START, stage.canvas.color(Token.PAPER)));
        stage.keepOffText(box);
    }
}
