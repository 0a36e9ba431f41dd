package org.corridor.curation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command that checks a folder. */
class ValidateTest {
    @TempDir
    Path temp;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void aDatasetIsSummedUp() {
        assertThat(run(FolderCopy.VALID)).isZero();
        assertThat(text(out))
                .startsWith("Kenya and Tanzania: a dataset for tests, version 0.1.0 of 2026-11-21\n")
                .contains("\n    20 observations.csv\n", "\n     3 targets.csv\n", "\nsha256 ")
                .endsWith("no problems\n");
        assertThat(text(err)).isEmpty();
    }

    @Test
    void problemsAreLinesAndACount() {
        FolderCopy copy = FolderCopy.in(temp)
                .edit("economies.csv", "UGA,", "uga,")
                .edit("projects.csv", "proposed,2024", "proposd,2024");
        assertThat(run(copy.folder)).isEqualTo(1);
        assertThat(text(out)).isEmpty();
        assertThat(text(err).lines()).hasSize(3);
        assertThat(text(err))
                .startsWith("economies.csv:4:1: found \"uga\" expected ")
                .contains("\nprojects.csv:2:39: found \"proposd\" expected one of proposed, ")
                .endsWith("\n2 problems\n");
    }

    @Test
    void aFolderThatCannotBeReadIsAProblem() {
        assertThat(run(temp.resolve("nowhere"))).isEqualTo(1);
        assertThat(text(err)).contains("found no folder that can be read").endsWith("\n1 problem\n");
    }

    private int run(Path folder) {
        return Validate.run(
                folder,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private static String text(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
