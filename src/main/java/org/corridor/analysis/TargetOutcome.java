package org.corridor.analysis;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.corridor.dataset.Period;
import org.corridor.dataset.ReducedDate;
import org.corridor.dataset.Target;

/**
 * Whether a target was met: judged for each authority by its own figures, and overall.
 *
 * @param overall the best outcome on anybody's figures
 * @param verdicts the outcome on each authority's figures, by authority id, in the order of ids
 */
public record TargetOutcome(Target target, Outcome overall, Map<String, Verdict> verdicts) {
    /**
     * The outcome on one authority's figures.
     *
     * @param deciding the figure without which it would be another: the highest low end where the target was reached, the
     *     highest high end where that is disputed, the highest figure about the deadline where it was missed; else the
     *     highest of those that count
     */
    public record Verdict(Outcome outcome, Level deciding, TargetDistance distance) {}

    /**
     * Judges a target as of a day.
     *
     * @param levels levels on the target's measure and flow that had been stated by then, stated and computed
     */
    public static TargetOutcome of(Target target, List<Level> levels, LocalDate asOf) {
        return of(target, TargetFigures.of(levels), asOf);
    }

    /** Judges a target as of a day on figures that had been stated by then. */
    public static TargetOutcome of(Target target, TargetFigures figures, LocalDate asOf) {
        Map<String, Verdict> verdicts = new LinkedHashMap<>();
        figures.in(target.unit()).forEach((authority, levels) -> {
            List<Level> own =
                    levels.stream().filter(level -> counts(target, level)).toList();
            if (!own.isEmpty()) {
                verdicts.put(authority, judge(target, own, asOf));
            }
        });
        Outcome overall = verdicts.values().stream()
                .map(Verdict::outcome)
                .min(Comparator.comparingInt(TargetOutcome::rank))
                .orElse(undecided(target, asOf));
        return new TargetOutcome(target, overall, verdicts);
    }

    /** A span counts when it ends after the announcement and begins before the deadline's last day. */
    private static boolean counts(Target target, Level level) {
        Period.Span span = TargetFigures.span(level);
        boolean inTime = span.last().isAfter(target.announced().first())
                && target.deadline()
                        .map(deadline -> span.first().isBefore(deadline.last()))
                        .orElse(true);
        return inTime && (level.calendar().isTwelveMonths() || reaches(target, level));
    }

    private static Verdict judge(Target target, List<Level> own, LocalDate asOf) {
        Optional<Level> reached =
                own.stream().filter(level -> reaches(target, level)).max(TargetFigures.BY_LOW);
        if (reached.isPresent()) {
            return verdict(target, target.deadline().isPresent() ? Outcome.MET : Outcome.REACHED, reached.get());
        }
        Stream<Level> disputing =
                own.stream().filter(level -> target.deadline().isPresent() && mayReach(target, level));
        Optional<Level> disputed = disputing.max(TargetFigures.BY_HIGH);
        if (disputed.isPresent()) {
            return verdict(target, Outcome.DISPUTED, disputed.get());
        }
        Outcome outcome = undecided(target, asOf);
        Optional<Level> missed = own.stream()
                .filter(level -> outcome == Outcome.UNKNOWN && showsMiss(target, level))
                .max(TargetFigures.BY_HIGH);
        return missed.map(level -> verdict(target, Outcome.MISSED, level))
                .orElseGet(() -> verdict(
                        target, outcome, own.stream().max(TargetFigures.BY_HIGH).orElseThrow()));
    }

    private static Verdict verdict(Target target, Outcome outcome, Level deciding) {
        return new Verdict(outcome, deciding, TargetDistance.of(target.range(), deciding.range()));
    }

    /** Returns what is said as long as no figure decides. */
    private static Outcome undecided(Target target, LocalDate asOf) {
        return target.deadline()
                .map(deadline -> asOf.isAfter(deadline.last()) ? Outcome.UNKNOWN : Outcome.PENDING)
                .orElse(Outcome.OPEN);
    }

    private static boolean reaches(Target target, Level level) {
        return TargetFigures.reaches(target.range().low(), level.range());
    }

    private static boolean mayReach(Target target, Level level) {
        return !level.range().isOpenAbove()
                && level.range().high().compareTo(target.range().low()) >= 0;
    }

    /** A figure about the deadline shows a miss, but not one that is open above: it has no high end that lies below. */
    private static boolean showsMiss(Target target, Level level) {
        ReducedDate deadline = target.deadline().orElseThrow();
        int year = deadline.last().getYear();
        Period.Span span = TargetFigures.span(level);
        return !level.range().isOpenAbove()
                && !span.first().isAfter(LocalDate.of(year, 12, 31))
                && !span.last().isBefore(LocalDate.of(year - 1, 1, 1));
    }

    private static int rank(Outcome outcome) {
        return switch (outcome) {
            case MET, REACHED -> 0;
            case DISPUTED -> 1;
            case PENDING, OPEN -> 2;
            case MISSED -> 3;
            case UNKNOWN -> 4;
        };
    }
}
