package org.corridor.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The options of a command line: {@code --name value} or {@code --name=value}, each at most once. */
record Options(Map<String, String> values) {
    Options {
        values = Map.copyOf(values);
    }

    /**
     * Reads the options.
     *
     * @param known the names that may stand there, without the hyphens
     * @throws Misuse for an unknown or repeated option, one without a value, or anything that is not an option
     */
    static Options parse(List<String> arguments, Set<String> known) {
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < arguments.size(); i++) {
            String[] parts = arguments.get(i).split("=", 2);
            String name = name(parts[0], known);
            boolean joined = parts.length == 2;
            if (joined ? parts[1].isEmpty() : ++i == arguments.size()) {
                throw new Misuse("--" + name + " needs a value");
            }
            if (values.put(name, joined ? parts[1] : arguments.get(i)) != null) {
                throw new Misuse("--" + name + " stands there twice");
            }
        }
        return new Options(values);
    }

    Optional<String> find(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /** Returns the parts of a value that are separated by commas; empty where the option is absent. */
    List<String> list(String name) {
        return find(name).map(value -> List.of(value.split(",", -1))).orElse(List.of());
    }

    private static String name(String option, Set<String> known) {
        String name = option.startsWith("--") ? option.substring(2) : "";
        if (!known.contains(name)) {
            throw new Misuse("unknown option “" + option + "”");
        }
        return name;
    }
}
