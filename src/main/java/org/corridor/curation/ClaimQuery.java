package org.corridor.curation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.corridor.dataset.ClaimFilter;
import org.corridor.dataset.ClaimRef;
import org.corridor.dataset.Code;

/**
 * A filter as SQL over the view {@code claims}.
 *
 * @param where conditions, or nothing
 * @param parameters what they name
 */
record ClaimQuery(String where, Map<String, Object> parameters) {

    static ClaimQuery of(ClaimFilter filter) {
        List<String> conditions = new ArrayList<>();
        Map<String, Object> parameters = new HashMap<>();
        words(filter.text(), conditions, parameters);
        in("ref", filter.refs().stream().map(ClaimRef::toString).toList(), conditions, parameters);
        in("table_name", filter.tables().stream().map(Code::of).toList(), conditions, parameters);
        in("theme", filter.themes().stream().map(Code::of).toList(), conditions, parameters);
        in("authority", filter.authorities(), conditions, parameters);
        in("confidence", filter.confidences().stream().map(Code::of).toList(), conditions, parameters);
        String where = conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
        return new ClaimQuery(where, parameters);
    }

    /** Returns the sort: each key with absent values last, and at the end table and id, so that pages never overlap. */
    static String orderBy(List<ClaimFilter.Order> order) {
        String keys = order.stream().map(key -> keys(key) + ", ").collect(Collectors.joining());
        return " ORDER BY " + keys + "table_no, id";
    }

    private static void words(String text, List<String> conditions, Map<String, Object> parameters) {
        for (String word : text.strip().split("\\s+", -1)) {
            if (!word.isEmpty()) {
                String name = "word" + conditions.size();
                conditions.add("words ILIKE :" + name + " ESCAPE '!'");
                parameters.put(name, "%" + word.replaceAll("[!%_]", "!$0") + "%");
            }
        }
    }

    private static void in(
            String column, Collection<String> values, List<String> conditions, Map<String, Object> parameters) {
        if (!values.isEmpty()) {
            conditions.add(column + " IN (:" + column + ")");
            parameters.put(column, values);
        }
    }

    private static String keys(ClaimFilter.Order order) {
        boolean down = order.descending();
        return switch (order.column()) {
            case TABLE -> key("table_no", down);
            case VALUE -> key("low", down) + ", " + key("high", down);
            case STATEMENT -> key("LOWER(statement)", down);
            case FLOW -> key("flow", down);
            case PERIOD -> key("period_last", down) + ", " + key("period_first", down);
            case AUTHORITY -> key("LOWER(said_by)", down);
            case STATED -> key("stated_first", down) + ", " + key("stated_last", !down);
            case SOURCE -> key("LOWER(source_name)", down);
            case CONFIDENCE -> key("confidence_level", down);
        };
    }

    private static String key(String expression, boolean descending) {
        return expression + (descending ? " DESC" : " ASC") + " NULLS LAST";
    }
}
