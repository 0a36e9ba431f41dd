package org.corridor.bench;

import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.corridor.chart.ChartSpec;
import org.corridor.render.svg.SvgGraphics;
import org.corridor.render.svg.SvgRoot;
import org.corridor.render.text.Face;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.title.TextTitle;
import org.jfree.svg.SVGGraphics2D;

/** Charts as JFreeChart makes them, and the two writers that turn any drawing into SVG. */
final class Stock {
    static final Font FONT = Face.REGULAR.font(12.5);

    private Stock() {}

    /** Gives a chart the words and the type of ours. */
    static void dress(JFreeChart chart, ChartSpec spec) {
        chart.getTitle().setFont(Face.BOLD.font(20));
        chart.addSubtitle(new TextTitle(spec.subtitle(), FONT));
        chart.addSubtitle(new TextTitle(spec.source(), FONT));
        chart.addSubtitle(new TextTitle(spec.licence(), FONT));
        chart.setBackgroundPaint(Color.WHITE);
        Plot plot = chart.getPlot();
        plot.setBackgroundPaint(null);
        if (plot instanceof CategoryPlot bars) {
            bars.getDomainAxis().setTickLabelFont(FONT);
            bars.getRangeAxis().setTickLabelFont(FONT);
        } else if (plot instanceof XYPlot lines) {
            lines.getDomainAxis().setTickLabelFont(FONT);
            lines.getRangeAxis().setTickLabelFont(FONT);
        }
    }

    static byte[] withJFreeSvg(JFreeChart chart) {
        SVGGraphics2D graphics = new SVGGraphics2D(width(), height());
        chart.draw(graphics, new Rectangle2D.Double(0, 0, width(), height()));
        return graphics.getSVGElement().getBytes(StandardCharsets.UTF_8);
    }

    static byte[] withOurWriter(JFreeChart chart, ChartSpec spec) {
        SvgGraphics graphics = new SvgGraphics(spec.id());
        chart.draw(graphics, new Rectangle2D.Double(0, 0, width(), height()));
        return graphics.finish(
                new SvgRoot(width(), height(), "", width(), height(), spec.title(), List.of(), Map.of()));
    }

    static double width() {
        return Pictures.VIEW.size().width();
    }

    static double height() {
        return Pictures.VIEW.size().height();
    }
}
