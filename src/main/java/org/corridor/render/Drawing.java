package org.corridor.render;

import org.corridor.analysis.KnownDataset;
import org.corridor.chart.ChartSpec;
import org.corridor.chart.View;
import org.corridor.dataset.Dataset;

/**
 * What to draw, and how.
 *
 * @param dataset the dataset from which the chart was made
 * @param scale dots a CSS pixel, 1 to 3; only bitmaps for screens use it
 */
public record Drawing(ChartSpec spec, Dataset dataset, View view, int scale) {
    public Drawing {
        if (scale < 1 || scale > 3) {
            throw new IllegalArgumentException("scale " + scale + " is not 1, 2 or 3");
        }
    }

    /** Returns the dataset as it was known by the day of the view: files must not tell more of a claim than the chart. */
    Dataset known() {
        return new KnownDataset(dataset, view.asOf());
    }
}
