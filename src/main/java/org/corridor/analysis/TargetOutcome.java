package org.corridor.analysis;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.corridor.dataset.Nature;
import org.corridor.dataset.Observation;
import org.corridor.dataset.Period;
import org.corridor.dataset.Range;
import org.corridor.dataset.ReducedDate;
import org.corridor.dataset.Target;

/**
 * Whether a target was met: judged for each authority by its own figures, and overall.
 *
 * @param overall the best outcome on anybody's figures
 * @param verdicts the outcome on each authority's figures, by authority id
 */
public record TargetOutcome(Target target, Outcome overall, Map<String, Verdict> verdicts) {
    /**
     * The outcome on one authority's figures.
     *
     * @param deciding the level that decided it: the highest that counts; empty where none counts
     */
    public record Verdict(Outcome outcome, Optional<Level> deciding) {}

    /**
     * Judges a target as of a day.
     *
     * @param levels levels on the target's measure and flow that had been stated by then, stated and computed
     */
    public static TargetOutcome of(Target target, List<Level> levels, LocalDate asOf) {
        Map<String, List<Level>> byAuthority = levels.stream()
                .filter(level -> level.unit().equals(target.unit()))
                .filter(level ->
                        level.claims().stream().map(Observation::nature).noneMatch(Nature.ESTIMATE::equals))
                .filter(level -> counts(target, level))
                .collect(Collectors.groupingBy(Level::authority, LinkedHashMap::new, Collectors.toList()));
        Map<String, Verdict> verdicts = new LinkedHashMap<>();
        byAuthority.forEach((authority, own) -> verdicts.put(authority, judge(target, own, asOf)));
        Outcome overall = verdicts.values().stream()
                .map(Verdict::outcome)
                .min(Comparator.comparingInt(TargetOutcome::rank))
                .orElse(judge(target, List.of(), asOf).outcome());
        return new TargetOutcome(target, overall, verdicts);
    }

    /** A span counts when it ends after the announcement and begins before the deadline's last day. */
    private static boolean counts(Target target, Level level) {
        if (!(level.period() instanceof Period.Span span)) {
            return false;
        }
        boolean inTime = span.last().isAfter(target.announced().first())
                && target.deadline()
                        .map(deadline -> span.first().isBefore(deadline.last()))
                        .orElse(true);
        return switch (level.calendar()) {
            case GREGORIAN, PK_FISCAL, IR_SOLAR, FISCAL -> inTime;
            case PART_YEAR, MONTH -> inTime && reaches(target, level.range());
            case MULTI_YEAR, POINT, CONTRACT, NONE -> false;
        };
    }

    private static Verdict judge(Target target, List<Level> levels, LocalDate asOf) {
        Optional<Level> deciding = levels.stream()
                .max(Comparator.comparing((Level level) -> level.range().low())
                        .thenComparing(level -> level.range().high()));
        return new Verdict(outcome(target, levels, asOf), deciding);
    }

    private static Outcome outcome(Target target, List<Level> levels, LocalDate asOf) {
        boolean met = levels.stream().anyMatch(level -> reaches(target, level.range()));
        if (target.deadline().isEmpty()) {
            return met ? Outcome.REACHED : Outcome.OPEN;
        }
        if (met) {
            return Outcome.MET;
        }
        if (levels.stream().anyMatch(level -> mayReach(target, level.range()))) {
            return Outcome.DISPUTED;
        }
        ReducedDate deadline = target.deadline().get();
        if (!asOf.isAfter(deadline.last())) {
            return Outcome.PENDING;
        }
        return levels.stream().anyMatch(level -> isAbout(deadline, level)) ? Outcome.MISSED : Outcome.UNKNOWN;
    }

    private static boolean reaches(Target target, Range range) {
        return !range.isOpenBelow() && range.low().compareTo(target.range().low()) >= 0;
    }

    /** An open end is no exact value, so an "at most" does not dispute anything. */
    private static boolean mayReach(Target target, Range range) {
        BigDecimal goal = target.range().low();
        return !range.isOpenBelow() && range.high().compareTo(goal) >= 0;
    }

    private static boolean isAbout(ReducedDate deadline, Level level) {
        int year = deadline.last().getYear();
        Period.Span span = level.period().span().orElseThrow();
        return !span.first().isAfter(LocalDate.of(year, 12, 31)) && !span.last().isBefore(LocalDate.of(year - 1, 1, 1));
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
