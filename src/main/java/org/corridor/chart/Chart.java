package org.corridor.chart;

import java.util.Optional;
import org.corridor.dataset.Dataset;

/** One chart of the catalogue. Stateless. */
public interface Chart {
    /** Returns the id, which is also its address: lower-case words joined by hyphens. */
    String id();

    /** Returns its short name for menus and lists. */
    String name();

    /** Returns what it is about. */
    Topic topic();

    /** Returns why this dataset cannot have the chart, or empty where it can. */
    Optional<String> findObstacle(Dataset dataset);

    /**
     * Returns what the chart says of the dataset.
     *
     * @throws IllegalStateException when there is an obstacle
     */
    ChartSpec spec(Dataset dataset, View view);
}
