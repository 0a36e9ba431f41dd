package org.corridor.curation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One column of a file of the contract.
 *
 * @param required whether a cell may not be empty
 * @param form what its cells look like
 * @param rules further demands on them, also judged where the cell is empty
 */
record Column(String name, boolean required, Form form, List<Rule> rules) {
    static Column required(String name, Form form, Rule... rules) {
        return new Column(name, true, form, List.of(rules));
    }

    static Column optional(String name, Form form, Rule... rules) {
        return new Column(name, false, form, List.of(rules));
    }

    /** Returns what the contract expects of this cell instead: one text for each rule that it breaks. */
    List<String> expected(String text, Row row, Tables tables) {
        if (text.isEmpty() && required) {
            return List.of("a value, because " + name + " is required");
        }
        Optional<String> misfit = text.isEmpty() ? Optional.empty() : form.expected(text, row, tables);
        if (misfit.isPresent()) {
            return List.of(misfit.get());
        }
        return rules.isEmpty() ? List.of() : broken(text, row, tables);
    }

    private List<String> broken(String text, Row row, Tables tables) {
        List<String> broken = new ArrayList<>();
        for (Rule rule : rules) {
            rule.expected(text, row, tables).ifPresent(broken::add);
        }
        return broken;
    }
}
