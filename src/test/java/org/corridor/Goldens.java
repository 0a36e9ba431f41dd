package org.corridor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares a text with the golden one under {@code src/test/golden}.
 *
 * <p>{@code -Dgolden=bless} writes what is there now. A failure leaves what was made as {@code target/golden/…-changed…}.
 */
public final class Goldens {
    private static final Path FOLDER = Path.of("src/test/golden");
    private static final Path CHANGED = Path.of("target/golden");

    private Goldens() {}

    /** Asserts that {@code actual} equals the golden file, or makes it so when blessing. */
    public static void check(String file, String actual) {
        Path golden = FOLDER.resolve(file);
        try {
            if ("bless".equals(System.getProperty("golden"))) {
                write(golden, actual);
            }
            String expected = Files.exists(golden) ? Files.readString(golden) : "";
            if (!expected.equals(actual)) {
                Path changed = CHANGED.resolve(file.replaceFirst("(\\.[^.]+)$", "-changed$1"));
                write(changed, actual);
                assertThat(actual)
                        .as("%s differs from the golden; see %s, and bless with -Dgolden=bless", file, changed)
                        .isEqualTo(expected);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
