package org.corridor.render.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.corridor.chart.TimeLayer;
import org.corridor.render.label.Box;
import org.corridor.render.label.Candidate;
import org.corridor.render.label.Candidate.Align;
import org.corridor.render.label.Request;
import org.corridor.render.text.TextBlock;
import org.corridor.render.theme.Token;

/** The space in which all counts lie, as a wash under everything. */
final class ReachPainter implements Painter {
    private final TimeLayer.Reach layer;

    ReachPainter(TimeLayer.Reach layer) {
        this.layer = layer;
    }

    @Override
    public void paint(Stage stage) {
        double top = stage.y(layer.edge().doubleValue());
        Box box = Box.between(stage.x(layer.from()), top, stage.x(layer.to().plusDays(1)), stage.area.bottom());
        stage.canvas.mark(layer.mark(), () -> {
            stage.canvas.fill(box, stage.canvas.color(Token.WASH));
            stage.canvas.line(box.x(), top, box.right(), top, stage.canvas.color(Token.RULE2), Pens.HAIR);
        });
        if (!layer.label().isEmpty()) {
            stage.label(new Request(layer.label().text(), layer.label().priority(), box, places(stage, box)));
        }
    }

    /** Returns places along the edge, above it first. */
    private List<Candidate> places(Stage stage, Box box) {
        TextBlock text = Words.quiet(stage.type).quietLine(layer.label());
        List<Candidate> places = new ArrayList<>();
        for (double x = box.x() + 6; x + text.width() < box.right(); x += 12) {
            for (double y : new double[] {box.y() - text.height() - 1, box.y() + 2}) {
                Box at = new Box(x, y, text.width(), text.height());
                double cost = (x - box.x()) / 20 + (y < box.y() ? 0 : 3);
                places.add(new Candidate(text, at, Align.START, Optional.empty(), cost));
            }
        }
        return places;
    }
}
