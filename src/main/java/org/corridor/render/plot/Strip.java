package org.corridor.render.plot;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.corridor.render.theme.Palette;
import org.jfree.chart.block.RectangleConstraint;
import org.jfree.chart.title.Title;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.Size2D;
import org.jfree.chart.ui.VerticalAlignment;
import org.jspecify.annotations.Nullable;

/** A strip of our own text over or under a JFreeChart plot, as wide as the page. */
abstract class Strip extends Title {
    private final transient Palette palette;
    private final double width;

    Strip(RectangleEdge edge, double width, Palette palette) {
        super(edge, HorizontalAlignment.LEFT, VerticalAlignment.TOP, RectangleInsets.ZERO_INSETS);
        this.palette = palette;
        this.width = width;
    }

    /** Returns the height with all margins, in pixels. */
    abstract double height();

    abstract void paint(Canvas canvas, double y);

    @Override
    public final Size2D arrange(Graphics2D g2, RectangleConstraint constraint) {
        return new Size2D(width, height());
    }

    @Override
    public final void draw(Graphics2D g2, Rectangle2D area) {
        draw(g2, area, null);
    }

    @Override
    public final Object draw(Graphics2D g2, Rectangle2D area, @Nullable Object params) {
        paint(new Canvas(g2, palette), area.getY());
        return Boolean.TRUE;
    }
}
