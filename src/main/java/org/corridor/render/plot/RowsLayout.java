package org.corridor.render.plot;

import java.util.List;
import org.corridor.chart.Frame;
import org.corridor.chart.Layer;
import org.corridor.chart.RowLayer;
import org.corridor.render.label.Box;
import org.corridor.render.theme.Palette;

/** Names at the left, or over their bars where the picture is narrow; values along the bottom. */
final class RowsLayout {
    private static final double LABEL_GAP = 8;
    private static final int TRIES = 12;
    /** The most of the width that words of dumbbells may take from the plot; what finds no room then gives way. */
    private static final double MOST = 0.26;
    /** Margins are whole pixels. */
    private static final double SLACK = 4;

    private RowsLayout() {}

    static Layout of(Frame.Rows frame, List<Layer> layers, Box body, TypeScale type, Palette palette) {
        double left = RowNames.areOver(frame, body, type) ? 2 : RowNames.width(frame, body, type) + 14;
        double bottom = type.smallLeading() + 10;
        double max = frame.value().max().doubleValue();
        double right = right(layers, body.width() - left, max, type);
        double width = body.width() - left - right;
        List<RowLayer.TargetLevel> levels = levels(layers);
        Box strip = new Box(body.x(), 0, body.width(), 0);
        LevelNames names = LevelNames.of(levels, strip, v -> body.x() + left + v / max * width, type);
        double top = levels.isEmpty() ? 6 : names.height() + 8;
        List<Tick> ticks = ValueTicks.of(frame.value(), width, type.narrow() ? 52 : 76);
        return new Layout(
                new Margins(left, top, right, bottom),
                new TickedAxis(0, max, ticks, type, palette),
                TickedAxis.hidden(0, 1, type, palette),
                Layout.Grid.VERTICAL);
    }

    static List<RowLayer.TargetLevel> levels(List<Layer> layers) {
        return layers.stream()
                .filter(RowLayer.TargetLevels.class::isInstance)
                .flatMap(layer -> ((RowLayer.TargetLevels) layer).levels().stream())
                .toList();
    }

    /** Returns the room that values need beyond the end of the axis. */
    private static double right(List<Layer> layers, double room, double max, TypeScale type) {
        double right = 14;
        for (Layer layer : layers) {
            if (layer instanceof RowLayer.Bars(List<RowLayer.Bar> bars)) {
                for (RowLayer.Bar bar : bars) {
                    right = Math.max(right, beyond(bar, room, max, type));
                }
            }
            if (layer instanceof RowLayer.Dumbbells(List<RowLayer.Versus> _, List<RowLayer.Dumbbell> bells)) {
                right = Math.max(right, beyond(bells, room, max, type));
            }
        }
        return Math.min(right, room * 0.4);
    }

    /** Returns the room that the words of dumbbells need, found by narrowing the plot until all of them fit. */
    private static double beyond(List<RowLayer.Dumbbell> bells, double room, double max, TypeScale type) {
        double right = 14;
        for (int i = 0; i < TRIES && right < room * MOST; i++) {
            double width = room - right;
            double need = bells.stream()
                            .mapToDouble(bell -> end(bell, width, max, type))
                            .max()
                            .orElse(0)
                    + SLACK;
            if (need <= room) {
                break;
            }
            right = Math.min(room * MOST, right + need - room + 1);
        }
        return right;
    }

    /** Returns how far the words of a dumbbell reach from zero, in pixels. */
    private static double end(RowLayer.Dumbbell bell, double width, double max, TypeScale type) {
        DumbbellEnds ends = DumbbellEnds.of(bell, value -> value / max * width);
        return DumbbellLabels.of(
                        bell,
                        ends.lower().text(),
                        ends.higher().text(),
                        ends.span(DumbbellSigns.radius(type)),
                        3,
                        Double.MAX_VALUE,
                        type)
                .right();
    }

    private static double beyond(RowLayer.Bar bar, double room, double max, TypeScale type) {
        if (bar.label().isEmpty()) {
            return 0;
        }
        double label = Words.plain(type).inline(bar.label()).width() + LABEL_GAP + BarsPainter.OPEN_END;
        double share = Math.min(1, bar.range().high().doubleValue() / max);
        // share * (room - right) + label <= room, solved for right
        return share * room + label <= room - 14 ? 0 : (share * room + label - room) / Math.max(share, 0.1) + 2;
    }
}
