package org.corridor.bench.scale;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Starts a probe in a JVM of its own, with as much memory as the largest dataset needs. */
final class ProbeRun {
    private static final String MEMORY = "-Xmx2g";

    private ProbeRun() {}

    static List<Line> measure(Path folder, int millis, boolean pages) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        MEMORY,
                        "-cp",
                        System.getProperty("java.class.path"),
                        Probe.class.getName(),
                        folder.toString(),
                        String.valueOf(millis),
                        String.valueOf(pages))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        process.getOutputStream().close();
        List<Line> lines = new ArrayList<>();
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            out.lines().filter(line -> line.contains("\t")).forEach(line -> {
                System.out.println(folder.getFileName() + ": " + line.replace("\t", ", "));
                lines.add(Line.parse(line));
            });
        }
        if (process.waitFor() != 0) {
            throw new IOException("the probe of " + folder + " failed");
        }
        return lines;
    }
}
