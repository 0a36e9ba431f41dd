package org.corridor.curation;

import java.util.List;
import java.util.stream.Collectors;
import org.corridor.dataset.ClaimFilter;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is asked of the view {@code claims}: in which order claims stand. */
record ClaimQuery(JdbcClient client, ClaimLines lines) {

    /**
     * Returns the numbers of all claims in an order: each key with absent values last, and at the end table and id, so
     * that pages never overlap.
     */
    int[] order(List<ClaimFilter.Order> order) {
        String keys = order.stream().map(key -> keys(key) + ", ").collect(Collectors.joining());
        int[] numbers = new int[lines.size()];
        int[] next = {0};
        client.sql("SELECT table_no, row_no FROM claims ORDER BY " + keys + "table_no, id")
                .query(row -> {
                    numbers[next[0]++] = lines.number(row.getInt(1), row.getInt(2));
                });
        return numbers;
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
