package org.corridor.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.corridor.analysis.Added;
import org.corridor.analysis.Changes;
import org.corridor.analysis.Correction;
import org.corridor.analysis.HeadlineRange;
import org.corridor.analysis.MovedOutcome;
import org.corridor.analysis.MovedRange;
import org.corridor.analysis.MovedStatus;
import org.corridor.chart.ChangeProse;
import org.corridor.dataset.ClaimRef;
import org.corridor.dataset.Code;
import org.corridor.dataset.Observation;
import org.corridor.dataset.Range;
import org.corridor.dataset.ReducedDate;
import org.corridor.dataset.Target;

/**
 * What changed between two days, as data.
 *
 * @param prose the same in two to five sentences
 * @param added what came to be known after {@code from} and by {@code to}, oldest first
 * @param outcomes those that moved, of targets that had been announced by {@code from}
 * @param headlines the ranges that moved
 * @param corrections figures that were reported anew with another value
 * @param statuses crossings and projects that were reported in another state
 * @param passed ids of the targets whose deadline went by
 */
record ChangesAnswer(
        String from,
        String to,
        String prose,
        List<NewClaim> added,
        List<Outcome> outcomes,
        List<Headline> headlines,
        List<Corrected> corrections,
        List<Status> statuses,
        List<String> passed) {

    static ChangesAnswer of(Changes changes) {
        return new ChangesAnswer(
                changes.from().toString(),
                changes.to().toString(),
                ChangeProse.text(changes),
                changes.added().stream().map(NewClaim::of).toList(),
                changes.outcomes().stream().map(Outcome::of).toList(),
                changes.ranges().stream().map(Headline::of).toList(),
                changes.corrections().stream().map(Corrected::of).toList(),
                changes.statuses().stream().map(Status::of).toList(),
                changes.passed().stream().map(Target::id).toList());
    }

    /**
     * A claim that was not known before.
     *
     * @param stated the date of its statement, as exactly as it is known; null where it names none
     * @param since the first day on which it counts
     */
    record NewClaim(String table, String id, Optional<String> stated, String statement, String since) {
        static NewClaim of(Added added) {
            ClaimRef ref = added.claim().ref();
            Optional<String> stated = added.claim().stated().map(ReducedDate::text);
            return new NewClaim(
                    ref.table().code(),
                    ref.id(),
                    stated,
                    added.claim().statement(),
                    added.since().toString());
        }
    }

    /**
     * An outcome that moved.
     *
     * @param authority on whose figures; null for the outcome overall
     * @param from null where the authority had no figure that counts
     * @param claims the figures that decide now
     */
    record Outcome(
            String target,
            Optional<String> authority,
            Optional<String> from,
            Optional<String> to,
            List<String> claims) {
        static Outcome of(MovedOutcome moved) {
            return new Outcome(
                    moved.target().id(),
                    moved.authority(),
                    moved.from().map(Code::of),
                    moved.to().map(Code::of),
                    figures(moved.claims()));
        }
    }

    /**
     * A headline range that moved.
     *
     * @param from null where there was none
     * @param to null where there is none any more
     */
    record Headline(String id, Optional<Ends> from, Optional<Ends> to) {
        static Headline of(MovedRange moved) {
            return new Headline(
                    moved.kind().id(), moved.from().map(Ends::of), moved.to().map(Ends::of));
        }
    }

    /**
     * A range.
     *
     * @param low null where it is open below
     * @param high null where it is open above
     * @param target the target that it is, or is set against; null where there is none
     * @param claims the figures behind it
     */
    record Ends(
            Optional<BigDecimal> low,
            Optional<BigDecimal> high,
            String unit,
            Optional<String> target,
            List<String> claims) {
        static Ends of(HeadlineRange range) {
            return new Ends(
                    lowEnd(range.range()),
                    highEnd(range.range()),
                    range.unit().toString(),
                    range.target().map(Target::id),
                    figures(range.claims()));
        }
    }

    /**
     * A figure that was reported anew.
     *
     * @param before the earlier figure
     * @param after the later one
     * @param kind narrowed, widened, moved or reworded
     */
    record Corrected(String before, String after, String authority, String measure, String kind, Value from, Value to) {
        static Corrected of(Correction found) {
            return new Corrected(
                    found.before().id(),
                    found.after().id(),
                    found.after().authority(),
                    found.after().measure(),
                    Code.of(found.kind()),
                    Value.of(found.before()),
                    Value.of(found.after()));
        }
    }

    /** A stated value. */
    record Value(Optional<BigDecimal> low, Optional<BigDecimal> high, String unit, String stated) {
        static Value of(Observation claim) {
            return new Value(
                    lowEnd(claim.range()),
                    highEnd(claim.range()),
                    claim.unit().toString(),
                    claim.statedOn().text());
        }
    }

    /**
     * A crossing or project in another state.
     *
     * @param from null where no state had been reported
     * @param to null where nothing is known of it any more
     * @param claims the reports, as table/id
     */
    record Status(
            String table,
            String id,
            String name,
            Optional<String> from,
            Optional<String> to,
            Optional<String> reported,
            List<String> claims) {
        static Status of(MovedStatus moved) {
            return new Status(
                    moved.of().table().code(),
                    moved.of().id(),
                    moved.name(),
                    moved.from(),
                    moved.to(),
                    moved.reported().map(ReducedDate::text),
                    moved.claims().stream().map(ClaimRef::toString).toList());
        }
    }

    private static List<String> figures(List<ClaimRef> claims) {
        return claims.stream()
                .filter(ref -> ref.table() == ClaimRef.Table.OBSERVATIONS)
                .map(ClaimRef::id)
                .toList();
    }

    private static Optional<BigDecimal> lowEnd(Range range) {
        return Optional.of(range.low()).filter(_ -> !range.isOpenBelow());
    }

    private static Optional<BigDecimal> highEnd(Range range) {
        return Optional.of(range.high()).filter(_ -> !range.isOpenAbove());
    }
}
