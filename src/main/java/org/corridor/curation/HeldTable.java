package org.corridor.curation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.corridor.dataset.Claim;

/**
 * The claims of one table, held in memory: charts ask for the same ones again and again, and asking the database takes
 * longer than drawing. A table too long to be held is asked for in the database each time.
 */
final class HeldTable<T extends Claim> {
    /** A claim takes about a kilobyte. */
    static final int MOST = 50_000;

    private final Rows rows;
    private final Listing<T> listing;
    private final Optional<List<T>> held;
    private final Map<String, T> byId;

    /**
     * Reads a table.
     *
     * @param most how many rows may be held
     */
    HeldTable(Rows rows, Listing<T> listing, int most) {
        this.rows = rows;
        this.listing = listing;
        this.held = rows.count(listing) <= most ? Optional.of(List.copyOf(rows.list(listing))) : Optional.empty();
        this.byId = held.stream()
                .flatMap(List::stream)
                .collect(Collectors.toMap(claim -> claim.ref().id(), Function.identity()));
    }

    /** Lists all in the order of the file. */
    List<T> list() {
        return held.orElseGet(() -> rows.list(listing));
    }

    /**
     * Lists those that have one of these values.
     *
     * @param value reads the value from a claim
     * @param column holds it in the database
     */
    List<T> listWhere(Function<T, String> value, String column, Collection<String> values) {
        return held.map(claims -> claims.stream()
                        .filter(claim -> values.contains(value.apply(claim)))
                        .toList())
                .orElseGet(() -> rows.listWhere(listing, column, values));
    }

    Optional<T> find(String id) {
        return held.isPresent() ? Optional.ofNullable(byId.get(id)) : rows.find(listing, id);
    }
}
