package org.corridor.curation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One CSV file, read.
 *
 * @param rows the rows that have as many cells as the header
 * @param byId the first row of each id
 * @param complete false when a part of the file could not be read
 */
record CsvTable(Sheet sheet, List<Row> rows, Map<String, Row> byId, boolean complete) {

    /** Reads a file and reports what is wrong with its lines, its header and the length of its rows. */
    static CsvTable read(Sheet sheet, String text, Problems problems) {
        String file = sheet.file();
        LineEnds.check(file, text, problems);
        CsvCells cells = CsvCells.parse(file, text, problems);
        if (cells.records().isEmpty()) {
            problems.add(file, "no header row", "the columns " + String.join(",", sheet.columnNames()));
            return new CsvTable(sheet, List.of(), Map.of(), false);
        }
        Map<String, Integer> header = Header.read(sheet, cells.records().getFirst(), problems);
        List<Row> rows = new ArrayList<>();
        boolean complete = cells.complete() && header.containsKey("id");
        for (List<Cell> record : cells.records().subList(1, cells.records().size())) {
            if (record.size() == cells.records().getFirst().size()) {
                rows.add(new Row(rows.size() + 1, header, record));
            } else {
                complete = false;
                ragged(file, record, cells.records().getFirst().size(), problems);
            }
        }
        return new CsvTable(sheet, List.copyOf(rows), index(rows), complete);
    }

    /** Returns the table of a file that is not there. Only where the contract allows that is it complete. */
    static CsvTable missing(Sheet sheet) {
        return new CsvTable(sheet, List.of(), Map.of(), !sheet.required());
    }

    Optional<Row> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    Set<String> ids() {
        return byId.keySet();
    }

    private static void ragged(String file, List<Cell> record, int width, Problems problems) {
        Cell first = record.getFirst();
        boolean blank = record.size() == 1 && first.text().isEmpty();
        String found = blank ? "an empty line" : record.size() + (record.size() == 1 ? " cell" : " cells");
        problems.add(file, first.line(), first.column(), found, width + " cells, as in the header");
    }

    private static Map<String, Row> index(List<Row> rows) {
        Map<String, Row> byId = new LinkedHashMap<>();
        rows.forEach(row -> byId.putIfAbsent(row.id(), row));
        return byId;
    }
}
