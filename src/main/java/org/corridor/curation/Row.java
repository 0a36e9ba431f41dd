package org.corridor.curation;

import java.util.Map;
import java.util.Optional;

/**
 * One row of a CSV file by its columns. Cells of columns that the file lacks are absent and read as empty.
 *
 * @param number which row it is, from 1; the header is not counted
 */
record Row(int number, Map<String, Cell> cells) {
    Row {
        cells = Map.copyOf(cells);
    }

    Optional<Cell> find(String column) {
        return Optional.ofNullable(cells.get(column));
    }

    /** Returns the text of a cell, empty where there is none. */
    String text(String column) {
        return find(column).map(Cell::text).orElse("");
    }

    boolean isEmpty(String column) {
        return text(column).isEmpty();
    }

    String id() {
        return text("id");
    }
}
