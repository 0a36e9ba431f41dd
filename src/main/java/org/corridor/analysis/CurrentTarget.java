package org.corridor.analysis;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.corridor.dataset.Target;

/** Which of many promises stands today. */
public final class CurrentTarget {
    /** Firmest kind first, then latest announced. */
    private static final Comparator<Target> FIRMEST = Comparator.comparing(Target::kind)
            .thenComparing(
                    Comparator.comparing((Target target) -> target.announced().first())
                            .reversed())
            .thenComparing(Target::id);

    private CurrentTarget() {}

    /**
     * Finds the current target: of those whose deadline is ahead, the one of the firmest kind (leaders before ministers
     * before joint commissions, and so on), the latest among equals. Where none has a deadline ahead, those without a
     * deadline are taken.
     *
     * @param targets targets that had been announced by {@code asOf}
     */
    public static Optional<Target> find(List<Target> targets, LocalDate asOf) {
        return ahead(targets, asOf).stream()
                .min(FIRMEST)
                .or(() -> targets.stream()
                        .filter(target -> target.deadline().isEmpty())
                        .min(FIRMEST));
    }

    /** Lists one target for each level whose deadline is ahead, the firmest of that level; lowest level first. */
    public static List<Target> levels(List<Target> targets, LocalDate asOf) {
        return standing(targets, asOf).stream().map(List::getFirst).toList();
    }

    /**
     * Groups the targets whose deadline is ahead by their level; lowest level first, and in each group the firmest
     * target first.
     */
    public static List<List<Target>> standing(List<Target> targets, LocalDate asOf) {
        Map<String, List<Target>> byLevel = ahead(targets, asOf).stream()
                .sorted(FIRMEST)
                .collect(Collectors.groupingBy(CurrentTarget::level, LinkedHashMap::new, Collectors.toList()));
        return byLevel.values().stream()
                .sorted(Comparator.comparing(
                                (List<Target> group) -> group.getFirst().range().low())
                        .thenComparing(group -> group.getFirst().id()))
                .toList();
    }

    /** Equal amounts are one level, however many zeros they were written with. */
    private static String level(Target target) {
        return target.range().low().stripTrailingZeros() + "/"
                + target.range().high().stripTrailingZeros();
    }

    private static List<Target> ahead(List<Target> targets, LocalDate asOf) {
        return targets.stream()
                .filter(target -> target.deadline()
                        .filter(deadline -> !deadline.last().isBefore(asOf))
                        .isPresent())
                .toList();
    }
}
