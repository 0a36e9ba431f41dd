package org.corridor;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.corridor.curation.DatasetFolder;
import org.corridor.dataset.Dataset;

/** The dataset of the tests with every name and note in Persian or Urdu: what neighbours would write themselves. */
public final class ScriptsDataset {
    private static final Path VALID = Path.of("src/test/resources/dataset-valid");

    /** Persian and Urdu by turns, with the letters in which they differ from Arabic, digits, quotes and abbreviations. */
    public static final List<String> NAMES = List.of(
            "گمرک جمهوری اسلامی ایران",
            "محکمۂ شماریات پاکستان",
            "وزارت صمت (تهران)",
            "بینک دولتِ پاکستان، کراچی",
            "«روزنامهٔ مرزی» شمارهٔ ۱۲",
            "ٹریڈ ڈیویلپمنٹ اتھارٹی ۲۰۲۴ء",
            "صادرات LNG به پاکستان",
            "پہاڑی کے ہاں");

    private static final Map<String, List<String>> COLUMNS = Map.of(
            "economies.csv", List.of("name", "adjective"),
            "authorities.csv", List.of("name", "basis", "note"),
            "sources.csv", List.of("title", "publisher", "note"),
            "observations.csv", List.of("statement", "note"),
            "targets.csv", List.of("announced_by", "occasion", "note"),
            "crossings.csv", List.of("name_a", "name_b", "region_a", "region_b", "note"),
            "projects.csv", List.of("name", "note"),
            "segments.csv", List.of("name", "note"),
            "milestones.csv", List.of("title", "actors", "note"),
            "events.csv", List.of("title", "summary", "note"));

    private static final Dataset DATASET = DatasetFolder.open(write());

    private ScriptsDataset() {}

    public static Dataset get() {
        return DATASET;
    }

    private static Path write() {
        try (Stream<Path> files = Files.list(VALID)) {
            Path folder = Files.createTempDirectory("corridor-scripts");
            for (Path file : files.toList()) {
                String name = file.getFileName().toString();
                List<String> columns = COLUMNS.getOrDefault(name, List.of());
                String text = Files.readString(file);
                Files.writeString(folder.resolve(name), columns.isEmpty() ? text : translate(text, columns));
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String translate(String text, List<String> columns) throws IOException {
        StringWriter out = new StringWriter();
        List<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(text).stream().toList();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out)) {
            csv.writeRecord(rows.getFirst().getHeader());
            for (int i = 0; i < rows.size(); i++) {
                csv.writeRecord(translate(rows.get(i), i * columns.size(), columns));
            }
        }
        return out.toString();
    }

    /** Puts names into the columns, each row beginning with another one; empty cells stay empty. */
    private static List<String> translate(NamedCsvRecord row, int first, List<String> columns) {
        return row.getHeader().stream()
                .map(column -> columns.contains(column) && !row.getField(column).isEmpty()
                        ? NAMES.get((first + columns.indexOf(column)) % NAMES.size())
                        : row.getField(column))
                .toList();
    }
}
