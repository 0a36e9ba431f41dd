package org.corridor.curation;

import java.util.List;

/** Cells of several values, separated by semicolons without white space. */
final class Lists {
    private Lists() {}

    /** Returns the values; an empty cell has none. A stray semicolon makes an empty value, which nothing accepts. */
    static List<String> items(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(";", -1));
    }
}
