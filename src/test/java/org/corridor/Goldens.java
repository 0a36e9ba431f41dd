package org.corridor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares texts with the golden ones of a folder.
 *
 * <p>{@code -Dgolden=bless} writes what is there now. A failure leaves what was made as {@code …-changed…}, and a page
 * that shows before, after and difference; the next success takes both away.
 *
 * @param folder of the golden files
 * @param changed where to leave what differs
 * @param blesses whether to accept what is there now
 */
public record Goldens(Path folder, Path changed, boolean blesses) {
    private static final Goldens OURS = new Goldens(
            Path.of("src/test/golden"), Path.of("target/golden"), "bless".equals(System.getProperty("golden")));

    /** Asserts that {@code actual} equals the golden file, or makes it so when blessing. */
    public static void check(String file, String actual) {
        OURS.compare(file, actual);
    }

    void compare(String file, String actual) {
        Path golden = folder.resolve(file);
        Path copy = changed.resolve(file.replaceFirst("(\\.[^.]+)$", "-changed$1"));
        Path page = changed.resolve(file + ".html");
        if (blesses) {
            write(golden, actual);
        }
        String expected = Files.exists(golden) ? read(golden) : "";
        if (expected.equals(actual)) {
            delete(copy);
            delete(page);
            return;
        }
        write(copy, actual);
        write(page, DifferencePage.of(file, expected, actual));
        assertThat(actual)
                .as("%s differs from the golden; open %s, and bless with -Dgolden=bless", file, page)
                .isEqualTo(expected);
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
