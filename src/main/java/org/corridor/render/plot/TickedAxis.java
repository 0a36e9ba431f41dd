package org.corridor.render.plot;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.corridor.render.text.Face;
import org.corridor.render.theme.Palette;
import org.corridor.render.theme.Token;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jspecify.annotations.Nullable;

/**
 * A straight axis with ticks of our choosing.
 *
 * <p>JFreeChart's own axis of numbers would first make formats for ticks of its choosing, which cost more than the rest of
 * a small chart's axes.
 */
final class TickedAxis extends ValueAxis {
    private final transient List<Tick> ticks;

    TickedAxis(double from, double to, List<Tick> ticks, TypeScale type, Palette palette) {
        super(null, null);
        this.ticks = List.copyOf(ticks);
        setRange(from, to);
        setTickMarksVisible(false);
        setTickLabelPaint(palette.get(Token.INK3));
        setTickLabelFont(font(type));
        setTickLabelInsets(new RectangleInsets(4, 6, 2, 6));
        setAxisLineVisible(false);
    }

    static Font font(TypeScale type) {
        return Face.REGULAR.font(type.small());
    }

    /** Returns an axis that only maps values to places. */
    static TickedAxis hidden(double from, double to, TypeScale type, Palette palette) {
        TickedAxis axis = new TickedAxis(from, to, List.of(), type, palette);
        axis.setTickLabelsVisible(false);
        return axis;
    }

    List<Tick> ticks() {
        return ticks;
    }

    @Override
    public List<NumberTick> refreshTicks(Graphics2D g2, AxisState state, Rectangle2D dataArea, RectangleEdge edge) {
        boolean below = RectangleEdge.isTopOrBottom(edge);
        TextAnchor anchor = below ? TextAnchor.TOP_CENTER : TextAnchor.CENTER_RIGHT;
        return ticks.stream()
                .map(tick -> new NumberTick(tick.value(), tick.text(), anchor, TextAnchor.CENTER, 0))
                .toList();
    }

    @Override
    public double valueToJava2D(double value, Rectangle2D area, RectangleEdge edge) {
        double share = (value - getLowerBound()) / getRange().getLength();
        return RectangleEdge.isTopOrBottom(edge)
                ? area.getMinX() + share * (area.getMaxX() - area.getMinX())
                : area.getMaxY() + share * (area.getMinY() - area.getMaxY());
    }

    @Override
    public double java2DToValue(double place, Rectangle2D area, RectangleEdge edge) {
        double share = RectangleEdge.isTopOrBottom(edge)
                ? (place - area.getMinX()) / area.getWidth()
                : (area.getMaxY() - place) / area.getHeight();
        return getLowerBound() + share * getRange().getLength();
    }

    @Override
    public AxisState draw(
            Graphics2D g2,
            double cursor,
            Rectangle2D plotArea,
            Rectangle2D dataArea,
            RectangleEdge edge,
            @Nullable PlotRenderingInfo info) {
        return drawTickMarksAndLabels(g2, cursor, plotArea, dataArea, edge);
    }

    /** Asks for no room: the layout has fixed it. */
    @Override
    public AxisSpace reserveSpace(Graphics2D g2, Plot plot, Rectangle2D plotArea, RectangleEdge edge, AxisSpace space) {
        return space;
    }

    @Override
    public void configure() {}

    @Override
    protected void autoAdjustRange() {}
}
