package org.corridor.curation;

import java.sql.SQLException;
import java.util.stream.Collectors;

/**
 * How to read one table.
 *
 * @param sheet its name
 * @param select the statement up to its order, the table being {@code t}
 */
record Listing<T>(String sheet, String select, Reader<T> reader) {
    /** Returns how to read a sheet: its own columns, and its lists of ids joined by semicolons as in the file. */
    static <T> Listing<T> of(String sheet, Reader<T> reader) {
        String lists = Contract.sheet(sheet).columns().stream()
                .filter(column -> column.form().storage() == Form.Storage.LINKS)
                .map(column -> links(sheet, column.name()))
                .collect(Collectors.joining());
        return new Listing<>(sheet, "SELECT t.*" + lists + " FROM " + sheet + " t", reader);
    }

    /** Makes a record of a row. */
    interface Reader<T> {
        T read(Fields fields) throws SQLException;
    }

    private static String links(String sheet, String column) {
        return ", (SELECT LISTAGG(l.item, ';') WITHIN GROUP (ORDER BY l.place) FROM " + sheet + "_" + column
                + " l WHERE l.owner = t.id) AS " + column;
    }
}
