package org.corridor.curation;

import java.util.Optional;
import java.util.stream.Stream;

/** Cells that are filled together or not at all. The problem is that of the empty one. */
final class Together {
    private Together() {}

    /** Demands a value where one of the other columns has one. */
    static Rule with(String... others) {
        return (text, row, tables) -> text.isEmpty()
                ? Stream.of(others)
                        .filter(other -> !row.isEmpty(other))
                        .findFirst()
                        .map(other -> "a value, because " + other + " has one in this row")
                : Optional.empty();
    }

    /** Demands a value where another column holds this one. */
    static Rule where(String other, String value, String reason) {
        return (text, row, tables) ->
                text.isEmpty() && row.text(other).equals(value) ? Optional.of(reason) : Optional.empty();
    }

    /** Demands a code other than {@code none} where there is a value, and {@code none} where there is not. */
    static Rule noneWithout(String other) {
        return (text, row, tables) -> {
            if (text.equals("none") == row.isEmpty(other)) {
                return Optional.empty();
            }
            return Optional.of(
                    row.isEmpty(other)
                            ? "none, because " + other + " is empty"
                            : "stated or counted, because " + other + " is given");
        };
    }
}
