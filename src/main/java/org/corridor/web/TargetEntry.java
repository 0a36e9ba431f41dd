package org.corridor.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.corridor.analysis.JudgedTarget;
import org.corridor.analysis.Level;
import org.corridor.analysis.TargetChange;
import org.corridor.analysis.TargetDistance;
import org.corridor.analysis.TargetOutcome;
import org.corridor.chart.ChangeWords;
import org.corridor.chart.TargetWords;
import org.corridor.chart.Verdicts;
import org.corridor.dataset.Code;
import org.corridor.dataset.Dataset;
import org.corridor.dataset.Observation;
import org.corridor.dataset.ReducedDate;
import org.corridor.dataset.Target;

/**
 * A target as data.
 *
 * @param outcome met, disputed, missed, unknown, pending, reached or open: the best on anybody's figures
 * @param words the outcome as a sentence would put it
 * @param announced as exactly as it is known, such as 2024-04
 * @param replaces the target whose place it took
 * @param change what it made of that one: same, doubled, halved, raised, lowered or other
 * @param slipMonths whole months by which it moved that one's deadline; below zero where it brought it forward
 */
record TargetEntry(
        String id,
        String outcome,
        List<AuthorityEntry> authorities,
        String words,
        String measure,
        String flow,
        BigDecimal low,
        BigDecimal high,
        String unit,
        String announced,
        String announcedBy,
        String occasion,
        String kind,
        Optional<String> deadline,
        Optional<String> replaces,
        Optional<String> change,
        Optional<Long> slipMonths,
        Optional<String> changeWords,
        String source) {

    static TargetEntry of(Dataset dataset, JudgedTarget judged) {
        Target target = judged.target();
        TargetOutcome outcome = judged.outcome();
        return new TargetEntry(
                target.id(),
                Code.of(outcome.overall()),
                outcome.verdicts().entrySet().stream()
                        .map(entry -> AuthorityEntry.of(target, entry))
                        .toList(),
                new Verdicts(dataset).sentence(outcome),
                target.measure(),
                target.flow().code(),
                target.range().low(),
                target.range().high(),
                target.unit().toString(),
                target.announced().text(),
                target.announcedBy(),
                target.occasion(),
                Code.of(target.kind()),
                target.deadline().map(ReducedDate::text),
                target.replaces(),
                judged.change().map(change -> Code.of(change.amount())),
                judged.change().flatMap(TargetEntry::slip),
                judged.change().map(ChangeWords::of),
                target.citation().source());
    }

    private static Optional<Long> slip(TargetChange change) {
        return switch (change.deadline()) {
            case LATER -> Optional.of(change.months());
            case EARLIER -> Optional.of(-change.months());
            case SAME -> Optional.of(0L);
            case GIVEN, DROPPED, NONE -> Optional.empty();
        };
    }

    /**
     * The outcome on the figures of one authority.
     *
     * @param claims what decided it; two where both flows of one period were added up
     * @param low of what decided it; null where "at most" leaves it open
     * @param high null where "at least" leaves it open
     * @param distance how much is missing to the low end of the target; below zero it lies beyond
     */
    record AuthorityEntry(
            String authority,
            String outcome,
            List<String> claims,
            Optional<BigDecimal> low,
            Optional<BigDecimal> high,
            String bound,
            String period,
            String calendar,
            boolean computed,
            DistanceEntry distance,
            String words) {

        static AuthorityEntry of(Target target, Map.Entry<String, TargetOutcome.Verdict> entry) {
            TargetOutcome.Verdict verdict = entry.getValue();
            Level level = verdict.deciding();
            return new AuthorityEntry(
                    entry.getKey(),
                    Code.of(verdict.outcome()),
                    level.claims().stream().map(Observation::id).toList(),
                    Optional.of(level.range().low()).filter(_ -> !level.range().isOpenBelow()),
                    Optional.of(level.range().high()).filter(_ -> !level.range().isOpenAbove()),
                    Code.of(level.range().bound()),
                    level.claims().getFirst().period().text(),
                    Code.of(level.calendar()),
                    level.computed(),
                    DistanceEntry.of(verdict.distance()),
                    TargetWords.distance(verdict.distance(), target.unit()));
        }
    }

    /** A distance in the unit of the target; an open end is null. */
    record DistanceEntry(Optional<BigDecimal> low, Optional<BigDecimal> high) {
        static DistanceEntry of(TargetDistance distance) {
            return new DistanceEntry(distance.low(), distance.high());
        }
    }
}
