package org.corridor.curation;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Flows: the total, or from one economy of the dataset to another. */
final class Flows {
    private static final Pattern DIRECTED = Pattern.compile("([A-Z]{3})-([A-Z]{3})");

    static final Form FLOW = new Form(Form.Storage.VALUE, (text, row, tables) -> {
        Matcher pair = DIRECTED.matcher(text);
        boolean fits = text.equals("total")
                || (pair.matches()
                        && !pair.group(1).equals(pair.group(2))
                        && tables.accepts("economies", pair.group(1))
                        && tables.accepts("economies", pair.group(2)));
        return fits
                ? Optional.empty()
                : Optional.of("total, or two economies of economies.csv joined by a hyphen: from-to");
    });

    private Flows() {}
}
