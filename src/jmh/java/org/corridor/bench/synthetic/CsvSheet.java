package org.corridor.bench.synthetic;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.nio.file.Path;

/** One file of the folder, written row by row. */
final class CsvSheet implements AutoCloseable {
    private final CsvWriter writer;
    private final int width;

    /** Begins {@code name.csv} with its header, columns joined by commas. */
    CsvSheet(Path folder, String name, String header) throws IOException {
        writer = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(folder.resolve(name + ".csv"));
        String[] columns = header.split(",");
        width = columns.length;
        writer.writeRecord(columns);
    }

    void row(String... cells) {
        if (cells.length != width) {
            throw new IllegalArgumentException(cells.length + " cells for " + width + " columns");
        }
        writer.writeRecord(cells);
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
