package org.corridor.analysis;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.corridor.dataset.Dataset;
import org.corridor.dataset.Observation;

/** The figures that a figure may be compared with. */
public final class Counterparts {
    /** Those who contradict it first, then other voices, then most days in common, then the latest statement. */
    private static final Comparator<Counterpart> NEAREST = Comparator.comparing(Counterpart::contradicts)
            .thenComparing(Counterpart::isOfOther)
            .thenComparing(Counterpart::share)
            .thenComparing(counterpart -> counterpart.other().statedOn())
            .reversed()
            .thenComparing(counterpart -> counterpart.other().id());

    private Counterparts() {}

    /**
     * A figure that another may be compared with.
     *
     * @param contradicts whether no value fits both
     */
    public record Counterpart(Observation of, Observation other, Comparison comparison, boolean contradicts) {
        static Counterpart of(Observation claim, Observation other) {
            Comparison comparison = Comparison.of(claim, other);
            return new Counterpart(claim, other, comparison, comparison.contradict(claim.range(), other.range()));
        }

        boolean isOfOther() {
            return !of.authority().equals(other.authority());
        }

        BigDecimal share() {
            return comparison.overlap().map(Overlap::share).orElse(BigDecimal.ZERO);
        }
    }

    /** Lists them: those that {@link Comparison} allows, and parts that contradict their whole. */
    public static List<Counterpart> list(Dataset dataset, Observation claim) {
        return dataset.listObservations(Set.of(claim.measure())).stream()
                .filter(other -> !other.id().equals(claim.id()))
                .map(other -> Counterpart.of(claim, other))
                .filter(counterpart ->
                        counterpart.comparison() instanceof Comparison.Allowed || counterpart.contradicts())
                .sorted(NEAREST)
                .toList();
    }
}
