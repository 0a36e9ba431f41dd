package org.corridor.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.corridor.bench.scale.AnalysisRun;
import org.corridor.bench.scale.ScaleRun;
import org.corridor.render.Drawing;
import org.openjdk.jmh.runner.RunnerException;

/** Measures all subjects and peers in one run, and prints a table with ratios. */
public final class Bench {
    private static final Path FOLDER = Path.of("target/bench");

    private Bench() {}

    /**
     * Takes {@code --quick} and a part of the names of subjects; all without one. Where the system property
     * {@code bench.node} names a Node, peers that run in it are measured too; where {@code bench.jar} names the
     * program, it is started and asked over HTTP.
     */
    public static void main(String[] arguments) throws IOException, RunnerException, InterruptedException {
        List<String> words = new ArrayList<>(Arrays.asList(arguments));
        boolean quick = words.remove("--quick");
        String filter = words.isEmpty() ? "" : words.getFirst().toLowerCase(Locale.ROOT);
        Files.createDirectories(FOLDER);
        List<Measure> measures = new ArrayList<>(JavaRun.measure(filter, quick, FOLDER));
        String node = System.getProperty("bench.node", "");
        if (!node.isEmpty()) {
            measures.addAll(NodeRun.measure(node, FOLDER, filter, quick));
        }
        String jar = System.getProperty("bench.jar", "");
        if (!jar.isEmpty()) {
            measures.addAll(ServerRun.measure(jar, filter, quick, FOLDER));
        }
        String table = measures.isEmpty() ? Machine.words(node) + "\n" : Table.of(measures, Machine.words(node));
        if (measures.stream().anyMatch(measure -> measure.picture().startsWith("png"))) {
            table += String.format(Locale.ROOT, "%nPNG, against the drawing itself: PSNR %.1f dB%n", fidelity());
        }
        table += AnalysisRun.measure(filter, quick);
        table += ScaleRun.measure(filter, quick, FOLDER);
        Files.writeString(FOLDER.resolve("table.md"), table);
        System.out.println();
        System.out.println(table);
    }

    private static double fidelity() throws IOException {
        Drawing drawing = Subject.PNG_CORRIDOR.drawing();
        return Psnr.decibels(drawing, Subject.PNG_CORRIDOR.draw(drawing));
    }
}
