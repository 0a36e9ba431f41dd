package org.corridor.render.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.corridor.chart.Hue;
import org.corridor.chart.RowLayer;
import org.corridor.render.label.Box;
import org.corridor.render.label.Candidate;
import org.corridor.render.label.Candidate.Align;
import org.corridor.render.label.Request;
import org.corridor.render.text.TextBlock;
import org.corridor.render.theme.Token;
import org.corridor.render.theme.TokenColor;

/** Parts of something being built: what is built solid, what is not in dashes, and lengths in dispute hatched. */
final class PartsPainter implements Painter {
    private final RowLayer.Parts layer;
    private final Function<Stage, RowScale> rows;

    PartsPainter(RowLayer.Parts layer, Function<Stage, RowScale> rows) {
        this.layer = layer;
        this.rows = rows;
    }

    @Override
    public void paint(Stage stage) {
        for (RowLayer.Part part : layer.parts()) {
            Box row = rows.apply(stage).bar(part.row());
            double end = stage.x(part.length().high().doubleValue());
            Box reach = Box.between(row.x(), row.y(), Math.max(end, row.x() + 12), row.bottom());
            stage.canvas.mark(part.mark(), reach.grow(4), () -> part(stage, part, row));
            stage.keepOff(reach);
            label(stage, part, row, end);
        }
    }

    private static void part(Stage stage, RowLayer.Part part, Box row) {
        double low = part.length().low().doubleValue();
        double zero = stage.x(0);
        double end = stage.x(part.length().high().doubleValue());
        double share = part.built().map(Number::doubleValue).orElse(0.0);
        TokenColor ink = stage.canvas.color(Hue.SEVERAL);
        TokenColor rest = part.built().isEmpty() ? ink : stage.canvas.color(Token.TARGET);
        double built = stage.x(share * low);
        stage.canvas.fill(Box.between(zero, row.y(), built, row.bottom()), ink);
        Box dispute = Box.between(stage.x(low), row.y(), end, row.bottom());
        stage.canvas.hatch(dispute, share == 1 ? ink : rest);
        if (share < 1) {
            outline(
                    stage,
                    Box.between(built, row.y(), end, row.bottom()),
                    part.built().isPresent(),
                    rest);
        }
        part.ticks().forEach(tick -> tick(stage, tick, row));
    }

    /** A dashed edge where it is known that nothing stands, a thin one where nobody said. */
    private static void outline(Stage stage, Box box, boolean known, TokenColor color) {
        Box edge = box.grow(-0.9);
        if (edge.width() > 0 && edge.height() > 0) {
            stage.canvas.draw(edge.toRectangle(), color, known ? Pens.UNBUILT : Pens.HAIR);
        }
    }

    private static void tick(Stage stage, RowLayer.Tick tick, Box row) {
        double x = stage.x(tick.value().doubleValue());
        stage.canvas.line(x, row.y() - 3, x, row.bottom() + 3, stage.canvas.color(Token.PAPER), Pens.TICK_CASING);
        stage.canvas.line(x, row.y() - 3, x, row.bottom() + 3, stage.canvas.color(tick.hue()), Pens.LINE);
        stage.keepOff(Box.around(x, row.centerY(), 2).grow(0, row.height() / 2 + 1));
    }

    private static void label(Stage stage, RowLayer.Part part, Box row, double end) {
        if (part.label().isEmpty()) {
            return;
        }
        Words words = Words.plain(stage.type);
        List<Candidate> places = new ArrayList<>();
        for (TextBlock text : List.of(
                words.inline(part.label()).tight(), words.textOnly(part.label()).tight())) {
            Box box = new Box(end + 8, row.centerY() - text.height() / 2, text.width(), text.height());
            places.add(new Candidate(text, box, Align.START, Optional.empty(), places.size() * 6.0));
        }
        stage.label(new Request(part.label().text(), part.label().priority(), row, places));
    }
}
