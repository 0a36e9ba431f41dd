package org.corridor.render.plot;

import java.awt.geom.Line2D;
import org.corridor.chart.Frame;
import org.corridor.chart.RowLayer;
import org.corridor.render.label.Box;
import org.corridor.render.label.Candidate.Align;
import org.corridor.render.label.Placer;
import org.corridor.render.text.Line;
import org.corridor.render.text.Run;
import org.corridor.render.text.TextBlock;
import org.corridor.render.theme.Token;

/** Promised levels: a track to the whole in each row of the group, and at its end the dashed line with the amount. */
final class GoalsPainter implements Painter {
    private static final double OVER = 5;
    /** A promise beneath which nothing was stated yet keeps a line that can be seen. */
    private static final double LEAST = 9;

    private final RowLayer.Goals layer;
    private final Frame.Rows frame;

    GoalsPainter(RowLayer.Goals layer, Frame.Rows frame) {
        this.layer = layer;
        this.frame = frame;
    }

    @Override
    public void paint(Stage stage) {
        RowScale scale = RowScale.of(frame, stage);
        layer.goals().forEach(goal -> goal(stage, goal, scale));
    }

    private void goal(Stage stage, RowLayer.Goal goal, RowScale scale) {
        double whole = stage.x(goal.whole().doubleValue());
        int last = last(goal.row());
        for (int row = goal.row() + 1; row <= last; row++) {
            track(
                    stage,
                    Box.between(
                            stage.x(0),
                            scale.bar(row).y(),
                            whole,
                            scale.bar(row).bottom()));
        }
        Box head = scale.row(goal.row());
        Box amount = names(stage, goal, head, whole);
        Line2D line = new Line2D.Double(
                whole,
                amount.bottom() + 1,
                whole,
                Math.max(
                        amount.bottom() + LEAST,
                        last == goal.row() ? 0 : scale.bar(last).bottom() + OVER));
        Box reach = Box.of(line.getBounds2D()).grow(6, 0);
        stage.canvas.mark(
                goal.mark(), reach, () -> stage.canvas.draw(line, stage.canvas.color(Token.TARGET), Pens.PROMISE));
        stage.keepOff(line, Placer.FORBIDDEN);
    }

    /** Returns the last row of a group: the one before the next banner. */
    private int last(int banner) {
        int row = banner;
        while (row + 1 < frame.rows().size() && !frame.rows().get(row + 1).runsAcross()) {
            row++;
        }
        return row;
    }

    private static void track(Stage stage, Box track) {
        stage.canvas.fill(track, stage.canvas.color(Token.WASH));
        stage.canvas.draw(track.toRectangle(), stage.canvas.color(Token.RULE), Pens.HAIR);
        stage.ground(track.grow(0, 4), Token.WASH);
    }

    /** Sets the heading at the left and the amount over its line, and returns where the line may begin. */
    private Box names(Stage stage, RowLayer.Goal goal, Box head, double whole) {
        TypeScale type = stage.type;
        Run due = Words.plain(type).strong(frame.rows().get(goal.row()).text());
        Run level = Words.promise(type).strong(goal.label().text());
        TextBlock amount = TextBlock.of(type.labelLeading(), Line.of(level));
        TextBlock heading = TextBlock.of(type.labelLeading(), Line.of(due));
        double top = Math.max(stage.body.y(), head.bottom() - amount.height() - Math.min(2, head.height() / 8));
        double left = Math.min(whole - amount.width() / 2, stage.body.right() - amount.width());
        boolean apart = stage.body.x() + heading.width() + 8 <= left;
        Box right = new Box(left, top, amount.width(), amount.height());
        if (apart) {
            text(stage, amount, right);
            text(stage, heading, new Box(stage.body.x(), top, heading.width(), heading.height()));
            return right;
        }
        TextBlock both = TextBlock.of(type.labelLeading(), Line.of(level, due));
        Box box = new Box(stage.body.x(), top, both.width(), both.height());
        text(stage, both, box);
        return box;
    }

    private static void text(Stage stage, TextBlock text, Box box) {
        stage.canvas.silently(() -> {
            stage.canvas.fill(box.grow(2, 0), stage.canvas.color(Token.PAPER));
            stage.canvas.text(text, box, Align.START);
        });
        stage.keepOffText(box);
    }
}
