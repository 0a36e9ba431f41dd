package org.corridor.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.corridor.bench.FreshServer.Answer;

/**
 * What a reader waits for over HTTP: the first file of a fresh server, a file that nobody asked for before, and one that
 * somebody did.
 */
final class ServerRun {
    private static final String CHART = "/chart/target-vs-actual.";
    private static final List<String> FORMATS = List.of("svg", "png", "pdf");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    private final String jar;
    private final Path folder;
    private final int servers;
    private final int requests;
    private final List<Double> starts = new ArrayList<>();

    private ServerRun(String jar, Path folder, boolean quick) {
        this.jar = jar;
        this.folder = folder;
        this.servers = quick ? 1 : 5;
        this.requests = quick ? 60 : 300;
    }

    /** Measures where the filter lets it: {@code server} is the name of these measures. */
    static List<Measure> measure(String jar, String filter, boolean quick, Path folder)
            throws IOException, InterruptedException {
        return "server".contains(filter) ? new ServerRun(jar, folder, quick).measure() : List.of();
    }

    private List<Measure> measure() throws IOException, InterruptedException {
        List<Measure> measures = new ArrayList<>();
        for (String format : FORMATS) {
            measures.addAll(measure(format));
        }
        measures.addFirst(new Measure("server", "from start to readiness", median(starts), null, 0));
        return measures;
    }

    private List<Measure> measure(String format) throws IOException, InterruptedException {
        String picture = format + " over HTTP";
        List<Answer> known = new ArrayList<>();
        List<Answer> unknown = new ArrayList<>();
        List<Answer> again = new ArrayList<>();
        List<Answer> drawn = new ArrayList<>();
        for (int i = 0; i < servers; i++) {
            known.add(first(CHART + format, again, 0));
            unknown.add(first(CHART + format + "?theme=dark&asOf=" + DAY, drawn, 1));
        }
        return List.of(
                of(picture, "asked for before", again),
                of(picture, "asked for the first time", drawn),
                of(picture, "first of a fresh server, view of the page", known),
                of(picture, "first of a fresh server, another view", unknown));
    }

    /** Returns the first answer of a fresh server, and adds what comes when it has run for a while. */
    private Answer first(String path, List<Answer> later, int daysBetween) throws IOException, InterruptedException {
        try (FreshServer server = new FreshServer(jar, folder)) {
            starts.add(server.startMicros());
            Answer first = server.get(path);
            List<Answer> answers = new ArrayList<>();
            for (int i = 1; i <= requests; i++) {
                LocalDate day = DAY.minusDays((long) i * daysBetween);
                answers.add(server.get(daysBetween == 0 ? path : path.replace(DAY.toString(), day.toString())));
            }
            later.addAll(answers.subList(requests / 2, requests));
            return first;
        }
    }

    private static Measure of(String picture, String title, List<Answer> answers) {
        double micros = median(answers.stream().map(Answer::micros).toList());
        return new Measure(picture, title, micros, null, answers.getFirst().bytes());
    }

    private static double median(List<Double> values) {
        return Median.of(values.stream().mapToDouble(Double::doubleValue).toArray());
    }
}
