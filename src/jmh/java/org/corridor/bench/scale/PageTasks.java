package org.corridor.bench.scale;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.corridor.chart.Chart;
import org.corridor.chart.ChartSpec;
import org.corridor.chart.Headlines;
import org.corridor.chart.Lead;
import org.corridor.chart.Topic;
import org.corridor.chart.View;
import org.corridor.chart.catalog.Catalog;
import org.corridor.dataset.ClaimFilter;
import org.corridor.dataset.ClaimFilter.Column;
import org.corridor.dataset.ClaimFilter.Order;
import org.corridor.dataset.ClaimRef;
import org.corridor.dataset.Confidence;
import org.corridor.dataset.Dataset;
import org.corridor.dataset.Theme;

/** What the server works out for each page. */
record PageTasks(Dataset dataset) {
    private static final int ROWS = 50;

    List<Task> list() {
        List<Task> tasks = new ArrayList<>();
        List<Chart> charts = Catalog.list().stream()
                .filter(chart -> chart.findObstacle(dataset).isEmpty())
                .toList();
        pages(tasks, "overview", day -> overview(charts, day));
        for (Topic topic : Topic.values()) {
            List<Chart> own =
                    charts.stream().filter(chart -> chart.topic() == topic).toList();
            pages(tasks, topic.title(), day -> specs(own.stream(), day));
        }
        charts.forEach(chart -> add(tasks, "charts, another day", chart.id(), day -> chart.read(dataset, View.on(day))));
        evidence(tasks);
        return tasks;
    }

    private void evidence(List<Task> tasks) {
        ClaimFilter words = filter("voice 3 claim-1", Set.of(), Set.of(), List.of());
        ClaimFilter themes = filter("", Set.of(Theme.GAS, Theme.OIL), Set.of(Confidence.LOW), List.of());
        add(tasks, "evidence", "first page", _ -> page(ClaimFilter.ALL, 0));
        add(tasks, "evidence", "a page in the middle", _ -> page(ClaimFilter.ALL, dataset.countClaims(ClaimFilter.ALL) / 2));
        for (Column column : Column.values()) {
            ClaimFilter sorted = filter("", Set.of(), Set.of(), List.of(new Order(column, true)));
            add(tasks, "evidence", "by " + column, _ -> page(sorted, 0));
        }
        add(tasks, "evidence", "some themes", _ -> page(themes, 0));
        int[] turn = {0};
        add(tasks, "evidence", "words that nobody sought before", _ -> page(
                filter("voice 3 claim-" + turn[0]++, Set.of(), Set.of(), List.of()), 0));
        add(tasks, "evidence", "words again", _ -> page(words, 0));
    }

    /** A page is asked for again, and as of a day that nobody asked for. */
    private static void pages(List<Task> tasks, String name, Function<LocalDate, Object> work) {
        add(tasks, "pages", name, _ -> work.apply(Days.LATEST));
        add(tasks, "pages, another day", name, work);
    }

    private static void add(List<Task> tasks, String group, String name, Function<LocalDate, Object> work) {
        tasks.add(new Task(group, name, work));
    }

    private Object overview(List<Chart> charts, LocalDate day) {
        Stream<Chart> first = Stream.of(Topic.values())
                .map(topic ->
                        charts.stream().filter(chart -> chart.topic() == topic).findFirst())
                .flatMap(Optional::stream);
        return List.of(Headlines.of(dataset, day), Lead.of(dataset, day), specs(first, day));
    }

    private List<ChartSpec> specs(Stream<Chart> charts, LocalDate day) {
        return charts.map(chart -> chart.read(dataset, View.on(day))).toList();
    }

    private Object page(ClaimFilter filter, int offset) {
        return List.of(dataset.countClaims(filter), dataset.listClaims(filter, offset, ROWS));
    }

    private static ClaimFilter filter(String text, Set<Theme> themes, Set<Confidence> confidences, List<Order> order) {
        return new ClaimFilter(text, Set.of(), Set.<ClaimRef.Table>of(), themes, Set.of(), confidences, order);
    }
}
