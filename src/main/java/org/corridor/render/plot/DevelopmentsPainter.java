package org.corridor.render.plot;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.corridor.chart.Frame;
import org.corridor.chart.Label;
import org.corridor.chart.Layer;
import org.corridor.chart.ScheduleLayer;
import org.corridor.render.label.Box;
import org.corridor.render.label.Candidate.Align;
import org.corridor.render.text.TextBlock;
import org.corridor.render.theme.Token;

/** Projects in their rows: bars of evidence, dashes and dots of silence, and beside them what both say. */
final class DevelopmentsPainter implements Painter {
    private static final double GAP = 8;
    /** What lasted for days only is still seen. */
    private static final double LEAST = 5;
    /** What is known by the month or year stands in its middle; what lasted longer at its beginning. */
    private static final int YEAR = 366;

    private final ScheduleLayer.Developments layer;
    private final Frame.Schedule frame;
    private final List<Layer> layers;

    DevelopmentsPainter(ScheduleLayer.Developments layer, Frame.Schedule frame, List<Layer> layers) {
        this.layer = layer;
        this.frame = frame;
        this.layers = layers;
    }

    @Override
    public void paint(Stage stage) {
        ScheduleScale scale = ScheduleScale.of(frame, layers, stage);
        for (ScheduleLayer.Development project : layer.developments()) {
            DevelopmentSigns signs = signs(stage, scale, project.row());
            phases(stage, signs, project.phases());
            project.efforts().forEach(effort -> effort(stage, signs, effort));
            project.turn().ifPresent(turn -> turn(stage, signs, turn));
            standing(stage, scale, signs, project);
        }
    }

    private static DevelopmentSigns signs(Stage stage, ScheduleScale scale, int row) {
        double y = scale.middle(row);
        double above = y - scale.row(row).y() - scale.nameHeight();
        return new DevelopmentSigns(stage.canvas, y, scale.bar(), above);
    }

    /** Short silences are drawn a little longer, and what follows begins after them. */
    private static void phases(Stage stage, DevelopmentSigns signs, List<ScheduleLayer.Phase> phases) {
        double taken = stage.area.x();
        for (ScheduleLayer.Phase phase : phases) {
            double from = Math.min(Math.max(taken, stage.x(phase.from())), stage.area.right() - LEAST);
            double to = Math.clamp(stage.x(phase.to().plusDays(1)), from + LEAST, stage.area.right());
            taken = to;
            stage.canvas.mark(phase.mark(), signs.reach(from, to), () -> signs.stretch(phase.stage(), from, to));
        }
    }

    private static void effort(Stage stage, DevelopmentSigns signs, ScheduleLayer.Effort effort) {
        double from = stage.x(effort.from());
        double to = stage.x(effort.to().plusDays(1));
        boolean exact = ChronoUnit.DAYS.between(effort.from(), effort.to()) <= YEAR;
        double x = Math.clamp(exact ? (from + to) / 2 : from, stage.area.x(), stage.area.right());
        stage.canvas.mark(effort.mark(), signs.reach(x - 4, x + 4), () -> signs.effort(x, effort.faint()));
    }

    private static void turn(Stage stage, DevelopmentSigns signs, ScheduleLayer.Turn turn) {
        double from = stage.x(turn.from().plusDays(1));
        double x = stage.x(turn.day());
        stage.canvas.mark(turn.mark(), signs.reach(x - 5, x + 5), () -> signs.turn(from, x));
    }

    private void standing(Stage stage, ScheduleScale scale, DevelopmentSigns signs, ScheduleLayer.Development project) {
        Optional<Double> x = project.reported().map(day -> stage.x(day));
        Optional<Piece> words =
                scale.speaks(project.row()) ? words(stage, scale, project.row(), project.label()) : Optional.empty();
        double end = stage.area.right();
        Box reach =
                x.map(signs::reachOfReport).or(() -> words.map(Piece::place)).orElse(signs.reach(end - 2, end));
        stage.canvas.mark(project.standing(), reach, () -> x.ifPresent(signs::report));
        words.ifPresent(piece -> stage.paintLast(() -> stage.canvas.silently(
                () -> stage.canvas.text(piece.text(), piece.place(), Align.START, stage.canvas.color(Token.PAPER)))));
    }

    /** Words and where they stand. */
    private record Piece(TextBlock text, Box place) {}

    /** Finds room for the words beyond the end of the row, or beside the name that stands over it. */
    private Optional<Piece> words(Stage stage, ScheduleScale scale, int row, Label label) {
        boolean over = scale.nameHeight() > 0;
        double left = over ? ScheduleNames.endOver(frame.rows().get(row), stage) + GAP : stage.area.right() + GAP;
        double height = over ? scale.nameHeight() + 1 : scale.pitch();
        return forms(stage, label)
                .filter(text -> text.width() > 0
                        && left + text.width() <= stage.body.right() + 0.5
                        && (text.height() <= height || text.lines().size() == 1))
                .findFirst()
                .map(text -> new Piece(text, place(stage, scale, row, text, left)));
    }

    private static Stream<TextBlock> forms(Stage stage, Label label) {
        Words words = Words.plain(stage.type);
        return label.text().isEmpty()
                ? Stream.of(words.inline(label))
                : Stream.of(words.stacked(label), words.textOnly(label));
    }

    private static Box place(Stage stage, ScheduleScale scale, int row, TextBlock text, double left) {
        boolean over = scale.nameHeight() > 0;
        double x = over ? stage.body.right() - text.width() : left;
        double y = over ? scale.row(row).y() + 1 : scale.middle(row) - text.height() / 2;
        return new Box(x, y, text.width(), text.height());
    }
}
