package org.corridor.render.plot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.corridor.chart.RowLayer;
import org.corridor.render.label.Box;
import org.corridor.render.text.TextBlock;

/**
 * The names of target levels over the plot, in as many storeys as keep them apart from one another and from the lines
 * that rise to the names above.
 */
record LevelNames(List<Name> names) {
    private static final double APART = 10;
    /** Half lines of type. */
    private static final int STOREYS = 10;

    /**
     * The name of a level.
     *
     * @param box its place; y counts from the foot of the strip and is negative
     * @param at where the line of its level lies
     */
    record Name(RowLayer.TargetLevel level, TextBlock text, Box box, double at) {}

    static LevelNames of(List<RowLayer.TargetLevel> levels, Box strip, DoubleUnaryOperator x, TypeScale type) {
        List<RowLayer.TargetLevel> order = new ArrayList<>(levels);
        order.sort(Comparator.comparing(level -> level.range().low()));
        double[] lines = order.stream()
                .mapToDouble(level -> x.applyAsDouble(level.range().low().doubleValue()))
                .toArray();
        List<Name> names = new ArrayList<>();
        for (int i = 0; i < lines.length; i++) {
            TextBlock text = Words.promise(type).stacked(order.get(i).label(), type.narrow() ? 130 : 210);
            names.add(new Name(order.get(i), text, place(text, lines[i], strip, names, lines), lines[i]));
        }
        return new LevelNames(names);
    }

    /** Returns the height of all storeys in pixels. */
    double height() {
        return names.stream().mapToDouble(name -> -name.box().y()).max().orElse(0);
    }

    /** Looks for a place clear of all lines first, then for one clear of the names, which a line may run behind. */
    private static Box place(TextBlock text, double at, Box strip, List<Name> placed, double[] lines) {
        for (boolean clear : new boolean[] {true, false}) {
            for (int storey = 0; storey < STOREYS; storey++) {
                for (double anchor : new double[] {0.5, 1, 0}) {
                    Box box = box(text, at, anchor, storey, strip);
                    if (isFree(box, at, placed) && !(clear && coversLine(box, at, lines))) {
                        return box;
                    }
                }
            }
        }
        return box(text, at, 0.5, 2 * placed.size() + STOREYS, strip);
    }

    private static Box box(TextBlock text, double at, double anchor, int storey, Box strip) {
        double left = at - anchor * text.width() + (0.5 - anchor) * 8;
        double inside = Math.max(strip.x(), Math.min(strip.right() - text.width(), left));
        return new Box(inside, -storey * text.leading() / 2 - text.height(), text.width(), text.height());
    }

    private static boolean isFree(Box box, double at, List<Name> placed) {
        for (Name other : placed) {
            boolean cut = cuts(at, other.box()) && box.bottom() < other.box().bottom();
            if (other.box().grow(APART, 0).overlaps(box) || cut) {
                return false;
            }
        }
        return true;
    }

    private static boolean coversLine(Box box, double own, double[] lines) {
        for (double line : lines) {
            if (line != own && cuts(line, box)) {
                return true;
            }
        }
        return false;
    }

    private static boolean cuts(double line, Box box) {
        return line > box.x() - 4 && line < box.right() + 4;
    }
}
