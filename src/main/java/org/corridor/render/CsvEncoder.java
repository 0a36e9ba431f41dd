package org.corridor.render;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.corridor.chart.Mark;
import org.corridor.dataset.ClaimRef;
import org.corridor.dataset.Dataset;

/** Writes what a chart shows as CSV by RFC 4180: one row for each mark and each claim behind it. */
final class CsvEncoder implements Encoder {
    static final List<String> HEADER = List.of(
            "mark",
            "says",
            "table",
            "claim",
            "statement",
            "measure",
            "flow",
            "period",
            "calendar",
            "low",
            "high",
            "bound",
            "unit",
            "status",
            "nature",
            "authority",
            "authority_name",
            "stated",
            "source",
            "source_title",
            "publisher",
            "url",
            "locator",
            "confidence",
            "derived_from",
            "note");

    @Override
    public String format() {
        return "csv";
    }

    @Override
    public String mediaType() {
        return "text/csv;charset=utf-8";
    }

    @Override
    public byte[] encode(Drawing drawing) {
        Dataset known = drawing.known();
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(HEADER);
            for (Mark mark : drawing.spec().marks()) {
                for (ClaimRef ref : mark.claims()) {
                    csv.writeRecord(row(known, mark, ref));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> row(Dataset known, Mark mark, ClaimRef ref) {
        List<String> row = new ArrayList<>(HEADER.size());
        row.add(harmless(mark.id()));
        row.add(harmless(mark.words()));
        ClaimFields.of(known, ref)
                .values()
                .forEach(value -> row.add(
                        value instanceof BigDecimal number ? number.toPlainString() : harmless(value.toString())));
        return row;
    }

    /** Keeps a spreadsheet from taking text for a formula. */
    static String harmless(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
