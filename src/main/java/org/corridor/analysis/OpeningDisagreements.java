package org.corridor.analysis;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.corridor.dataset.Claim;
import org.corridor.dataset.ClaimRef;
import org.corridor.dataset.Crossing;
import org.corridor.dataset.Dataset;
import org.corridor.dataset.Event;
import org.corridor.dataset.ReducedDate;
import org.corridor.dataset.Theme;

/**
 * Dates of one opening or closing of a crossing that cannot both hold.
 *
 * <p>Two openings within a week are one. A crossing cannot be closed twice unless it was open in between; two closings
 * within half a year are then one.
 */
final class OpeningDisagreements {
    private static final int WEEK = 7;

    private OpeningDisagreements() {}

    /** Lists them in no particular order. */
    static List<Disagreement> list(Dataset dataset, LocalDate asOf) {
        Map<String, List<Dated>> openings = new LinkedHashMap<>();
        Map<String, List<Dated>> closings = new LinkedHashMap<>();
        for (Event event : dataset.listEvents()) {
            for (String crossing : event.crossings()) {
                if (event.kind() == Event.Kind.BORDER_OPENING) {
                    put(openings, crossing, event, event.date(), asOf);
                } else if (event.kind() == Event.Kind.BORDER_CLOSURE
                        && event.end().isEmpty()) {
                    put(closings, crossing, event, event.date(), asOf);
                }
            }
        }
        List<Disagreement> found = new ArrayList<>();
        for (Crossing crossing : dataset.listCrossings()) {
            crossing.opened().ifPresent(date -> put(openings, crossing.id(), crossing, date, asOf));
            List<Dated> opened = openings.getOrDefault(crossing.id(), List.of());
            List<Dated> closed = closings.getOrDefault(crossing.id(), List.of());
            TimeSweep.meet(
                    opened, dated -> dated.until(WEEK), (one, other) -> add(found, "opening", crossing, one, other));
            TimeSweep.meet(closed, dated -> dated.until(CrossingSpans.DAYS), (one, other) -> {
                if (opened.stream().noneMatch(opening -> opening.isBetween(one, other))) {
                    add(found, "closing", crossing, one, other);
                }
            });
        }
        return found;
    }

    private static void put(
            Map<String, List<Dated>> dates, String crossing, Claim claim, ReducedDate date, LocalDate asOf) {
        if (!date.first().isAfter(asOf)) {
            dates.computeIfAbsent(crossing, _ -> new ArrayList<>()).add(new Dated(claim, date));
        }
    }

    private static void add(List<Disagreement> found, String measure, Crossing crossing, Dated one, Dated other) {
        if (one.date().last().isBefore(other.date().first())) {
            Question question = new Question(
                    Question.Subject.CROSSING,
                    Theme.BORDER,
                    measure,
                    Optional.empty(),
                    Optional.of(new ClaimRef(ClaimRef.Table.CROSSINGS, crossing.id())),
                    Optional.empty());
            found.add(Disagreement.ofDates(
                    question, Answer.of(one.claim(), one.date()), Answer.of(other.claim(), other.date())));
        }
    }

    /** A claim and the date that it gives. */
    private record Dated(Claim claim, ReducedDate date) {
        TimeSweep<Dated> until(int days) {
            return new TimeSweep<>(
                    this,
                    date.first(),
                    date.last().plus(days, ChronoUnit.DAYS),
                    claim.ref().toString());
        }

        boolean isBetween(Dated one, Dated other) {
            return date.last().isAfter(one.date().first())
                    && date.first().isBefore(other.date().last());
        }
    }
}
