package org.corridor.render.plot;

import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.corridor.chart.Layer;
import org.corridor.chart.RowLayer;
import org.corridor.render.label.Box;
import org.corridor.render.label.Candidate.Align;
import org.corridor.render.text.Face;
import org.corridor.render.text.Line;
import org.corridor.render.text.Run;
import org.corridor.render.text.TextBlock;
import org.corridor.render.theme.Token;

/** Pairs of rows that cannot both be right: a bracket at the right edge, and {@code ≠} on marker yellow. */
final class DisagreementsPainter implements Painter {
    private static final double COLUMN = 26;
    private static final double BADGE = 18;

    private final RowLayer.Disagreements layer;
    private final Function<Stage, RowScale> rows;

    DisagreementsPainter(RowLayer.Disagreements layer, Function<Stage, RowScale> rows) {
        this.layer = layer;
        this.rows = rows;
    }

    /** Returns the width that brackets need at the right edge, in pixels. */
    static double gutter(List<Layer> layers) {
        double most = 0;
        for (Layer found : layers) {
            if (found instanceof RowLayer.Disagreements pairs && !pairs.pairs().isEmpty()) {
                most = Math.max(
                        most,
                        columns(pairs.pairs()).stream()
                                        .mapToInt(Integer::intValue)
                                        .max()
                                        .orElse(0)
                                + 1);
            }
        }
        return most * COLUMN;
    }

    /** Returns a column for each pair, so that no two brackets in one column share a row. */
    private static List<Integer> columns(List<RowLayer.Pair> pairs) {
        List<Integer> columns = new ArrayList<>();
        for (int i = 0; i < pairs.size(); i++) {
            int column = 0;
            while (isTaken(column, pairs, columns, i)) {
                column++;
            }
            columns.add(column);
        }
        return columns;
    }

    private static boolean isTaken(int column, List<RowLayer.Pair> pairs, List<Integer> columns, int index) {
        RowLayer.Pair pair = pairs.get(index);
        for (int i = 0; i < index; i++) {
            RowLayer.Pair other = pairs.get(i);
            if (columns.get(i) == column && pair.row() <= other.other() && other.row() <= pair.other()) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void paint(Stage stage) {
        List<Integer> columns = columns(layer.pairs());
        for (int i = 0; i < layer.pairs().size(); i++) {
            RowLayer.Pair pair = layer.pairs().get(i);
            double top = rows.apply(stage).bar(pair.row()).centerY();
            double bottom = rows.apply(stage).bar(pair.other()).centerY();
            double x = stage.body.right() + (columns.get(i) + 0.5) * COLUMN;
            Box reach = Box.between(x - COLUMN / 2, top, x + COLUMN / 2, bottom);
            stage.canvas.mark(pair.mark(), reach, () -> bracket(stage, x, top, bottom));
        }
    }

    private static void bracket(Stage stage, double x, double top, double bottom) {
        Path2D path = new Path2D.Double();
        path.moveTo(x - 9, top);
        path.lineTo(x, top);
        path.lineTo(x, bottom);
        path.lineTo(x - 9, bottom);
        stage.canvas.draw(path, stage.canvas.color(Token.MARK_INK), Pens.HAIR);
        TextBlock sign = TextBlock.of(
                stage.type.labelLeading(), Line.of(new Run("≠", Face.BOLD, stage.type.label(), Token.MARK_INK)));
        Box badge = Box.around(x, (top + bottom) / 2, BADGE / 2).grow(0, -1);
        RoundRectangle2D shape = new RoundRectangle2D.Double(badge.x(), badge.y(), badge.width(), badge.height(), 6, 6);
        stage.canvas.fill(shape, stage.canvas.color(Token.MARK));
        stage.canvas.draw(shape, stage.canvas.color(Token.MARK_INK), Pens.HAIR);
        Box text = new Box(x - sign.width() / 2, badge.centerY() - sign.height() / 2, sign.width(), sign.height());
        stage.canvas.text(sign, text, Align.START);
    }
}
