package org.corridor.chart;

import org.corridor.dataset.Dataset;

/** What a view leaves out, in words that stand before a sentence. */
final class Scope {
    private Scope() {}

    /**
     * Returns such as {@code As stated by 24 April 2024}; empty where the view leaves out nothing.
     *
     * <p>The day is said where it lies before the day on which the dataset was made: from then on nothing is left out.
     */
    static String words(Dataset dataset, View view) {
        return view.asOf().isBefore(dataset.info().created())
                ? "As stated by " + Dates.full(view.asOf())
                : "";
    }
}
