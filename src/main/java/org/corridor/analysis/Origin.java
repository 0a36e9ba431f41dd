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
        Map<Observation, List<Observation>> repeats = new LinkedHashMap<>();
        for (Observation claim : claims) {
            Observation first = first(claim, claims);
            List<Observation> those = repeats.computeIfAbsent(first, _ -> new ArrayList<>());
            if (first != claim) {
                those.add(claim);
            }
        }
        List<Origin> origins = new ArrayList<>();
        for (Observation claim : claims) {
            Optional.ofNullable(repeats.get(claim)).ifPresent(those -> origins.add(new Origin(claim, those)));
        }
        return origins;
    }

    /** Returns the claim and what repeats it. */
    public List<Observation> all() {
        List<Observation> all = new ArrayList<>(List.of(claim));
        all.addAll(repeats);
        return all;
    }

    private static Observation first(Observation claim, List<Observation> claims) {
        Observation at = claim;
        // never longer than there are claims, even where a dataset made them derive in a circle
        for (int i = 0; i < claims.size(); i++) {
            Observation here = at;
            Optional<Observation> before =
                    claims.stream().filter(other -> repeats(here, other)).findFirst();
            if (before.isEmpty()) {
                return at;
            }
            at = before.get();
        }
        return claim;
    }

    private static boolean repeats(Observation claim, Observation other) {
        return claim.derivedFrom().equals(List.of(other.id()))
                && !claim.id().equals(other.id())
                && claim.measure().equals(other.measure())
                && claim.flow().equals(other.flow())
                && claim.unit().equals(other.unit());
    }
}
