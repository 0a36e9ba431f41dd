package org.corridor.render;

import org.corridor.analysis.KnownDataset;
import org.corridor.chart.Chart;
import org.corridor.chart.ChartSpec;
import org.corridor.chart.Quote;
import org.corridor.chart.View;
import org.corridor.dataset.Dataset;

/**
 * What to draw, and how.
 *
 * @param quote what a reader may quote of the chart; only data files have it
 * @param dataset the dataset from which the chart was made
 * @param scale dots a CSS pixel, 1 to 3; only bitmaps for screens use it
 */
public record Drawing(ChartSpec spec, Quote quote, Dataset dataset, View view, int scale) {
    public Drawing {
        if (scale < 1 || scale > 3) {
            throw new IllegalArgumentException("scale " + scale + " is not 1, 2 or 3");
        }
    }

    /** Draws a specification of which nothing is quoted. */
    public Drawing(ChartSpec spec, Dataset dataset, View view, int scale) {
        this(spec, Quote.NONE, dataset, view, scale);
    }

    /** Returns what a chart says of a dataset in a view, ready to be drawn. */
    public static Drawing of(Chart chart, Dataset dataset, View view, int scale) {
        return new Drawing(chart.read(dataset, view), Quote.of(chart, dataset, view), dataset, view, scale);
    }

    /** Returns the dataset as it was known by the day of the view: files must not tell more of a claim than the chart. */
    Dataset known() {
        return new KnownDataset(dataset, view.asOf());
    }
}
