package org.corridor.curation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.corridor.dataset.Observation;

/** Observations by what they measure: a chart asks for one measure of hundreds. */
final class ByMeasure {
    private final List<Observation> all;
    private final Map<String, List<Observation>> groups;

    ByMeasure(List<Observation> all) {
        this.all = all;
        this.groups = all.stream()
                .collect(Collectors.groupingBy(
                        Observation::measure, Collectors.collectingAndThen(Collectors.toList(), List::copyOf)));
    }

    /** Lists those on any of these measures, in the order of the file. */
    List<Observation> list(Set<String> measures) {
        return switch (measures.size()) {
            case 0 -> List.of();
            case 1 -> groups.getOrDefault(measures.iterator().next(), List.of());
            default ->
                all.stream().filter(claim -> measures.contains(claim.measure())).toList();
        };
    }
}
