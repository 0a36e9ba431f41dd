package org.corridor.ui;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.corridor.chart.Chart;
import org.corridor.chart.Today;
import org.corridor.chart.Topic;
import org.corridor.chart.catalog.Catalog;
import org.corridor.dataset.Dataset;
import org.springframework.stereotype.Component;

/** What pages ask for: the dataset, the day, and the charts that this dataset can have. */
@Component
final class Site {
    private final Dataset dataset;
    private final Today today;
    private final List<Chart> charts;

    Site(Dataset dataset, Today today) {
        this.dataset = dataset;
        this.today = today;
        this.charts = Catalog.list().stream()
                .filter(chart -> chart.findObstacle(dataset).isEmpty())
                .toList();
    }

    Dataset dataset() {
        return dataset;
    }

    LocalDate today() {
        return today.get();
    }

    List<Chart> listCharts() {
        return charts;
    }

    /** Lists the charts of a topic; none where this dataset can have none. */
    List<Chart> listCharts(Topic topic) {
        return charts.stream().filter(chart -> chart.topic() == topic).toList();
    }

    /** Lists the topics on which this dataset has a chart. */
    List<Topic> listTopics() {
        return Arrays.stream(Topic.values())
                .filter(topic -> !listCharts(topic).isEmpty())
                .toList();
    }

    /** Finds a chart of the catalogue, whether this dataset can have it or not. */
    Optional<Chart> findChart(String id) {
        return Catalog.find(id);
    }
}
