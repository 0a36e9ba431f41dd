package org.corridor.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.corridor.dataset.Dataset;
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

    /** Tells whether the last day of the deadline lies before a day. */
    public boolean isDue(LocalDate asOf) {
        return target().deadline()
                .filter(deadline -> deadline.last().isBefore(asOf))
                .isPresent();
    }

    /**
     * Lists the targets of all measures and flows that had been announced by a day, in the order of announcement, each judged
     * on that day.
     */
    public static List<JudgedTarget> list(Dataset dataset, LocalDate asOf) {
        return dataset.remember(List.of(JudgedTarget.class, asOf), () -> judge(dataset, asOf));
    }

    private static List<JudgedTarget> judge(Dataset dataset, LocalDate asOf) {
        TargetLevels levels = new TargetLevels(dataset, asOf);
        Map<TargetLevels.Key, TargetFigures> figures = new HashMap<>();
        Map<String, Target> earlier = new HashMap<>();
        List<JudgedTarget> history = new ArrayList<>();
        for (Target target : inOrder(dataset, asOf)) {
            TargetFigures own =
                    figures.computeIfAbsent(TargetLevels.Key.of(target), key -> TargetFigures.of(levels.list(key)));
            Optional<TargetChange> change = target.replaces()
                    .flatMap(id -> Optional.ofNullable(earlier.get(id)))
                    .map(before -> TargetChange.of(before, target));
            history.add(new JudgedTarget(TargetOutcome.of(target, own, asOf), change));
            earlier.put(target.id(), target);
        }
        return List.copyOf(history);
    }

    /** Lists the same of a selection: where one flow was asked for, the targets on it. */
    public static List<JudgedTarget> list(Dataset dataset, Selection selection) {
        return list(dataset, selection.asOf()).stream()
                .filter(judged ->
                        selection.flow().map(judged.target().flow()::equals).orElse(true))
                .toList();
    }

    private static List<Target> inOrder(Dataset dataset, LocalDate asOf) {
        return AsOf.keep(dataset.listTargets(), asOf).stream()
                .sorted(Comparator.comparing(Target::announced).thenComparing(Target::id))
                .toList();
    }
}
