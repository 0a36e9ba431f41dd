package org.corridor.bench;

import java.awt.BasicStroke;
import java.awt.Color;
import java.util.List;
import org.corridor.chart.ChartSpec;
import org.jfree.chart.ChartFactory;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYItemRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** Three lines of thirty points with JFreeChart's own means. */
final class StockLines {
    private static final BasicStroke PEN = new BasicStroke(2);
    private static final List<Color> COLORS = List.of(new Color(0x1D6DB7), new Color(0xB78301), new Color(0x612E7E));

    private StockLines() {}

    static JFreeChart of(ChartSpec spec) {
        XYSeriesCollection data = new XYSeriesCollection();
        for (int line = 0; line < Pictures.LINES; line++) {
            XYSeries series = new XYSeries("Series " + (line + 1));
            for (int i = 0; i < Pictures.POINTS; i++) {
                series.add(Pictures.year(i), Pictures.value(line, i).doubleValue(), false);
            }
            data.addSeries(series);
        }
        JFreeChart chart = ChartFactory.createXYLineChart(spec.title(), null, null, data);
        chart.getLegend().setItemFont(Stock.FONT);
        XYPlot plot = chart.getXYPlot();
        ((NumberAxis) plot.getDomainAxis()).setAutoRangeIncludesZero(false);
        XYItemRenderer renderer = plot.getRenderer();
        for (int line = 0; line < Pictures.LINES; line++) {
            renderer.setSeriesPaint(line, COLORS.get(line));
            renderer.setSeriesStroke(line, PEN);
        }
        Stock.dress(chart, spec);
        return chart;
    }
}
