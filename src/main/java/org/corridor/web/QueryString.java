package org.corridor.web;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.corridor.chart.InvalidQuery;
import org.corridor.chart.QueryProblem;
import org.jspecify.annotations.Nullable;

/** The query of a URL as its parameters, each with all its values in order. */
final class QueryString {
    private static final int LONGEST = 2000;

    private QueryString() {}

    /**
     * Takes a query apart.
     *
     * @param query as it stood in the URL, without the question mark; null for none
     * @throws InvalidQuery when it is too long, or a percent sign begins no byte
     */
    static Map<String, List<String>> parse(@Nullable String query) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        if (query == null || query.isEmpty()) {
            return parameters;
        }
        if (query.length() > LONGEST) {
            throw invalid(query, "at most " + LONGEST + " characters");
        }
        for (String pair : query.split("&")) {
            if (!pair.isEmpty()) {
                int equals = pair.indexOf('=');
                String name = decode(equals < 0 ? pair : pair.substring(0, equals));
                String value = equals < 0 ? "" : decode(pair.substring(equals + 1));
                parameters.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
            }
        }
        return parameters;
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw invalid(text, "percent signs only before two hexadecimal digits");
        }
    }

    private static InvalidQuery invalid(String found, String expected) {
        return new InvalidQuery(List.of(new QueryProblem("query", found, expected)));
    }
}
