package org.corridor.render.plot;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import org.corridor.chart.ChartSpec;
import org.corridor.chart.View;
import org.corridor.render.label.Box;
import org.corridor.render.theme.Palette;
import org.corridor.render.theme.Token;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;

/** Draws charts: the one door to JFreeChart. Builds all objects anew each time and keeps nothing. */
public final class Plotter {
    private Plotter() {}

    /** Draws a chart into the rectangle of its page, with the origin at the top left. */
    public static void draw(ChartSpec spec, View view, Graphics2D graphics) {
        Page page = Page.of(view.size());
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        chart(spec, view, page).draw(graphics, new Rectangle2D.Double(0, 0, page.width(), page.height()));
    }

    /** Returns the chart, ready to be drawn once. */
    static JFreeChart chart(ChartSpec spec, View view, Page page) {
        Palette palette = Palette.of(view.theme());
        TypeScale type = TypeScale.of(page.width());
        Heading heading = new Heading(spec, view.plain(), page.width(), type, palette);
        Footing footing = new Footing(spec, page.width(), type, palette);
        Box body = new Box(
                type.margin(),
                heading.height(),
                page.width() - 2 * type.margin(),
                page.height() - heading.height() - footing.height());
        JFreeChart chart = new JFreeChart(null, null, plot(spec, page, body, type, palette), false);
        chart.setPadding(RectangleInsets.ZERO_INSETS);
        chart.setBackgroundPaint(view.transparent() ? null : palette.get(Token.PAPER));
        chart.setAntiAlias(true);
        chart.addSubtitle(heading);
        chart.addSubtitle(footing);
        return chart;
    }

    private static XYPlot plot(ChartSpec spec, Page page, Box body, TypeScale type, Palette palette) {
        KeySplit keyed = KeySplit.of(spec, page, body, type, palette);
        AsideSplit split = keyed.split();
        Layout layout = Layout.of(spec, split.frame(), type, palette);
        XYPlot plot = new XYPlot(null, layout.x(), layout.y(), null);
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setOutlineVisible(false);
        plot.setBackgroundPaint(null);
        space(plot, page, body, layout.margins().within(split.frame()));
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinesVisible(false);
        plot.addAnnotation(
                new StageAnnotation(Painters.of(spec, layout), type, palette, split.frame(), keyed.seats()), false);
        split.panels()
                .forEach(side -> plot.addAnnotation(new AsideAnnotation(side.panel(), side.place(), palette), false));
        return plot;
    }

    /** Fixes the data area; the plot itself spans the whole width between heading and footing. */
    private static void space(XYPlot plot, Page page, Box body, Box area) {
        AxisSpace sides = new AxisSpace();
        sides.setLeft(area.x());
        sides.setRight(page.width() - area.right());
        plot.setFixedRangeAxisSpace(sides, false);
        AxisSpace ends = new AxisSpace();
        ends.setTop(area.y() - body.y());
        ends.setBottom(body.bottom() - area.bottom());
        plot.setFixedDomainAxisSpace(ends, false);
    }
}
