package org.corridor.render.plot;

import java.util.List;
import java.util.Optional;
import org.corridor.chart.Frame;
import org.corridor.chart.Hue;
import org.corridor.chart.Layer;
import org.corridor.render.label.Box;
import org.corridor.render.label.Candidate.Align;
import org.corridor.render.text.TextBlock;
import org.corridor.render.theme.Token;

/** The names of one panel's rows, each with the sign of its voice. */
final class PanelRowNames implements Painter {
    private static final double SIGN = 4.2;

    private final PanelsPlan.Place place;
    private final PanelsPlan plan;
    private final List<Layer> layers;

    PanelRowNames(PanelsPlan.Place place, PanelsPlan plan, List<Layer> layers) {
        this.place = place;
        this.plan = plan;
        this.layers = layers;
    }

    @Override
    public void paint(Stage stage) {
        double free = place.area().y() - 1;
        for (int i = 0; i < place.panel().rows().size(); i++) {
            Frame.Row row = place.panel().rows().get(i);
            TextBlock text = plan.names().block(row, width(), stage.type);
            Box box = box(place.rows().row(i), text);
            // where rows are lower than type, the names of some give way
            if (box.y() >= free - 0.5 && box.bottom() <= place.area().bottom() + 1.5) {
                name(stage, text, box, RowSigns.find(layers, place.first() + i));
                free = box.bottom();
            }
        }
    }

    private double width() {
        return plan.names().isBeside()
                ? plan.left() - plan.signs() - PanelNames.APART
                : plan.inside().width() - plan.signs();
    }

    private Box box(Box row, TextBlock text) {
        double top = plan.names().isBeside()
                ? row.centerY() - text.height() / 2
                // next to its bar, where other names are higher
                : row.y() + place.rows().nameHeight() - text.height();
        return new Box(plan.inside().x() + plan.signs(), top, text.width(), text.height());
    }

    private void name(Stage stage, TextBlock text, Box box, Optional<Hue> hue) {
        hue.ifPresent(voice -> stage.canvas.fill(
                Signs.of(voice, box.x() - plan.signs() + 5, box.y() + text.leading() / 2, SIGN),
                stage.canvas.color(voice)));
        if (plan.names().isBeside()) {
            stage.canvas.text(text, box, Align.START);
        } else {
            // over the gridlines, which cross the whole panel
            stage.paintLast(() -> stage.canvas.text(text, box, Align.START, stage.canvas.color(Token.PAPER)));
        }
        stage.keepOffText(box.grow(0, -2.9));
    }
}
