package org.corridor.curation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** References to rows by their ids. */
final class References {
    private References() {}

    /** Returns the form of one id of another file. */
    static Form to(String sheet) {
        return new Form(Form.Storage.VALUE, (text, row, tables) -> dangling(List.of(text), sheet, tables));
    }

    /** Returns the form of ids of a file, separated by semicolons. */
    static Form listTo(String sheet) {
        return new Form(Form.Storage.LINKS, (text, row, tables) -> dangling(Lists.items(text), sheet, tables));
    }

    /** Returns the form of one id that is kept apart, because the row that it names may come later in the same file. */
    static Form within(String sheet) {
        return new Form(Form.Storage.LINKS, (text, row, tables) -> dangling(List.of(text), sheet, tables));
    }

    /** Demands that following this column from row to row never leads back. */
    static Rule noCircle(String sheet, String column) {
        return (text, row, tables) ->
                !text.isEmpty() && tables.circles(sheet, column).contains(row.id())
                        ? Optional.of(
                                Lists.items(text).contains(row.id())
                                        ? "other rows than this one"
                                        : "rows that do not lead back to this one by their own " + column)
                        : Optional.empty();
    }

    private static Optional<String> dangling(List<String> ids, String sheet, Tables tables) {
        List<String> unknown =
                ids.stream().filter(id -> !tables.accepts(sheet, id)).distinct().toList();
        if (unknown.isEmpty()) {
            return Optional.empty();
        }
        String ask = (ids.size() == 1 ? "an id of " : "ids of ") + sheet + ".csv";
        String named = unknown.stream().map(Problem::quote).collect(Collectors.joining(", "));
        String which = ids.size() == 1 ? "" : "; not there: " + named;
        String near = tables.findNearest(sheet, unknown.getFirst())
                .map(id -> "; perhaps " + id)
                .orElse("");
        return Optional.of(ask + which + near);
    }
}
