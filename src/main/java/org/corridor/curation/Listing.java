package org.corridor.curation;

import java.util.stream.Collectors;
import org.corridor.dataset.Claim;
import org.corridor.dataset.ClaimRef;
import org.springframework.jdbc.core.RowMapper;

/**
 * How to read one table.
 *
 * @param sheet its name
 * @param select the statement up to its conditions, the table being {@code t}
 */
record Listing<T>(String sheet, String select, RowMapper<T> mapper) {
    /** Returns how to read a sheet: its own columns, and its lists of ids joined by semicolons as in the file. */
    static <T> Listing<T> of(String sheet, RowMapper<T> mapper) {
        String lists = Contract.sheet(sheet).columns().stream()
                .filter(column -> column.form().storage() == Form.Storage.LINKS)
                .map(column -> links(sheet, column.name()))
                .collect(Collectors.joining());
        return new Listing<>(sheet, "SELECT t.*" + lists + " FROM " + sheet + " t", mapper);
    }

    static Listing<? extends Claim> of(ClaimRef.Table table) {
        return switch (table) {
            case OBSERVATIONS -> of("observations", FigureRows::observation);
            case TARGETS -> of("targets", FigureRows::target);
            case MILESTONES -> of("milestones", BorderRows::milestone);
            case EVENTS -> of("events", BorderRows::event);
            case CROSSINGS -> of("crossings", BorderRows::crossing);
            case PROJECTS -> of("projects", BorderRows::project);
            case SEGMENTS -> of("segments", BorderRows::segment);
        };
    }

    private static String links(String sheet, String column) {
        return ", (SELECT LISTAGG(l.item, ';') WITHIN GROUP (ORDER BY l.place) FROM " + sheet + "_" + column
                + " l WHERE l.owner = t.id) AS " + column;
    }
}
