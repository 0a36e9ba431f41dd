package org.corridor.render.svg;

import java.util.ArrayList;
import java.util.List;

/**
 * CSS classes that go together.
 *
 * @param names as an attribute lists them
 */
record Classes(String names, List<Rule> rules) {
    static final Classes NONE = new Classes("", List.of());

    Classes {
        rules = List.copyOf(rules);
    }

    /** One class; the dots of numbers have another meaning in its name. */
    static Classes of(String name, String declaration) {
        String escaped = name.replace('.', '_');
        return new Classes(escaped, List.of(new Rule(escaped, declaration)));
    }

    Classes and(Classes other) {
        if (names.isEmpty() || other.names.isEmpty()) {
            return names.isEmpty() ? other : this;
        }
        List<Rule> all = new ArrayList<>(rules);
        all.addAll(other.rules);
        return new Classes(names + " " + other.names, all);
    }

    /** A class and what it says. */
    record Rule(String name, String declaration) {}
}
