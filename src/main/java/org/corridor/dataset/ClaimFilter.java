package org.corridor.dataset;

import java.util.List;
import java.util.Set;

/**
 * Which claims to list, and in which order. An empty set lets everything through.
 *
 * @param text words, each of which the statement, id, note, authority or source must contain; case does not matter
 * @param refs only these claims
 * @param themes themes of the measure; claims without a measure have none
 * @param order what to sort by; rows that are equal stay in the order of table and id
 */
public record ClaimFilter(
        String text,
        Set<ClaimRef> refs,
        Set<ClaimRef.Table> tables,
        Set<Theme> themes,
        Set<String> authorities,
        Set<Confidence> confidences,
        List<Order> order) {

    /** Lets everything through, newest period first. */
    public static final ClaimFilter ALL = new ClaimFilter(
            "", Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), List.of(new Order(Column.PERIOD, true)));

    public ClaimFilter {
        refs = Set.copyOf(refs);
        tables = Set.copyOf(tables);
        themes = Set.copyOf(themes);
        authorities = Set.copyOf(authorities);
        confidences = Set.copyOf(confidences);
        order = List.copyOf(order);
    }

    /** One key of the sort. */
    public record Order(Column column, boolean descending) {}

    /** What claims can be sorted by. Absent values come last, whichever way. */
    public enum Column {
        TABLE,
        VALUE,
        STATEMENT,
        FLOW,
        PERIOD,
        AUTHORITY,
        STATED,
        SOURCE,
        CONFIDENCE
    }
}
