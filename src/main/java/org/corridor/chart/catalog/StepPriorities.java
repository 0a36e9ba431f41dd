package org.corridor.chart.catalog;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.corridor.dataset.Milestone;

/**
 * Which milestones speak first where there is no room for all.
 *
 * <p>The first and the newest speak first, then deadlines; low confidence speaks late. Of several steps in one year all but
 * the first to speak stand back, so that every age has a voice. Specifications have none.
 */
final class StepPriorities {
    private static final int PLAIN = 100;
    private static final int CROWDED = 5;

    private final Map<Milestone, Integer> priorities = new HashMap<>();

    /** Ranks milestones that are in the order of their dates. */
    StepPriorities(List<Milestone> milestones, LocalDate asOf) {
        Map<Integer, List<Milestone>> years = milestones.stream()
                .collect(Collectors.groupingBy(step -> step.date().first().getYear()));
        years.values().forEach(this::rank);
        milestones.stream().findFirst().ifPresent(first -> priorities.put(first, 1));
        milestones.stream()
                .filter(step -> !step.date().first().isAfter(asOf))
                .reduce((_, later) -> later)
                .ifPresent(newest -> priorities.put(newest, 1));
    }

    /** Returns how soon a milestone gives way: 1 last. */
    int get(Milestone milestone) {
        return priorities.getOrDefault(milestone, PLAIN);
    }

    private void rank(List<Milestone> year) {
        List<Milestone> order = year.stream()
                .sorted(Comparator.comparingInt(StepPriorities::weight))
                .toList();
        for (int i = 0; i < order.size(); i++) {
            priorities.put(order.get(i), weight(order.get(i)) + i * CROWDED);
        }
    }

    private static int weight(Milestone step) {
        int byKind = switch (step.kind()) {
            case DEADLINE -> 2;
            case COMPLETION, OPERATION -> 3;
            case WITHDRAWAL -> 4;
            case CONTRACT, CONSTRUCTION -> 5;
            case AGREEMENT -> 6;
            case LEGAL -> 7;
            case EXTENSION, PENALTY -> 8;
            case TALKS, PROPOSAL -> 9;
            case SANCTIONS, FINANCE, OUTAGE -> 10;
            case STATEMENT -> 11;
            case SPECIFICATION -> PLAIN;
        };
        int byConfidence = switch (step.sureness()) {
            case HIGH -> 0;
            case MEDIUM -> 4;
            case LOW -> 10;
        };
        return byKind + byConfidence;
    }
}
