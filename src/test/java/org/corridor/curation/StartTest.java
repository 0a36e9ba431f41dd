package org.corridor.curation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as it is started, in a process of its own. */
class StartTest {
    private static final long MOST_MINUTES = 3;

    @TempDir
    Path temp;

    @Test
    void theServerRefusesAFolderWithProblemsAndPrintsThem() throws Exception {
        FolderCopy copy = FolderCopy.in(temp)
                .edit("economies.csv", "UGA,", "uga,")
                .edit("projects.csv", "proposed,2024", "proposd,2024");
        Path printed = temp.resolve("printed");
        int code = start(printed, "--server.port=0", "--corridor.dataset=" + copy.folder);
        assertThat(printed)
                .content()
                .contains("\neconomies.csv:4:1: found \"uga\" expected ")
                .contains("\nprojects.csv:2:39: found \"proposd\" expected one of proposed, ")
                .contains("\n2 problems; nothing was loaded.\n")
                .doesNotContain("\tat ", "Tomcat");
        assertThat(code).isEqualTo(1);
    }

    @Test
    void theCommandValidateNeedsNoServer() throws Exception {
        Path printed = temp.resolve("printed");
        assertThat(start(printed, "validate", FolderCopy.VALID.toString())).isZero();
        assertThat(printed).content().endsWith("no problems\n").doesNotContain("Spring", "Tomcat");
        FolderCopy broken = FolderCopy.in(temp).delete("targets.csv");
        assertThat(start(printed, "validate", broken.folder.toString())).isEqualTo(1);
        assertThat(printed).content().contains("targets.csv:1:1: found no such file");
    }

    private static int start(Path printed, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "org.corridor.Application"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(printed.toFile())
                .start();
        assertThat(process.waitFor(MOST_MINUTES, TimeUnit.MINUTES)).isTrue();
        return process.exitValue();
    }
}
