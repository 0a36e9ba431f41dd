package org.corridor.render.plot;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.corridor.render.text.Face;
import org.corridor.render.theme.Palette;
import org.corridor.render.theme.Token;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;

/** An axis with ticks of our choosing. */
final class TickedAxis extends NumberAxis {
    private final transient List<Tick> ticks;

    TickedAxis(double from, double to, List<Tick> ticks, TypeScale type, Palette palette) {
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
}
