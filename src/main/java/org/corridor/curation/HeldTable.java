package org.corridor.curation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.corridor.dataset.Claim;

/**
 * The claims of one table, held in memory: charts ask for the same ones again and again, and asking the database takes
 * longer than drawing. A claim takes about half a kilobyte, less than its row took while the folder was checked.
 */
final class HeldTable<T extends Claim> {
    private final List<T> rows;
    private final Map<String, Integer> places = new HashMap<>();

    /** Holds these rows, in the order of the file. */
    HeldTable(List<T> rows) {
        this.rows = List.copyOf(rows);
        for (int place = 0; place < rows.size(); place++) {
            places.put(rows.get(place).ref().id(), place);
        }
    }

    /** Lists all in the order of the file. */
    List<T> list() {
        return rows;
    }

    Optional<T> find(String id) {
        return Optional.ofNullable(places.get(id)).map(rows::get);
    }

    /** Finds where in the file a row stands, from 0. */
    OptionalInt findPlace(String id) {
        Integer place = places.get(id);
        return place == null ? OptionalInt.empty() : OptionalInt.of(place);
    }
}
