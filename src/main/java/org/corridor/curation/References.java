package org.corridor.curation;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
        return (text, row, tables) -> leadsBack(row, tables.get(sheet), column)
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
        String near = Nearest.find(unknown.getFirst(), tables.get(sheet).ids())
                .map(id -> "; perhaps " + id)
                .orElse("");
        return Optional.of(ask + which + near);
    }

    private static boolean leadsBack(Row start, CsvTable table, String column) {
        Set<String> seen = new HashSet<>();
        Deque<String> ahead = new ArrayDeque<>(Lists.items(start.text(column)));
        while (!ahead.isEmpty()) {
            String id = ahead.pop();
            if (id.equals(start.id())) {
                return true;
            }
            if (seen.add(id)) {
                table.find(id).ifPresent(row -> ahead.addAll(Lists.items(row.text(column))));
            }
        }
        return false;
    }
}
