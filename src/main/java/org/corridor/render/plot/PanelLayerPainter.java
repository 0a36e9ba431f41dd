package org.corridor.render.plot;

import java.util.List;
import java.util.function.Function;
import org.corridor.chart.Layer;
import org.corridor.chart.RowLayer;

/** Paints a layer of rows panel by panel, each on its own axis, by the painter that paints it in plain rows. */
final class PanelLayerPainter implements Painter {
    private final PanelsPlan plan;
    private final Layer layer;

    PanelLayerPainter(PanelsPlan plan, Layer layer) {
        this.plan = plan;
        this.layer = layer;
    }

    /** Tells whether a layer is painted panel by panel. */
    static boolean paints(Layer layer) {
        return layer instanceof RowLayer.Bars
                || layer instanceof RowLayer.Parts
                || layer instanceof RowLayer.Disagreements;
    }

    @Override
    public void paint(Stage stage) {
        for (PanelsPlan.Place place : plan.places()) {
            Stage panel = stage.panel(plan.inside(), place.area(), place.max());
            painter(place).paint(panel);
        }
    }

    /** Returns who paints what of the layer lies in a panel, with rows counted from its first. */
    private Painter painter(PanelsPlan.Place place) {
        Function<Stage, RowScale> rows = _ -> place.rows();
        if (layer instanceof RowLayer.Bars(List<RowLayer.Bar> bars)) {
            return new BarsPainter(
                    new RowLayer.Bars(bars.stream()
                            .filter(bar -> place.holds(bar.row()))
                            .map(bar -> shift(bar, place.first()))
                            .toList()),
                    rows,
                    false);
        }
        if (layer instanceof RowLayer.Parts(List<RowLayer.Part> parts)) {
            return new PartsPainter(
                    new RowLayer.Parts(parts.stream()
                            .filter(part -> place.holds(part.row()))
                            .map(part -> shift(part, place.first()))
                            .toList()),
                    rows);
        }
        if (layer instanceof RowLayer.Disagreements(List<RowLayer.Pair> pairs)) {
            return new DisagreementsPainter(
                    new RowLayer.Disagreements(pairs.stream()
                            .filter(pair -> place.holds(pair.row()))
                            .map(pair -> shift(pair, place.first()))
                            .toList()),
                    rows);
        }
        throw new IllegalArgumentException("not a layer of rows: " + layer.getClass());
    }

    private static RowLayer.Bar shift(RowLayer.Bar bar, int by) {
        return new RowLayer.Bar(
                bar.mark(),
                bar.row() - by,
                bar.range(),
                bar.hue(),
                bar.estimate(),
                bar.faint(),
                bar.ticks(),
                bar.label());
    }

    private static RowLayer.Part shift(RowLayer.Part part, int by) {
        return new RowLayer.Part(part.mark(), part.row() - by, part.length(), part.built(), part.ticks(), part.label());
    }

    private static RowLayer.Pair shift(RowLayer.Pair pair, int by) {
        return new RowLayer.Pair(pair.mark(), pair.row() - by, pair.other() - by);
    }
}
