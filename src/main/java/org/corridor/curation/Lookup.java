package org.corridor.curation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;

/**
 * A small reference table, read once: charts ask for their authorities and sources hundreds of times, and the answers of
 * one version never change.
 */
final class Lookup<T> {
    private final String what;
    private final List<T> rows;
    private final Map<String, T> byId = new LinkedHashMap<>();

    Lookup(String what, List<T> rows, Function<T, String> id) {
        this.what = what;
        this.rows = List.copyOf(rows);
        this.rows.forEach(row -> byId.put(id.apply(row), row));
    }

    List<T> list() {
        return rows;
    }

    T get(String id) {
        return Optional.ofNullable(byId.get(id))
                .orElseThrow(() -> new NoSuchElementException("no " + what + " has the id " + id));
    }
}
