package org.corridor.curation;

import java.util.Optional;

/** Deadlines come after the day on which they were set. */
final class Deadlines {
    private Deadlines() {}

    /** Demands of a milestone that is a deadline that its due day can follow the day on which it was set. */
    static Rule notBeforeItWasSet() {
        Rule order = Dates.notBefore("stated");
        return (text, row, tables) ->
                row.text("kind").equals("deadline") ? order.expected(text, row, tables) : Optional.empty();
    }
}
