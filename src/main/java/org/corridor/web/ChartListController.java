package org.corridor.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.corridor.chart.Chart;
import org.corridor.chart.QueryReader;
import org.corridor.chart.Today;
import org.corridor.chart.View;
import org.corridor.chart.catalog.Catalog;
import org.corridor.dataset.Dataset;
import org.corridor.render.Encoder;
import org.corridor.render.Encoders;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The list of charts at {@code /charts.json}. */
@RestController
final class ChartListController {
    private final Dataset dataset;
    private final Today today;

    ChartListController(Dataset dataset, Today today) {
        this.dataset = dataset;
        this.today = today;
    }

    @GetMapping("/charts.json")
    ResponseEntity<ChartList> list(HttpServletRequest http) {
        new QueryReader(QueryString.parse(http.getQueryString())).finish();
        List<Entry> charts = Catalog.list().stream().map(this::entry).toList();
        ChartList list = new ChartList(DatasetEntry.of(dataset), today.get().toString(), charts);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache().cachePublic())
                .contentType(MediaType.APPLICATION_JSON)
                .body(list);
    }

    private Entry entry(Chart chart) {
        Optional<String> obstacle = chart.findObstacle(dataset);
        if (obstacle.isPresent()) {
            return new Entry(
                    chart.id(), chart.name(), chart.topic().id(), "", false, obstacle.get(), List.of(), Map.of());
        }
        String title = chart.read(dataset, View.on(today.get())).title();
        List<String> formats = Encoders.list().stream().map(Encoder::format).toList();
        Map<String, String> links = new TreeMap<>(Map.of("page", "/chart/" + chart.id()));
        formats.forEach(format -> links.put(format, "/chart/" + chart.id() + "." + format));
        return new Entry(chart.id(), chart.name(), chart.topic().id(), title, true, "", formats, links);
    }

    /**
     * All charts.
     *
     * @param asOf the day on which the titles stand
     */
    record ChartList(DatasetEntry dataset, String asOf, List<Entry> charts) {}

    /** The dataset from which they are made. */
    record DatasetEntry(String name, String title, String version, String created, String hash, String licence) {
        static DatasetEntry of(Dataset dataset) {
            var info = dataset.info();
            return new DatasetEntry(
                    info.name(), info.title(), info.version(), info.created().toString(), info.hash(), info.licence());
        }
    }

    /**
     * One chart.
     *
     * @param topic what it is about, which is also the page on which it stands
     * @param title what it says of this dataset; empty where it is not available
     * @param reason why it is not available; empty where it is
     * @param links addresses by format, and of the page
     */
    record Entry(
            String id,
            String name,
            String topic,
            String title,
            boolean available,
            String reason,
            List<String> formats,
            Map<String, String> links) {}
}
