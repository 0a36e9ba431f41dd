package org.corridor.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.corridor.chart.Chart;
import org.corridor.chart.catalog.Catalog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Exports all charts in two programs that have nothing in common but their input: one on a machine without any font, with
 * another language, another time zone, and another encoding of files than the other.
 */
class SameBytesTest {
    private static final List<String> FORMATS = List.of("svg", "png", "pdf", "csv", "json");

    @TempDir
    private Path folder;

    /** Exports every chart, in light and in dark, to the folder that is named. */
    public static void main(String[] args) {
        for (String theme : List.of("light", "dark")) {
            List<String> arguments = List.of(
                    "--out",
                    args[0],
                    "--formats",
                    String.join(",", FORMATS),
                    "--theme",
                    theme,
                    "--as-of",
                    "2026-11-21");
            int status =
                    Export.run(arguments, Optional.of("data/iran-pakistan"), new PrintStream(System.out), System.err);
            if (status != 0) {
                System.exit(status);
            }
        }
    }

    @Test
    void twoProgramsWriteTheSameBytes() throws Exception {
        Path noFonts = Files.createDirectories(folder.resolve("no-fonts"));
        Files.writeString(noFonts.resolve("fonts.conf"), "<fontconfig></fontconfig>");
        ProcessBuilder rich = export("rich", "-Duser.language=en", "-Duser.timezone=UTC");
        ProcessBuilder bare = export(
                "bare",
                "-Duser.language=fa",
                "-Duser.country=IR",
                "-Duser.timezone=Asia/Karachi",
                "-Dfile.encoding=US-ASCII");
        bare.environment().put("FONTCONFIG_FILE", noFonts.resolve("fonts.conf").toString());
        bare.environment().put("FONTCONFIG_PATH", noFonts.toString());

        for (Process process : List.of(rich.start(), bare.start())) {
            assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
            assertThat(process.exitValue()).as(logs()).isZero();
        }

        assertThat(names("rich")).isEqualTo(expected()).isEqualTo(names("bare"));
        for (String name : names("rich")) {
            assertThat(folder.resolve("bare").resolve(name))
                    .hasSameBinaryContentAs(folder.resolve("rich").resolve(name));
        }
    }

    private ProcessBuilder export(String name, String... settings) {
        List<String> command = Stream.of(
                        Stream.of(Path.of(System.getProperty("java.home"), "bin", "java")
                                .toString()),
                        Stream.of(settings),
                        Stream.of("-cp", System.getProperty("java.class.path"), SameBytesTest.class.getName()),
                        Stream.of(folder.resolve(name).toString()))
                .flatMap(part -> part)
                .toList();
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(name + ".log").toFile());
    }

    private String logs() throws IOException {
        return Files.readString(folder.resolve("rich.log")) + Files.readString(folder.resolve("bare.log"));
    }

    private List<String> names(String name) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(name))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    /** Both themes stand side by side in one folder. */
    private static List<String> expected() {
        return Catalog.list().stream()
                .map(Chart::id)
                .flatMap(id -> Stream.of(id, id + "_dark"))
                .flatMap(id -> FORMATS.stream().map(format -> id + "." + format))
                .sorted()
                .toList();
    }
}
