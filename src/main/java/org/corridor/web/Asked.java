package org.corridor.web;

import org.corridor.chart.InvalidQuery;
import org.corridor.chart.QueryReader;
import org.corridor.chart.View;
import org.corridor.dataset.Dataset;

/**
 * What a request for data asks: a view, and further parameters, which are read from {@code query} one by one.
 *
 * <p>After the last of them {@link #finish} must be called.
 *
 * @param whole all figures
 * @param dataset only the figures that the view selects
 */
record Asked(View view, QueryReader query, Dataset whole, Dataset dataset) {
    /**
     * Ends the reading of the query.
     *
     * @throws InvalidQuery with everything that is wrong with it
     */
    void finish() {
        query.finish();
    }
}
