package org.corridor.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.corridor.ShippedDataset;
import org.corridor.chart.View;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Draws in a JVM of its own to which the machine shows neither a font nor a font configuration. */
class NoFontsTest {
    /** Draws a sample into the file that is named. */
    public static void main(String[] args) throws IOException {
        Drawing drawing = new Drawing(Samples.rows(), ShippedDataset.get(), View.on(ShippedDataset.DAY), 1);
        for (Encoder encoder : Encoders.list().subList(0, 3).reversed()) {
            Files.write(Path.of(args[0] + "." + encoder.format()), encoder.encode(drawing));
        }
    }

    @Test
    void chartsAreTheSameWithoutAnyFontOnTheMachine(@TempDir Path folder) throws Exception {
        Path settings = Files.writeString(folder.resolve("fonts.conf"), "<fontconfig></fontconfig>");
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                NoFontsTest.class.getName(),
                folder.resolve("bare").toString());
        builder.environment().put("FONTCONFIG_FILE", settings.toString());
        builder.environment().put("FONTCONFIG_PATH", folder.toString());
        builder.redirectErrorStream(true).redirectOutput(folder.resolve("log").toFile());
        Process process = builder.start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue())
                .as(Files.readString(folder.resolve("log")))
                .isZero();
        main(new String[] {folder.resolve("rich").toString()});
        assertThat(folder.resolve("bare.svg")).hasSameBinaryContentAs(folder.resolve("rich.svg"));
        assertThat(folder.resolve("bare.pdf")).hasSameBinaryContentAs(folder.resolve("rich.pdf"));
        assertThat(folder.resolve("bare.png")).hasSameBinaryContentAs(folder.resolve("rich.png"));
    }
}
