package org.corridor.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.corridor.dataset.Dataset;
import org.corridor.dataset.Flow;
import org.corridor.dataset.Measure;
import org.corridor.dataset.ReducedDate;
import org.corridor.dataset.Target;
import org.corridor.dataset.Theme;
import org.corridor.dataset.Unit;

/**
 * Targets that contradict each other: two amounts announced at one time, or two deadlines of one amount that were announced
 * at one time or of which one reaffirms the other. A target that takes the place of an earlier one does not contradict it.
 */
final class TargetDisagreements {
    private TargetDisagreements() {}

    /** Lists them in no particular order. */
    static List<Disagreement> list(Dataset dataset, LocalDate asOf) {
        Map<String, Theme> themes = dataset.listMeasures().stream()
                .collect(Collectors.toMap(Measure::id, Measure::theme, (first, _) -> first));
        Map<Subject, List<Target>> groups =
                AsOf.keep(dataset.listTargets(), asOf).stream().collect(Collectors.groupingBy(Subject::of));
        List<Disagreement> found = new ArrayList<>();
        groups.forEach((subject, targets) -> {
            Theme theme = themes.getOrDefault(subject.measure(), Theme.CONTEXT);
            TimeSweep.meet(targets, TargetDisagreements::announced, (one, other) -> {
                amounts(subject.question(theme, true), one, other).ifPresent(found::add);
                deadlines(subject.question(theme, false), one, other).ifPresent(found::add);
            });
            Map<String, Target> byId = targets.stream().collect(Collectors.toMap(Target::id, target -> target));
            targets.stream()
                    .filter(target -> target.kind() == Target.Kind.REAFFIRMATION)
                    .forEach(target -> target.replaces()
                            .flatMap(id -> Optional.ofNullable(byId.get(id)))
                            .filter(before -> !isOneTime(before, target))
                            .flatMap(before -> deadlines(subject.question(theme, false), before, target))
                            .ifPresent(found::add));
        });
        return found;
    }

    private static TimeSweep<Target> announced(Target target) {
        return new TimeSweep<>(
                target, target.announced().first(), target.announced().last(), target.id());
    }

    private static boolean isOneTime(Target one, Target other) {
        return share(one.announced(), other.announced());
    }

    private static boolean share(ReducedDate one, ReducedDate other) {
        return !one.first().isAfter(other.last()) && !other.first().isAfter(one.last());
    }

    private static Optional<Disagreement> amounts(Question question, Target one, Target other) {
        return isApart(one, other)
                ? Optional.of(Disagreement.of(
                        question,
                        Disagreement.Kind.RANGES,
                        Answer.of(one, one.range(), Optional.of(one.announced())),
                        Answer.of(other, other.range(), Optional.of(other.announced())),
                        Optional.empty(),
                        false))
                : Optional.empty();
    }

    private static Optional<Disagreement> deadlines(Question question, Target one, Target other) {
        return one.deadline()
                .filter(_ -> !isApart(one, other))
                .flatMap(first -> other.deadline()
                        .filter(then -> !share(first, then))
                        .map(then -> Disagreement.ofDates(question, Answer.of(one, first), Answer.of(other, then))));
    }

    private static boolean isApart(Target one, Target other) {
        return new RangeGap(one.range(), other.range()).isApart();
    }

    private record Subject(String measure, Flow flow, Unit unit) {
        static Subject of(Target target) {
            return new Subject(target.measure(), target.flow(), target.unit());
        }

        Question question(Theme theme, boolean amount) {
            return new Question(
                    Question.Subject.TARGET,
                    theme,
                    amount ? measure : "deadline",
                    Optional.of(flow),
                    Optional.empty(),
                    amount ? Optional.of(unit) : Optional.empty());
        }
    }
}
