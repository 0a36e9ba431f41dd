package org.corridor.ui;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.corridor.chart.Hue;
import org.corridor.dataset.Authority;
import org.corridor.dataset.ClaimRef;
import org.corridor.dataset.Crossing;
import org.corridor.dataset.Dataset;
import org.corridor.dataset.Event;
import org.corridor.dataset.Milestone;
import org.corridor.dataset.Observation;
import org.corridor.dataset.Project;
import org.corridor.dataset.Segment;
import org.corridor.dataset.Target;

/** Who speaks in a set of claims. */
record Voices(Dataset dataset) {
    /**
     * One voice.
     *
     * @param name of the authority, or what kind of claim it is
     * @param claims its claims, in order
     */
    record Part(String name, Optional<Hue> hue, List<ClaimRef> claims) {}

    /** Lists the hues of observations and targets, each once, in order. */
    List<Hue> listHues(Collection<ClaimRef> claims) {
        return listParts(claims).stream()
                .flatMap(part -> part.hue().stream())
                .distinct()
                .toList();
    }

    /** Lists the authorities behind the claims, the one with the most claims first; other tables by their kind. */
    List<Part> listParts(Collection<ClaimRef> claims) {
        Map<Speaker, List<ClaimRef>> bySpeaker = new LinkedHashMap<>();
        claims.forEach(ref -> bySpeaker
                .computeIfAbsent(speaker(ref), each -> new ArrayList<>())
                .add(ref));
        return bySpeaker.entrySet().stream()
                .map(entry -> new Part(entry.getKey().name(), entry.getKey().hue(), List.copyOf(entry.getValue())))
                .sorted(Comparator.comparingInt((Part part) -> part.claims().size())
                        .reversed())
                .toList();
    }

    private Speaker speaker(ClaimRef ref) {
        return switch (dataset.findClaim(ref).orElseThrow()) {
            case Observation observation -> speaker(dataset.getAuthority(observation.authority()));
            case Target _ -> new Speaker(Names.many(ref.table()), Optional.of(Hue.TARGET));
            case Milestone _, Event _, Crossing _, Project _, Segment _ ->
                new Speaker(Names.many(ref.table()), Optional.empty());
        };
    }

    private Speaker speaker(Authority authority) {
        return new Speaker(authority.name(), Optional.of(Hue.of(authority, dataset.info())));
    }

    private record Speaker(String name, Optional<Hue> hue) {}
}
