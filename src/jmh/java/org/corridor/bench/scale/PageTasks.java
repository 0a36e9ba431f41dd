package org.corridor.bench.scale;

import java.util.ArrayList;
import java.util.List;
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
import org.corridor.dataset.Code;
import org.corridor.dataset.Dataset;
import org.corridor.dataset.Theme;

/** What the server works out for each page. */
final class PageTasks {
    private static final View VIEW = View.on(Probe.DAY);
    private static final int ROWS = 50;

    private PageTasks() {}

    /** Lists the pages with charts. */
    static List<Task> list() {
        List<Task> tasks = new ArrayList<>();
        tasks.add(new Task("page", "overview", PageTasks::overview));
        for (Topic topic : Topic.values()) {
            tasks.add(new Task(
                    "page",
                    topic.title(),
                    data -> charts(data, topic)
                            .map(chart -> chart.read(data, VIEW))
                            .toList()));
        }
        Catalog.list()
                .forEach(chart -> tasks.add(new Task(
                        "chart",
                        chart.id(),
                        data -> chart.findObstacle(data)
                                .map(Object.class::cast)
                                .orElseGet(() -> chart.read(data, VIEW)))));
        return tasks;
    }

    private static Stream<Chart> charts(Dataset data, Topic topic) {
        return Catalog.list().stream()
                .filter(chart ->
                        chart.topic() == topic && chart.findObstacle(data).isEmpty());
    }

    private static Object overview(Dataset data) {
        List<ChartSpec> first = Stream.of(Topic.values())
                .flatMap(topic -> charts(data, topic).findFirst().stream())
                .map(chart -> chart.read(data, VIEW))
                .toList();
        return List.of(Headlines.of(data, Probe.DAY), Lead.of(data, Probe.DAY), first);
    }

    /** Lists what the page of evidence asks. */
    static List<Task> evidence() {
        List<Task> tasks = new ArrayList<>();
        add(tasks, "first page", data -> page(data, ClaimFilter.ALL, 0));
        add(tasks, "a page in the middle", data -> page(data, ClaimFilter.ALL, data.countClaims(ClaimFilter.ALL) / 2));
        for (Column column : Column.values()) {
            ClaimFilter sorted = filter("", Set.of(), List.of(new Order(column, true)));
            add(tasks, "by " + Code.of(column), data -> page(data, sorted, 0));
        }
        int[] turn = {0};
        add(tasks, "themes", data -> page(data, filter("", Set.of(Theme.GAS, Theme.OIL), List.of()), 0));
        add(
                tasks,
                "words not sought before",
                data -> page(data, filter("voice claim-" + turn[0]++, Set.of(), List.of()), 0));
        return tasks;
    }

    private static void add(List<Task> tasks, String name, Function<Dataset, Object> work) {
        tasks.add(new Task("evidence", name, work));
    }

    private static Object page(Dataset data, ClaimFilter filter, int offset) {
        return List.of(data.countClaims(filter), data.listClaims(filter, offset, ROWS));
    }

    private static ClaimFilter filter(String text, Set<Theme> themes, List<Order> order) {
        return new ClaimFilter(text, Set.of(), Set.of(), themes, Set.of(), Set.of(), order);
    }
}
