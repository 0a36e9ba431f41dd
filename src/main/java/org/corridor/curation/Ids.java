package org.corridor.curation;

import java.util.regex.Pattern;

/** Ids of rows. */
final class Ids {
    private static final Pattern KEBAB = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern CAPITALS = Pattern.compile("[A-Z]{3}");

    /** The form of every id but an economy's. */
    static final Form FORM = Form.of(
            Form.Storage.VALUE,
            KEBAB.asMatchPredicate(),
            "a kebab-case id: small letters and digits in words joined by single hyphens");

    /** ISO 3166-1 alpha-3. The list of codes is not checked: economies are more than the list names. */
    static final Form ECONOMY =
            Form.of(Form.Storage.VALUE, CAPITALS.asMatchPredicate(), "an ISO 3166-1 alpha-3 code: three capitals");

    private Ids() {}

    /** Returns the column of ids of a file, each id once. */
    static Column column(String sheet, Form form) {
        return Column.required("id", form, unique(sheet));
    }

    private static Rule unique(String sheet) {
        return (text, row, tables) -> tables.get(sheet)
                .find(text)
                .filter(first -> first.number() != row.number())
                .flatMap(first -> first.find("id"))
                .map(first -> "an id that is unique in the file; line " + first.line() + " has this one already");
    }
}
