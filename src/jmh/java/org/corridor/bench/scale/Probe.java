package org.corridor.bench.scale;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.corridor.curation.DatasetFolder;
import org.corridor.curation.H2Dataset;
import org.corridor.dataset.ClaimFilter;

/**
 * Measures one dataset in a process of its own, and prints a line for each task: its group, its name, and the processor
 * time in microseconds, with tabs between.
 */
public final class Probe {
    static final String LOAD = "load";
    static final String WHOLE = "all rules";
    static final String PEER = "disagreements by a self-join in H2";

    private final Clock clock;
    private final Days days = new Days();
    private final boolean pages;

    private Probe(Clock clock, boolean pages) {
        this.clock = clock;
        this.pages = pages;
    }

    /** Takes the folder, the processor time for each task in milliseconds, and whether pages are measured too. */
    public static void main(String[] arguments) throws SQLException {
        new Probe(new Clock(Long.parseLong(arguments[1])), Boolean.parseBoolean(arguments[2]))
                .measure(Path.of(arguments[0]));
    }

    private void measure(Path folder) throws SQLException {
        List<H2Dataset> opened = new ArrayList<>();
        double load = clock.micros(() -> opened.add(DatasetFolder.open(folder)), 1);
        try (H2Dataset dataset = opened.getFirst()) {
            print(LOAD, "claims", dataset.countClaims(ClaimFilter.ALL));
            print(LOAD, LOAD, load);
            print(LOAD, "megabytes held", held());
            RuleTasks rules = new RuleTasks(dataset);
            List<Task> all = rules.list();
            all.forEach(this::print);
            print("rules", WHOLE, clock.micros(together(all)));
            try (SqlDisagreements peer = new SqlDisagreements(rules.figures())) {
                print("rules", PEER, clock.micros(peer::list));
            }
            if (pages) {
                new PageTasks(dataset).list().forEach(this::print);
            }
            System.err.println("answers: " + clock.answers());
        }
    }

    /** One day for all, as on a page: what one rule has worked out, the next need not. */
    private Supplier<Object> together(List<Task> tasks) {
        return () -> {
            LocalDate day = days.next();
            return tasks.stream().map(task -> task.work().apply(day)).toList();
        };
    }

    private static double held() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / 1e6;
    }

    private void print(Task task) {
        print(task.group(), task.name(), clock.micros(() -> task.work().apply(days.next())));
    }

    private static void print(String group, String name, double value) {
        System.out.println(String.format(Locale.ROOT, "%s\t%s\t%.1f", group, name, value));
    }
}
