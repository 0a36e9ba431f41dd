package org.corridor.bench;

import java.awt.BasicStroke;
import java.awt.Color;
import org.corridor.chart.ChartSpec;
import org.corridor.chart.Frame;
import org.corridor.chart.Layer;
import org.corridor.chart.RowLayer;
import org.jfree.chart.ChartFactory;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.annotations.CategoryLineAnnotation;
import org.jfree.chart.labels.StandardCategoryItemLabelGenerator;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StackedBarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.data.category.DefaultCategoryDataset;

/** The chart of stated trade with JFreeChart's own means: stacked bars, markers, annotations, titles. */
final class StockBars {
    private static final BasicStroke DASHES = new BasicStroke(2.2f, 0, 0, 10, new float[] {6, 4}, 0);
    private static final BasicStroke TICK = new BasicStroke(2);

    private StockBars() {}

    static JFreeChart of(ChartSpec spec) {
        DefaultCategoryDataset data = new DefaultCategoryDataset();
        Frame.Rows frame = (Frame.Rows) spec.frame();
        JFreeChart chart = ChartFactory.createBarChart(
                spec.title(), null, null, data, PlotOrientation.HORIZONTAL, false, false, false);
        CategoryPlot plot = chart.getCategoryPlot();
        plot.setRenderer(renderer());
        for (Layer layer : spec.layers()) {
            if (layer instanceof RowLayer.Bars bars) {
                bars.bars().forEach(bar -> add(bar, frame, data, plot));
            } else if (layer instanceof RowLayer.TargetLevels levels) {
                levels.levels().forEach(level -> plot.addRangeMarker(marker(level)));
            }
        }
        Stock.dress(chart, spec);
        plot.getRangeAxis().setUpperBound(frame.value().max().doubleValue());
        return chart;
    }

    private static BarRenderer renderer() {
        BarRenderer renderer = new StackedBarRenderer();
        renderer.setBarPainter(new StandardBarPainter());
        renderer.setShadowVisible(false);
        renderer.setSeriesPaint(0, new Color(0x45515C));
        renderer.setSeriesPaint(1, new Color(0x4045515C, true));
        renderer.setDefaultItemLabelsVisible(true);
        renderer.setDefaultItemLabelGenerator(new StandardCategoryItemLabelGenerator());
        renderer.setDefaultItemLabelFont(Stock.FONT);
        return renderer;
    }

    private static void add(RowLayer.Bar bar, Frame.Rows frame, DefaultCategoryDataset data, CategoryPlot plot) {
        String row = frame.rows().get(bar.row()).text();
        double low = bar.estimate() ? 0 : bar.range().low().doubleValue();
        data.addValue(low, "certain", row);
        data.addValue(bar.range().high().doubleValue() - low, "range", row);
        for (RowLayer.Tick tick : bar.ticks()) {
            double value = tick.value().doubleValue();
            plot.addAnnotation(new CategoryLineAnnotation(row, value, row, value, Color.BLUE, TICK), false);
        }
    }

    private static ValueMarker marker(RowLayer.TargetLevel level) {
        ValueMarker marker = new ValueMarker(level.range().low().doubleValue(), Color.MAGENTA, DASHES);
        marker.setLabel(level.label().text() + " " + level.label().detail());
        marker.setLabelFont(Stock.FONT);
        return marker;
    }
}
