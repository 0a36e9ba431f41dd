package org.corridor.curation;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.corridor.dataset.Unit;

/** Units, {@code base} or {@code base/per}. */
final class Units {
    static final Form UNIT = new Form(Form.Storage.VALUE, (text, row, tables) -> expected(text));

    private Units() {}

    private static Optional<String> expected(String text) {
        try {
            Unit.parse(text);
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            String bases = String.join(", ", new TreeSet<>(Unit.BASES));
            String pers = String.join(", ", new TreeSet<>(Unit.PERS));
            String all = "a unit, base or base/per; base: an ISO 4217 currency code, " + bases + "; per: " + pers;
            return Optional.of(near(text).map(unit -> all + "; perhaps " + unit).orElse(all));
        }
    }

    /** Finds the unit that was probably meant, by its base and its per. */
    private static Optional<String> near(String text) {
        String[] parts = text.split("/", 2);
        List<String> bases = Stream.concat(Unit.BASES.stream(), Stream.of("USD", "EUR"))
                .sorted()
                .toList();
        Optional<String> base = isUnit(parts[0]) ? Optional.of(parts[0]) : Nearest.find(parts[0], bases);
        if (parts.length == 1) {
            return base;
        }
        Optional<String> per = Nearest.find(parts[1], new TreeSet<>(Unit.PERS));
        return base.flatMap(first -> per.map(second -> first + "/" + second));
    }

    private static boolean isUnit(String text) {
        try {
            return !Unit.parse(text).base().isEmpty();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
