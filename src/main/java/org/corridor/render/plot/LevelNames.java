package org.corridor.render.plot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import org.corridor.chart.Layer;
import org.corridor.render.label.Box;
import org.corridor.render.text.TextBlock;

/**
 * The names of target levels over the plot, in as many storeys as keep them apart from one another and from the lines
 * that rise to the names above.
 *
 * @param boxes by level; y counts upwards from the foot of the strip and is negative
 */
record LevelNames(Map<Layer.TargetLevel, Box> boxes, Map<Layer.TargetLevel, TextBlock> texts) {
    private static final double APART = 10;

    static LevelNames of(List<Layer.TargetLevel> levels, Box strip, DoubleUnaryOperator x, TypeScale type) {
        Map<Layer.TargetLevel, Box> boxes = new LinkedHashMap<>();
        Map<Layer.TargetLevel, TextBlock> texts = new LinkedHashMap<>();
        List<Layer.TargetLevel> order = new ArrayList<>(levels);
        order.sort(Comparator.comparing(level -> level.range().low()));
        for (Layer.TargetLevel level : order) {
            double at = x.applyAsDouble(level.range().low().doubleValue());
            TextBlock text = Words.promise(type).stacked(level.label(), type.narrow() ? 130 : 210);
            texts.put(level, text);
            boxes.put(level, place(text, at, strip, boxes, x));
        }
        return new LevelNames(boxes, texts);
    }

    /** Returns the height of all storeys in pixels. */
    double height() {
        return boxes.values().stream().mapToDouble(box -> -box.y()).max().orElse(0);
    }

    private static Box place(
            TextBlock text, double at, Box strip, Map<Layer.TargetLevel, Box> placed, DoubleUnaryOperator x) {
        double foot = 0;
        while (true) {
            for (double anchor : new double[] {0.5, 1, 0}) {
                double left = at - anchor * text.width() + (anchor == 0 ? 4 : anchor == 1 ? -4 : 0);
                double inside = Math.max(strip.x(), Math.min(strip.right() - text.width(), left));
                Box box = new Box(inside, foot - text.height(), text.width(), text.height());
                if (isFree(box, at, placed, x)) {
                    return box;
                }
            }
            foot -= text.leading() / 2;
        }
    }

    private static boolean isFree(Box box, double at, Map<Layer.TargetLevel, Box> placed, DoubleUnaryOperator x) {
        for (Map.Entry<Layer.TargetLevel, Box> other : placed.entrySet()) {
            Box theirs = other.getValue();
            double line = x.applyAsDouble(other.getKey().range().low().doubleValue());
            boolean theirLineCuts = line > box.x() - 4 && line < box.right() + 4 && theirs.bottom() < box.bottom();
            boolean ourLineCuts = at > theirs.x() - 4 && at < theirs.right() + 4 && box.bottom() < theirs.bottom();
            if (theirs.grow(APART, 0).overlaps(box) || theirLineCuts || ourLineCuts) {
                return false;
            }
        }
        return true;
    }
}
