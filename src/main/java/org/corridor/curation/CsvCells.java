package org.corridor.curation;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The cells of a CSV text, each with its place.
 *
 * @param records the lines of cells, the header first
 * @param complete false when the quotes do not balance, so that the rest could not be read
 */
record CsvCells(List<List<Cell>> records, boolean complete) {

    /** Reads by RFC 4180 and reports quotes that do not balance where the cell with the first of them starts. */
    static CsvCells parse(String file, String text, Problems problems) {
        CellPlaces places = new CellPlaces(file, problems);
        List<List<Cell>> records = new ArrayList<>();
        try (CsvReader<List<Cell>> reader = CsvReader.builder()
                .skipEmptyLines(false)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .build(places, text)) {
            reader.forEach(records::add);
            return new CsvCells(records, true);
        } catch (CsvParseException e) {
            problems.add(
                    file,
                    places.line(),
                    places.column(),
                    "a quote that is not closed, or text after the closing one",
                    "one closing quote before the next comma or line end, and quotes inside the cell doubled");
            return new CsvCells(records, false);
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory cannot fail to be read", e);
        }
    }
}
