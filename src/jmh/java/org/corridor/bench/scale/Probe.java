package org.corridor.bench.scale;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.corridor.curation.DatasetFolder;
import org.corridor.curation.H2Dataset;
import org.corridor.dataset.ClaimFilter;
import org.corridor.dataset.Dataset;

/**
 * Measures one dataset in a process of its own, and prints a line for each task: its group, its name, and the processor
 * time in microseconds, with tabs between.
 */
public final class Probe {
    static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    static final String LOAD = "load";
    static final String RULE = "rule";
    static final String WHOLE = "all rules";
    static final String PEER = "disagreements by a self-join in H2";

    private final Clock clock;

    private Probe(Clock clock) {
        this.clock = clock;
    }

    /** Takes the folder, the processor time for each task in milliseconds, and whether pages are measured too. */
    public static void main(String[] arguments) throws SQLException {
        Probe probe = new Probe(new Clock(Long.parseLong(arguments[1])));
        try (H2Dataset dataset = probe.load(Path.of(arguments[0]))) {
            probe.rules(dataset);
            if (Boolean.parseBoolean(arguments[2])) {
                probe.pages(dataset);
            }
            System.err.println("answers: " + probe.clock.answers());
        }
    }

    private H2Dataset load(Path folder) {
        List<H2Dataset> opened = new ArrayList<>();
        double load = clock.micros(() -> opened.add(DatasetFolder.open(folder)), 1);
        H2Dataset dataset = opened.getFirst();
        print(LOAD, "claims", dataset.countClaims(ClaimFilter.ALL));
        print(LOAD, LOAD, load);
        print(LOAD, "megabytes held", held());
        return dataset;
    }

    /** Each rule for itself, and all for one reader: what one has worked out, the next need not. */
    private void rules(Dataset dataset) throws SQLException {
        List<Task> all = RuleTasks.list();
        all.forEach(task -> first(task, dataset));
        print(RULE, WHOLE, clock.micros(() -> {
            Dataset fresh = new Forgetful(dataset);
            return all.stream().map(task -> task.work().apply(fresh)).toList();
        }));
        try (SqlDisagreements peer = new SqlDisagreements(RuleTasks.figures(dataset))) {
            print(RULE, PEER, clock.micros(peer::list));
        }
    }

    private void pages(Dataset dataset) {
        for (Task task : PageTasks.list()) {
            first(task, dataset);
            print(
                    task.group() + " again",
                    task.name(),
                    clock.micros(() -> task.work().apply(dataset)));
        }
        PageTasks.evidence()
                .forEach(task -> print(
                        task.group(),
                        task.name(),
                        clock.micros(() -> task.work().apply(dataset))));
    }

    /** Measures what is asked for the first time, warm as far as the program is concerned. */
    private void first(Task task, Dataset dataset) {
        print(task.group(), task.name(), clock.micros(() -> task.work().apply(new Forgetful(dataset))));
    }

    private static double held() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / 1e6;
    }

    private static void print(String group, String name, double value) {
        System.out.println(String.format(Locale.ROOT, "%s\t%s\t%.1f", group, name, value));
    }
}
