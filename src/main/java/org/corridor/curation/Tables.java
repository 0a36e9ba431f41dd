package org.corridor.curation;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Every sheet of the contract with what the folder has of it; a missing file is a table without rows. Used by one thread.
 */
final class Tables {
    /** How many ids are compared, all together, to find those that were meant: about a second's work. */
    private static final int MOST_COMPARED = 2_000_000;

    private final Map<String, CsvTable> bySheet;
    private final Map<String, Set<String>> circles = new HashMap<>();
    private int compared;

    Tables(Map<String, CsvTable> bySheet) {
        this.bySheet = Map.copyOf(bySheet);
    }

    /** Returns the table of a sheet of the contract. */
    CsvTable get(String sheet) {
        return Optional.ofNullable(bySheet.get(sheet)).orElseThrow();
    }

    /**
     * Tells whether a reference may stand: the row is there, or its file could not be read to the end, which is
     * reported once already and not again for each reference.
     */
    boolean accepts(String sheet, String id) {
        CsvTable table = get(sheet);
        return !table.complete() || table.byId().containsKey(id);
    }

    /** Returns the ids of the rows that lead back to themselves by this column. Found once. */
    Set<String> circles(String sheet, String column) {
        return circles.computeIfAbsent(sheet + "/" + column, _ -> Circles.find(get(sheet), column));
    }

    /** Finds the id that was probably meant, until too many were looked for: a column of nothing but wrong ids needs no hints. */
    Optional<String> findNearest(String sheet, String id) {
        Set<String> ids = get(sheet).ids();
        if (compared > MOST_COMPARED) {
            return Optional.empty();
        }
        compared += ids.size();
        return Nearest.find(id, ids);
    }
}
