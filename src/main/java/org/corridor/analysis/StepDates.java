package org.corridor.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.corridor.dataset.Milestone;
import org.corridor.dataset.Project;
import org.corridor.dataset.ReducedDate;
import org.corridor.dataset.Theme;

/**
 * Dates of steps of one project that cannot both hold.
 *
 * <p>Two steps of one kind whose titles begin alike are one step; where they are dated within a year of each other without a
 * day in common, its date is in dispute. A deadline can only be put off: one that was set later and yet falls earlier
 * contradicts the one before.
 */
final class StepDates {
    private StepDates() {}

    static List<Disagreement> list(Project project, Theme theme, List<Milestone> steps) {
        List<Disagreement> found = new ArrayList<>();
        Map<Key, List<Milestone>> alike = steps.stream().collect(Collectors.groupingBy(Key::of));
        alike.forEach((key, own) -> {
            if (key.kind() == Milestone.Kind.DEADLINE) {
                TimeSweep.meet(own, StepDates::sinceSet, (one, other) -> {
                    if (isBroughtForward(one, other) || isBroughtForward(other, one)) {
                        found.add(disagreement(project, theme, "deadline", one, other));
                    }
                });
            } else if (isOneStep(key.kind())) {
                TimeSweep.meet(own, StepDates::aboutAYear, (one, other) -> {
                    if (key.names(one, other) && !share(one, other)) {
                        found.add(disagreement(project, theme, "date", one, other));
                    }
                });
            }
        });
        return found;
    }

    /** Returns the days that a step takes, which is one where it has no end. */
    static TimeSweep<Milestone> days(Milestone step) {
        return new TimeSweep<>(step, step.date().first(), last(step), step.id());
    }

    private static LocalDate last(Milestone step) {
        LocalDate end = step.end().orElse(step.date()).last();
        return end.isBefore(step.date().last()) ? step.date().last() : end;
    }

    private static TimeSweep<Milestone> aboutAYear(Milestone step) {
        return new TimeSweep<>(step, step.date().first(), last(step).plusYears(1), step.id());
    }

    private static TimeSweep<Milestone> sinceSet(Milestone step) {
        LocalDate set =
                step.statedOn().map(ReducedDate::first).orElse(step.date().first());
        return new TimeSweep<>(step, set, set.isAfter(last(step)) ? set : last(step), step.id());
    }

    private static boolean share(Milestone one, Milestone other) {
        return !one.date().first().isAfter(last(other)) && !other.date().first().isAfter(last(one));
    }

    private static boolean isBroughtForward(Milestone before, Milestone after) {
        Optional<ReducedDate> first = before.statedOn();
        Optional<ReducedDate> then = after.statedOn();
        return first.isPresent()
                && then.isPresent()
                && then.get().first().isAfter(first.get().last())
                && last(after).isBefore(before.date().first());
    }

    private static Disagreement disagreement(
            Project project, Theme theme, String measure, Milestone one, Milestone other) {
        Question question = new Question(
                Question.Subject.PROJECT,
                theme,
                measure,
                Optional.empty(),
                Optional.of(project.ref()),
                Optional.empty());
        return Disagreement.ofDates(question, Answer.of(one, one.date()), Answer.of(other, other.date()));
    }

    /** Tells whether a kind of step happens once: talks, statements and specifications go on for years. */
    private static boolean isOneStep(Milestone.Kind kind) {
        return switch (kind) {
            case AGREEMENT, CONTRACT, CONSTRUCTION, COMPLETION, OPERATION, OUTAGE, EXTENSION, WITHDRAWAL -> true;
            case TALKS, PROPOSAL, DEADLINE, SANCTIONS, FINANCE, LEGAL, PENALTY, STATEMENT, SPECIFICATION -> false;
        };
    }

    /** Steps of one kind whose titles begin alike. */
    private record Key(Milestone.Kind kind, String start) {
        static Key of(Milestone step) {
            String head = TitleWords.head(step.title());
            return new Key(step.kind(), step.kind() == Milestone.Kind.DEADLINE ? firstTwo(head) : head);
        }

        private static String firstTwo(String head) {
            String[] words = head.split("\\s+", 3);
            return words.length < 2 ? head : words[0] + " " + words[1];
        }

        /** One word is too little to be the name of a step. */
        boolean names(Milestone one, Milestone other) {
            return TitleWords.common(one.title(), other.title()) >= 2;
        }
    }
}
