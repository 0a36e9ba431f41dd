package org.corridor.curation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A copy of the valid dataset of the tests, to be broken. */
final class FolderCopy {
    static final Path VALID = Path.of("src/test/resources/dataset-valid");

    final Path folder;

    private FolderCopy(Path folder) {
        this.folder = folder;
    }

    /** Copies the valid dataset into a fresh folder. */
    static FolderCopy in(Path parent) {
        try (Stream<Path> files = Files.list(VALID)) {
            Path folder = Files.createTempDirectory(parent, "dataset");
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
            return new FolderCopy(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Replaces a text that occurs exactly once. */
    FolderCopy edit(String file, String from, String to) {
        String text = read(file);
        assertThat(text.split(java.util.regex.Pattern.quote(from), -1))
                .as("occurrences of %s in %s, plus one", from, file)
                .hasSize(2);
        return write(file, text.replace(from, to));
    }

    FolderCopy write(String file, String text) {
        return write(file, text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    FolderCopy write(String file, byte[] bytes) {
        try {
            Files.write(folder.resolve(file), bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    FolderCopy delete(String file) {
        try {
            Files.delete(folder.resolve(file));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String read(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns what is wrong with the folder, nothing where it opens. */
    List<Problem> problems() {
        try (H2Dataset dataset = DatasetFolder.open(folder)) {
            assertThat(dataset.info().hash()).hasSize(64);
            return List.of();
        } catch (InvalidDataset e) {
            return e.problems();
        }
    }

    /** Returns the problems as they are printed. */
    List<String> lines() {
        return problems().stream().map(Problem::toString).toList();
    }
}
