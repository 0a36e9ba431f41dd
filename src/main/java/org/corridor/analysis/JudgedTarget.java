package org.corridor.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.corridor.dataset.Dataset;
import org.corridor.dataset.Observation;
import org.corridor.dataset.Target;

/**
 * A target in the history of all targets.
 *
 * @param outcome how it fared by the day of the view
 * @param change what it made of an earlier target; empty where it replaces none
 */
public record JudgedTarget(TargetOutcome outcome, Optional<TargetChange> change) {
    public Target target() {
        return outcome.target();
    }

    /**
     * Lists the targets of all measures and flows that had been announced by a day, in the order of announcement, each judged
     * on that day.
     */
    public static List<JudgedTarget> list(Dataset dataset, LocalDate asOf) {
        Map<String, List<Observation>> claims = new HashMap<>();
        Map<String, Target> earlier = new HashMap<>();
        List<JudgedTarget> history = new ArrayList<>();
        for (Target target : inOrder(dataset, asOf)) {
            List<Observation> own =
                    claims.computeIfAbsent(target.measure(), measure -> TradeFocus.claims(dataset, measure, asOf));
            Optional<TargetChange> change = target.replaces()
                    .flatMap(id -> Optional.ofNullable(earlier.get(id)))
                    .map(before -> TargetChange.of(before, target));
            history.add(new JudgedTarget(TargetOutcome.of(target, levels(dataset, target, own), asOf), change));
            earlier.put(target.id(), target);
        }
        return history;
    }

    private static List<Target> inOrder(Dataset dataset, LocalDate asOf) {
        return AsOf.keep(dataset.listTargets(), asOf).stream()
                .sorted(Comparator.comparing(Target::announced).thenComparing(Target::id))
                .toList();
    }

    private static List<Level> levels(Dataset dataset, Target target, List<Observation> claims) {
        if (target.flow().isTotal()) {
            String sideA = dataset.info().sideA().id();
            String sideB = dataset.info().sideB().id();
            return Totals.list(claims, sideA, sideB);
        }
        return claims.stream()
                .filter(claim -> claim.flow().filter(target.flow()::equals).isPresent())
                .map(Level::of)
                .toList();
    }
}
