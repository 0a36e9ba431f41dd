package org.corridor.render.plot;

import java.util.List;
import org.corridor.chart.Frame;
import org.corridor.chart.Layer;
import org.corridor.render.label.Box;
import org.corridor.render.label.Candidate.Align;
import org.corridor.render.text.Face;
import org.corridor.render.text.Line;
import org.corridor.render.text.Run;
import org.corridor.render.text.TextBlock;
import org.corridor.render.theme.Token;

/**
 * Panels, planned once: what stands around the marks (titles, names of rows, gridlines, names of each axis), then the
 * layers that lie in them.
 */
final class PanelsPainter implements Painter {
    private static final double LEAST_APART = 56;
    private static final double NAMES_APART = 18;

    private final Frame.Panels frame;
    private final List<Layer> layers;

    PanelsPainter(Frame.Panels frame, List<Layer> layers) {
        this.frame = frame;
        this.layers = layers;
    }

    @Override
    public void paint(Stage stage) {
        PanelsPlan plan = PanelsPlan.of(frame, layers, stage.body, stage.type);
        for (PanelsPlan.Place place : plan.places()) {
            Stage panel = stage.panel(plan.inside(), place.area(), place.max());
            stage.canvas.text(place.title(), place.heading(), Align.START);
            stage.keepOffText(place.heading());
            axis(panel, place, plan.names().hasAxes());
            new PanelRowNames(place, plan, layers).paint(panel);
        }
        layers.stream()
                .filter(PanelLayerPainter::paints)
                .forEach(layer -> new PanelLayerPainter(plan, layer).paint(stage));
    }

    private static void axis(Stage stage, PanelsPlan.Place place, boolean named) {
        for (int row = 0; row < place.panel().rows().size(); row++) {
            Box bar = place.rows().bar(row);
            // only beside bars: further up it would run through their names
            stage.canvas.line(
                    bar.x(), bar.y() - 3, bar.x(), bar.bottom() + 3, stage.canvas.color(Token.RULE2), Pens.HAIR);
        }
        if (!named) {
            // a gridline that nobody names says nothing
            return;
        }
        for (Tick tick : ticks(place, stage)) {
            double x = stage.x(tick.value());
            if (tick.value() != 0) {
                stage.canvas.line(x, stage.area.y(), x, stage.area.bottom(), stage.canvas.color(Token.RULE), Pens.HAIR);
            }
            name(stage, tick, x);
        }
    }

    /** Returns ticks so far apart that their names, which hold whole units, stay clear of one another. */
    private static List<Tick> ticks(PanelsPlan.Place place, Stage stage) {
        double apart = LEAST_APART;
        while (true) {
            List<Tick> ticks = ValueTicks.of(place.panel().value(), stage.area.width(), apart);
            double widest = ticks.stream()
                    .mapToDouble(tick -> run(tick, stage.type).width())
                    .max()
                    .orElse(0);
            double between =
                    ticks.size() < 2 ? Double.MAX_VALUE : stage.x(ticks.get(1).value()) - stage.x(0);
            if (between >= widest + NAMES_APART) {
                return ticks;
            }
            apart = Math.max(apart * 1.2, widest + NAMES_APART);
        }
    }

    private static Run run(Tick tick, TypeScale type) {
        return new Run(tick.text(), Face.REGULAR, type.small(), Token.INK3);
    }

    private static void name(Stage stage, Tick tick, double x) {
        TextBlock text = TextBlock.of(stage.type.smallLeading(), Line.of(run(tick, stage.type)));
        double left = Math.max(stage.body.x(), Math.min(stage.body.right() - text.width(), x - text.width() / 2));
        Box box = new Box(left, stage.area.bottom() + 2, text.width(), text.height());
        stage.canvas.text(text, box, Align.START);
        stage.keepOffText(box);
    }
}
