package org.corridor.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.corridor.chart.ChartSpec;
import org.corridor.chart.Frame;
import org.corridor.chart.Layer;
import org.corridor.chart.RowLayer;
import org.knowm.xchart.AnnotationLine;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;
import org.knowm.xchart.VectorGraphicsEncoder;
import org.knowm.xchart.VectorGraphicsEncoder.VectorGraphicsFormat;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.internal.chartpart.Chart;
import org.knowm.xchart.style.markers.SeriesMarkers;

/** The same with XChart, as near as it comes: its bars stand upright, and it has no ticks in them. */
final class XCharts {
    private XCharts() {}

    static byte[] bars(ChartSpec spec) {
        CategoryChart chart = new CategoryChartBuilder()
                .width(850)
                .height(600)
                .title(spec.title())
                .build();
        chart.getStyler().setStacked(true).setLabelsVisible(true).setLegendVisible(false);
        Frame.Rows frame = (Frame.Rows) spec.frame();
        for (Layer layer : spec.layers()) {
            if (layer instanceof RowLayer.Bars bars) {
                add(chart, bars.bars(), frame);
            } else if (layer instanceof RowLayer.TargetLevels levels) {
                for (RowLayer.TargetLevel level : levels.levels()) {
                    chart.addAnnotation(new AnnotationLine(level.range().low().doubleValue(), false, false));
                }
            }
        }
        return svg(chart);
    }

    private static void add(CategoryChart chart, List<RowLayer.Bar> bars, Frame.Rows frame) {
        List<String> names = new ArrayList<>();
        List<Double> lows = new ArrayList<>();
        List<Double> ranges = new ArrayList<>();
        for (RowLayer.Bar bar : bars) {
            double low = bar.range().low().doubleValue();
            names.add(frame.rows().get(bar.row()).text());
            lows.add(low);
            ranges.add(bar.range().high().doubleValue() - low);
        }
        chart.addSeries("certain", names, lows);
        chart.addSeries("range", names, ranges);
    }

    static byte[] lines(ChartSpec spec) {
        XYChart chart =
                new XYChartBuilder().width(850).height(600).title(spec.title()).build();
        for (int line = 0; line < Pictures.LINES; line++) {
            double[] x = new double[Pictures.POINTS];
            double[] y = new double[Pictures.POINTS];
            for (int i = 0; i < Pictures.POINTS; i++) {
                x[i] = Pictures.year(i);
                y[i] = Pictures.value(line, i).doubleValue();
            }
            chart.addSeries("Series " + (line + 1), x, y).setMarker(SeriesMarkers.NONE);
        }
        return svg(chart);
    }

    private static byte[] svg(Chart<?, ?> chart) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(64_000);
        try {
            VectorGraphicsEncoder.saveVectorGraphic(chart, out, VectorGraphicsFormat.SVG);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
