package org.corridor.curation;

import java.util.Optional;
import java.util.function.Predicate;

/**
 * What the cells of a column look like, and how the database keeps them.
 *
 * @param storage how a value is kept
 * @param rule judges a cell that is not empty
 */
record Form(Storage storage, Rule rule) {
    /** Words of people: nothing to check, and white space around them does no harm. */
    static final Form TEXT = new Form(Storage.PROSE, (text, row, tables) -> Optional.empty());

    /** A form whose cells fit or do not, whatever the rest of the dataset says. */
    static Form of(Storage storage, Predicate<String> fits, String expected) {
        return new Form(storage, (text, row, tables) -> fits.test(text) ? Optional.empty() : Optional.of(expected));
    }

    /** Says what should stand in a cell that is not empty. */
    Optional<String> expected(String text, Row row, Tables tables) {
        if (text.isBlank()) {
            return Optional.of("a value, or an empty cell without white space");
        }
        if (storage != Storage.PROSE && !text.equals(text.strip())) {
            return Optional.of("the value without white space around it");
        }
        return rule.expected(text, row, tables);
    }

    /** How the database keeps a cell. */
    enum Storage {
        /** Words, without the white space around them. */
        PROSE,
        /** One value as written. */
        VALUE,
        /** A date or period as written, with its first and last day beside it. */
        SPAN,
        /** Ids of other rows, one by one in a table of their own. */
        LINKS
    }
}
