package org.corridor.curation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.corridor.dataset.Claim;
import org.corridor.dataset.ClaimRef;

/**
 * The claims of all tables, numbered from 0: table by table, and in each in the order of its file.
 */
final class ClaimLines {
    private final Map<ClaimRef.Table, HeldTable<? extends Claim>> tables;
    private final List<Claim> claims = new ArrayList<>();
    private final int[] starts = new int[ClaimRef.Table.values().length];

    /** Numbers the claims of every table. */
    ClaimLines(Map<ClaimRef.Table, HeldTable<? extends Claim>> tables) {
        this.tables = new EnumMap<>(tables);
        this.tables.forEach((table, held) -> {
            starts[table.ordinal()] = claims.size();
            claims.addAll(held.list());
        });
    }

    int size() {
        return claims.size();
    }

    Claim get(int number) {
        return claims.get(number);
    }

    HeldTable<? extends Claim> table(ClaimRef.Table table) {
        return Objects.requireNonNull(tables.get(table));
    }

    /** Returns the numbers of these claims; names of none have no number. */
    BitSet numbers(Set<ClaimRef> refs) {
        BitSet numbers = new BitSet(claims.size());
        refs.forEach(ref -> table(ref.table())
                .findPlace(ref.id())
                .ifPresent(place -> numbers.set(starts[ref.table().ordinal()] + place)));
        return numbers;
    }

    /** Returns the numbers of all claims of these tables. */
    BitSet numbersOf(Set<ClaimRef.Table> some) {
        BitSet numbers = new BitSet(claims.size());
        some.forEach(table -> numbers.set(
                starts[table.ordinal()],
                starts[table.ordinal()] + table(table).list().size()));
        return numbers;
    }
}
