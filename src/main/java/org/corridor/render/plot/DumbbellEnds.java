package org.corridor.render.plot;

import java.math.BigDecimal;
import java.util.function.DoubleUnaryOperator;
import org.corridor.chart.RowLayer;

/**
 * Which end of a dumbbell lies left and which right, and where the bar between them runs.
 *
 * @param from the left end of the bar
 * @param to the right end of the bar
 */
record DumbbellEnds(RowLayer.End lower, RowLayer.End higher, DoubleUnaryOperator x, double from, double to) {
    private static final double ARROW = 8;

    static DumbbellEnds of(RowLayer.Dumbbell bell, DoubleUnaryOperator x) {
        boolean ordered = bell.a().range().high().compareTo(bell.b().range().high()) <= 0;
        RowLayer.End lower = ordered ? bell.a() : bell.b();
        RowLayer.End higher = ordered ? bell.b() : bell.a();
        double from = at(x, lower.range().high().min(higher.range().low()));
        double to = at(x, higher.range().low().max(lower.range().high()));
        return new DumbbellEnds(lower, higher, x, from, Math.max(from, to));
    }

    private static double at(DoubleUnaryOperator x, BigDecimal value) {
        return x.applyAsDouble(value.doubleValue());
    }

    /** Returns the edges of the outermost and innermost signs and arrows. */
    DumbbellLabels.Span span(double radius) {
        return new DumbbellLabels.Span(
                Math.min(left(lower, radius), left(higher, radius)),
                right(lower, radius),
                left(higher, radius),
                Math.max(right(higher, radius), right(lower, radius)));
    }

    private double left(RowLayer.End end, double radius) {
        double around = end.estimate() ? DumbbellSigns.AROUND * radius : radius;
        return at(x, end.range().low()) - Math.max(around, end.range().isOpenBelow() ? radius + ARROW : 0);
    }

    private double right(RowLayer.End end, double radius) {
        double around = end.estimate() ? DumbbellSigns.AROUND * radius : radius;
        return at(x, end.range().high()) + Math.max(around, end.range().isOpenAbove() ? radius + ARROW : 0);
    }
}
