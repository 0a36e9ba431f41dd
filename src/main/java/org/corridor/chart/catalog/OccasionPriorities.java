package org.corridor.chart.catalog;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.corridor.dataset.Event;
import org.corridor.dataset.ReducedDate;

/**
 * Which events speak first where there is no room for all.
 *
 * <p>Closures speak before first openings, these before openings again; what touched many crossings before what touched one.
 * Of several events in one year all but the first to speak stand back, so that every age has a voice.
 */
final class OccasionPriorities {
    private static final int CROWDED = 2;

    private final List<CrossingLane> lanes;
    private final Map<String, Integer> priorities = new HashMap<>();

    OccasionPriorities(List<CrossingLane> lanes, List<Event> events) {
        this.lanes = lanes;
        events.stream()
                .collect(Collectors.groupingBy(event -> event.date().first().getYear()))
                .values()
                .forEach(this::rank);
    }

    /** Returns how soon an event gives way: the higher, the sooner; never 1, which must be shown. */
    int get(Event event) {
        return priorities.getOrDefault(event.id(), Integer.MAX_VALUE);
    }

    private void rank(List<Event> year) {
        List<Event> order =
                year.stream().sorted(Comparator.comparingInt(this::weight)).toList();
        for (int i = 0; i < order.size(); i++) {
            priorities.put(order.get(i).id(), weight(order.get(i)) + i * CROWDED);
        }
    }

    private int weight(Event event) {
        int byKind = switch (event.kind()) {
            case BORDER_CLOSURE -> 6;
            case BORDER_OPENING -> isFirst(event) ? 7 : 9;
            case ATTACK, MILITARY -> 12;
            case TRANSPORT -> 16;
            case VISIT, AGREEMENT, POLICY, BORDER_RULE, DIPLOMACY, SANCTIONS, ELECTRICITY, OTHER -> 20;
        };
        int bySureness = switch (event.sureness()) {
            case HIGH -> 0;
            case MEDIUM -> 1;
            case LOW -> 12;
        };
        int byPrecision = event.date().precision() == ReducedDate.Precision.YEAR ? 12 : 0;
        return byKind + bySureness + byPrecision - Math.min(4, event.crossings().size() - 1);
    }

    /** Tells whether a crossing counts as opened by it. */
    private boolean isFirst(Event event) {
        return lanes.stream()
                .map(CrossingLane::crossing)
                .filter(crossing -> event.crossings().contains(crossing.id()))
                .flatMap(crossing -> crossing.opened().stream())
                .anyMatch(opened -> !event.date().first().isBefore(opened.first())
                        && !event.date().first().isAfter(opened.last()));
    }
}
