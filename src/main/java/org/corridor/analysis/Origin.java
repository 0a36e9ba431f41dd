package org.corridor.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.corridor.dataset.Observation;

/**
 * A claim, and the claims that only say it again: one origin, however often it was printed.
 *
 * @param repeats in the order in which they were given
 */
public record Origin(Observation claim, List<Observation> repeats) {
    public Origin {
        repeats = List.copyOf(repeats);
    }

    /**
     * Lists the origins among these claims in order.
     *
     * <p>A claim repeats another when it derives from that one alone, on the same measure, flow and unit. What it derives
     * from must be among the claims; else it stands for itself.
     */
    public static List<Origin> list(List<Observation> claims) {
        Map<String, Observation> byId = new LinkedHashMap<>();
        claims.forEach(claim -> byId.put(claim.id(), claim));
        Map<String, List<Observation>> repeats = new LinkedHashMap<>();
        for (Observation claim : byId.values()) {
            Observation first = first(claim, byId);
            List<Observation> those = repeats.computeIfAbsent(first.id(), _ -> new ArrayList<>());
            if (first != claim) {
                those.add(claim);
            }
        }
        return byId.values().stream()
                .filter(claim -> repeats.containsKey(claim.id()))
                .map(claim -> new Origin(claim, repeats.getOrDefault(claim.id(), List.of())))
                .toList();
    }

    /** Returns the claim and what repeats it. */
    public List<Observation> all() {
        List<Observation> all = new ArrayList<>(List.of(claim));
        all.addAll(repeats);
        return all;
    }

    private static Observation first(Observation claim, Map<String, Observation> byId) {
        Observation at = claim;
        // never longer than there are claims, even where a dataset made them derive in a circle
        for (int i = 0; i < byId.size(); i++) {
            Optional<Observation> before = repeated(at, byId);
            if (before.isEmpty()) {
                return at;
            }
            at = before.get();
        }
        return claim;
    }

    private static Optional<Observation> repeated(Observation claim, Map<String, Observation> byId) {
        return Optional.of(claim.derivedFrom())
                .filter(from -> from.size() == 1)
                .map(from -> byId.get(from.getFirst()))
                .filter(other -> !claim.id().equals(other.id())
                        && claim.measure().equals(other.measure())
                        && claim.flow().equals(other.flow())
                        && claim.unit().equals(other.unit()));
    }
}
