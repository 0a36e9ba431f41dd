package org.corridor.curation;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One row of a CSV file by its columns. Cells of columns that the file lacks are absent and read as empty.
 *
 * @param number which row it is, from 1; the header is not counted
 * @param header where each column stands, from 0
 * @param cells as they stand in the line
 */
record Row(int number, Map<String, Integer> header, List<Cell> cells) {
    Optional<Cell> find(String column) {
        return Optional.ofNullable(header.get(column)).map(cells::get);
    }

    /** Returns the text of a cell, empty where there is none. */
    String text(String column) {
        Integer place = header.get(column);
        return place == null ? "" : cells.get(place).text();
    }

    boolean isEmpty(String column) {
        return text(column).isEmpty();
    }

    String id() {
        return text("id");
    }
}
