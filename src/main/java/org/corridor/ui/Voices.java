package org.corridor.ui;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.corridor.chart.Hue;
import org.corridor.dataset.ClaimFilter;
import org.corridor.dataset.ClaimRef;
import org.corridor.dataset.ClaimRow;
import org.corridor.dataset.Crossing;
import org.corridor.dataset.Dataset;
import org.corridor.dataset.Event;
import org.corridor.dataset.Milestone;
import org.corridor.dataset.Observation;
import org.corridor.dataset.Project;
import org.corridor.dataset.Segment;
import org.corridor.dataset.Target;

/** Who speaks in a set of claims: authorities where figures were counted or said, sources where events were reported. */
record Voices(Dataset dataset) {
    /**
     * One voice.
     *
     * @param hue empty where the voice has no colour of its own
     * @param claims its claims, in order
     */
    record Part(String name, Optional<Hue> hue, List<ClaimRef> claims) {}

    /** Lists the hues in the claims, each once, the most frequent voice first. */
    List<Hue> listHues(Collection<ClaimRef> claims) {
        return listParts(claims).stream()
                .flatMap(part -> part.hue().stream())
                .distinct()
                .toList();
    }

    /** Lists the voices, the one with the most claims first. */
    List<Part> listParts(Collection<ClaimRef> claims) {
        Map<Speaker, List<ClaimRef>> bySpeaker = new LinkedHashMap<>();
        for (ClaimRow row : listRows(claims)) {
            bySpeaker
                    .computeIfAbsent(speaker(row), each -> new ArrayList<>())
                    .add(row.claim().ref());
        }
        return bySpeaker.entrySet().stream()
                .map(entry -> new Part(entry.getKey().name(), entry.getKey().hue(), List.copyOf(entry.getValue())))
                .sorted(Comparator.comparingInt((Part part) -> -part.claims().size()))
                .toList();
    }

    /** An empty set of names would let every claim through. */
    private List<ClaimRow> listRows(Collection<ClaimRef> claims) {
        ClaimFilter only = new ClaimFilter(
                "", Set.copyOf(claims), Set.of(), Set.of(), Set.of(), Set.of(), ClaimFilter.ALL.order());
        return claims.isEmpty() ? List.of() : dataset.listClaims(only, 0, claims.size());
    }

    private Speaker speaker(ClaimRow row) {
        return switch (row.claim()) {
            case Observation _ ->
                row.authority()
                        .map(authority -> new Speaker(authority.name(), Optional.of(Hue.of(authority, dataset.info()))))
                        .orElseGet(() -> new Speaker(row.actor(), Optional.empty()));
            case Target _ -> new Speaker(Names.many(ClaimRef.Table.TARGETS), Optional.of(Hue.TARGET));
            case Milestone _, Event _, Crossing _, Project _, Segment _ ->
                new Speaker(row.source().shortName(), Optional.empty());
        };
    }

    private record Speaker(String name, Optional<Hue> hue) {}
}
