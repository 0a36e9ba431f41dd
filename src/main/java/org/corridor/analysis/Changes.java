package org.corridor.analysis;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.corridor.dataset.Dataset;
import org.corridor.dataset.Measure;
import org.corridor.dataset.Observation;
import org.corridor.dataset.Target;

/**
 * What changed between two days: what was stated, and what it moved.
 *
 * @param from the earlier day, whose own statements are no change
 * @param to the later day, whose own statements are
 * @param added what came to be known, oldest first
 * @param targets how many targets had been announced by {@code to}
 * @param passed the targets whose last day went by, in the order of their deadlines
 * @param outcomes those that moved, of targets that had been announced by {@code from}
 * @param ranges the headline ranges that moved
 * @param statuses the crossings and projects that were reported in another state
 * @param corrections the figures that were reported anew with another value
 */
public record Changes(
        LocalDate from,
        LocalDate to,
        List<Added> added,
        int targets,
        List<Target> passed,
        List<MovedOutcome> outcomes,
        List<MovedRange> ranges,
        List<MovedStatus> statuses,
        List<Correction> corrections) {
    public Changes {
        added = List.copyOf(added);
        passed = List.copyOf(passed);
        outcomes = List.copyOf(outcomes);
        ranges = List.copyOf(ranges);
        statuses = List.copyOf(statuses);
        corrections = List.copyOf(corrections);
    }

    /**
     * Compares a dataset as of two days.
     *
     * @throws IllegalArgumentException when {@code from} is after {@code to}
     */
    public static Changes between(Dataset dataset, LocalDate from, LocalDate to) {
        return between(dataset, from, Selection.on(to));
    }

    /**
     * Compares the figures that a selection holds on its day with those that the same choice holds on an earlier one.
     *
     * @param dataset the whole one
     * @throws IllegalArgumentException when {@code from} is after the day of the selection
     */
    public static Changes between(Dataset dataset, LocalDate from, Selection selection) {
        LocalDate to = selection.asOf();
        if (from.isAfter(to)) {
            throw new IllegalArgumentException(from + " is after " + to);
        }
        Selection earlier = selection.at(from);
        Dataset before = earlier.of(dataset);
        Dataset after = selection.of(dataset);
        return new Changes(
                from,
                to,
                Added.between(dataset, after, from, to),
                after.listTargets().size(),
                passed(after, from, to),
                MovedOutcome.between(before, from, after, to),
                MovedRange.between(HeadlineRanges.list(before, earlier), HeadlineRanges.list(after, selection)),
                MovedStatus.between(dataset, from, to),
                corrections(after, from));
    }

    /** Lists the targets whose deadline was not over on the earlier day, and is on the later. */
    private static List<Target> passed(Dataset after, LocalDate from, LocalDate to) {
        return after.listTargets().stream()
                .filter(target -> target.deadline()
                        .filter(date ->
                                !date.last().isBefore(from) && date.last().isBefore(to))
                        .isPresent())
                .sorted(Comparator.comparing((Target target) ->
                                target.deadline().orElseThrow().last())
                        .thenComparing(Target::id))
                .toList();
    }

    /** Lists the corrections that were made after the earlier day. */
    private static List<Correction> corrections(Dataset after, LocalDate from) {
        List<Observation> claims = after.listObservations(
                after.listMeasures().stream().map(Measure::id).collect(Collectors.toSet()));
        return Correction.list(claims).stream()
                .filter(correction -> correction.after().statedOn().first().isAfter(from))
                .toList();
    }
}
