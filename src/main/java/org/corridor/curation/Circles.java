package org.corridor.curation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Rows that lead back to themselves when a column of ids is followed from row to row. */
final class Circles {
    private Circles() {}

    /** Returns the ids of the rows that lead back to themselves. Takes time in proportion to the rows, where none does. */
    static Set<String> find(CsvTable table, String column) {
        Set<String> circular = new HashSet<>();
        for (Row row : unsettled(table, column)) {
            if (leadsBack(row, table, column)) {
                circular.add(row.id());
            }
        }
        return circular;
    }

    /** Lists what is left when rows that name none are taken away, then those that named only these, and so on. */
    private static List<Row> unsettled(CsvTable table, String column) {
        Map<String, List<String>> namedBy = new HashMap<>();
        Map<String, Integer> open = new HashMap<>();
        for (Row row : table.byId().values()) {
            for (String item : items(row, column)) {
                if (table.byId().containsKey(item)) {
                    namedBy.computeIfAbsent(item, _ -> new ArrayList<>()).add(row.id());
                    open.merge(row.id(), 1, Integer::sum);
                }
            }
        }
        Deque<String> settled = new ArrayDeque<>(namedBy.keySet());
        settled.removeIf(open::containsKey);
        while (!settled.isEmpty()) {
            for (String next : namedBy.getOrDefault(settled.pop(), List.of())) {
                if (open.merge(next, -1, Integer::sum) == 0) {
                    open.remove(next);
                    settled.add(next);
                }
            }
        }
        return open.keySet().stream().flatMap(id -> table.find(id).stream()).toList();
    }

    private static boolean leadsBack(Row start, CsvTable table, String column) {
        Set<String> seen = new HashSet<>();
        Deque<String> ahead = new ArrayDeque<>(items(start, column));
        while (!ahead.isEmpty()) {
            String id = ahead.pop();
            if (id.equals(start.id())) {
                return true;
            }
            if (seen.add(id)) {
                table.find(id).ifPresent(row -> ahead.addAll(items(row, column)));
            }
        }
        return false;
    }

    private static List<String> items(Row row, String column) {
        return Lists.items(row.text(column));
    }
}
