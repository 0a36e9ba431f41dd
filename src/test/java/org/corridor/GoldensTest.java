package org.corridor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldensTest {
    private static final String BEFORE = svg("<rect width=\"9\" height=\"9\"/>");
    private static final String AFTER = svg("<circle r=\"9\"/>");

    @TempDir
    private Path folder;

    private Goldens goldens;
    private Goldens blessing;

    private static String svg(String content) {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\">\n" + content + "\n</svg>\n";
    }

    @BeforeEach
    void prepare() {
        goldens = new Goldens(folder.resolve("golden"), folder.resolve("changed"), false);
        blessing = new Goldens(folder.resolve("golden"), folder.resolve("changed"), true);
    }

    @Test
    void whatIsNotBlessedFails() {
        assertThatThrownBy(() -> goldens.compare("a/b.svg", AFTER))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("a/b.svg differs from the golden");
        assertThat(folder.resolve("golden/a/b.svg")).doesNotExist();
        assertThat(folder.resolve("changed/a/b-changed.svg")).hasContent(AFTER);
    }

    @Test
    void blessingMakesTheGoldenAndOnlyThat() {
        blessing.compare("a/b.svg", BEFORE);
        assertThat(folder.resolve("golden/a/b.svg")).hasContent(BEFORE);
        assertThat(folder.resolve("changed")).doesNotExist();
        goldens.compare("a/b.svg", BEFORE);
    }

    @Test
    void aChangeLeavesWhatWasMadeAndAPageOfBeforeAfterAndDifference() throws IOException {
        blessing.compare("b.svg", BEFORE);
        assertThatThrownBy(() -> goldens.compare("b.svg", AFTER)).isInstanceOf(AssertionError.class);
        assertThat(folder.resolve("golden/b.svg")).hasContent(BEFORE);
        assertThat(folder.resolve("changed/b-changed.svg")).hasContent(AFTER);
        assertThat(Files.readString(folder.resolve("changed/b.svg.html")))
                .contains("Before", "After", "Difference", "mix-blend-mode: difference")
                .contains("<del>- &lt;rect", "<ins>+ &lt;circle")
                .doesNotContain("href", "<rect", "src=\"b", "src=\"/");
    }

    @Test
    void whatFitsAgainTakesTheTracesOfItsFailureAway() {
        blessing.compare("b.json", "one\n");
        assertThatThrownBy(() -> goldens.compare("b.json", "two\n")).isInstanceOf(AssertionError.class);
        assertThat(folder.resolve("changed")).isNotEmptyDirectory();
        goldens.compare("b.json", "one\n");
        assertThat(folder.resolve("changed")).isEmptyDirectory();
    }

    @Test
    void onlyLinesNearAChangeAreListed() {
        String before = "1\n2\n3\n4\n5\n6\n7\n8\n";
        assertThat(LineDifference.of(before, before.replace("5\n", "five\nand\n")))
                .extracting(line -> line.kind() + " " + line.text())
                .containsExactly(
                        "LEFT_OUT ",
                        "SAME 3",
                        "SAME 4",
                        "GONE 5",
                        "NEW five",
                        "NEW and",
                        "SAME 6",
                        "SAME 7",
                        "LEFT_OUT ");
    }
}
