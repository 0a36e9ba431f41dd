package org.corridor.chart;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Reads the parameters of a query one by one, and keeps what is wrong with them until all are read.
 *
 * <p>A parameter that nobody asked for, or that stands there twice, is a problem: a misspelt name must not silently give
 * another chart than the one that was meant. Used once, by one thread.
 */
public final class QueryReader {
    private final Map<String, List<String>> parameters;
    private final Set<String> known = new LinkedHashSet<>();
    private final List<QueryProblem> problems = new ArrayList<>();

    public QueryReader(Map<String, List<String>> parameters) {
        this.parameters = Map.copyOf(parameters);
    }

    /**
     * Reads one parameter.
     *
     * @param expected what may stand there, in words, for the problem
     * @param absent what an absent parameter means
     * @param parse turns the text into a value; throws {@link IllegalArgumentException} where it cannot
     * @return the value; {@code absent} also where there is a problem
     */
    public <T> T read(String name, String expected, T absent, Function<String, T> parse) {
        known.add(name);
        List<String> values = parameters.getOrDefault(name, List.of());
        if (values.isEmpty()) {
            return absent;
        }
        if (values.size() > 1) {
            problems.add(new QueryProblem(name, String.join(", ", values), "one value"));
            return absent;
        }
        try {
            return parse.apply(values.getFirst());
        } catch (IllegalArgumentException e) {
            problems.add(new QueryProblem(name, values.getFirst(), expected));
            return absent;
        }
    }

    /**
     * Ends the reading.
     *
     * @throws InvalidQuery when anything was wrong, or a parameter is left that nobody asked for
     */
    public void finish() {
        String names = known.isEmpty() ? "no parameter here" : "one of " + String.join(", ", known);
        parameters.keySet().stream()
                .filter(name -> !known.contains(name))
                .sorted()
                .forEach(name -> problems.add(new QueryProblem(name, name, names)));
        if (!problems.isEmpty()) {
            throw new InvalidQuery(problems);
        }
    }
}
