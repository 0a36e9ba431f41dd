package org.corridor.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.corridor.dataset.Claim;
import org.corridor.dataset.Crossing;
import org.corridor.dataset.Event;
import org.corridor.dataset.ReducedDate;

/**
 * A dated word on the state of one crossing.
 *
 * @param end the last day of a closure, where it was stated
 * @param kind what is reported
 */
record CrossingReport(ReducedDate date, Optional<ReducedDate> end, Crossing.Status status, Kind kind, Claim claim) {
    /** A change is worth more than a state: it says what was before. In the order in which they count on one day. */
    enum Kind {
        OPENED,
        CHANGE,
        LAST_STATUS
    }

    private static final Comparator<CrossingReport> BY_DATE = Comparator.comparing(
                    (CrossingReport report) -> report.date().first())
            .thenComparing(CrossingReport::kind)
            .thenComparing(report -> report.claim().ref().toString());

    /**
     * Lists what had been reported of a crossing by a day, oldest first.
     *
     * <p>Of reports on one time the exact one counts: one known only by a month or year in which another lies says nothing of
     * what came first, and is left out.
     */
    static List<CrossingReport> list(Crossing crossing, List<Event> events, LocalDate asOf) {
        List<CrossingReport> all = new ArrayList<>();
        crossing.opened().ifPresent(date -> all.add(plain(date, Crossing.Status.OPEN, Kind.OPENED, crossing)));
        events.stream()
                .filter(event -> event.crossings().contains(crossing.id()))
                .forEach(event -> find(event, asOf).ifPresent(all::add));
        crossing.statusAsOf().ifPresent(date -> all.add(plain(date, crossing.status(), Kind.LAST_STATUS, crossing)));
        List<CrossingReport> known = all.stream()
                .filter(report -> !report.date().first().isAfter(asOf))
                .sorted(BY_DATE)
                .toList();
        return known.stream()
                .filter(report -> known.stream().noneMatch(report::isVaguerThan))
                .toList();
    }

    /** Returns the last day of which it speaks. */
    LocalDate last() {
        return end.orElse(date).last();
    }

    private static CrossingReport plain(ReducedDate date, Crossing.Status status, Kind kind, Crossing crossing) {
        return new CrossingReport(date, Optional.empty(), status, kind, crossing);
    }

    /** Finds what an event says; an end that was still ahead had not been stated. */
    private static Optional<CrossingReport> find(Event event, LocalDate asOf) {
        Optional<ReducedDate> end = event.end().filter(date -> !date.last().isAfter(asOf));
        return switch (event.kind()) {
            case BORDER_OPENING ->
                Optional.of(
                        new CrossingReport(event.date(), Optional.empty(), Crossing.Status.OPEN, Kind.CHANGE, event));
            case BORDER_CLOSURE ->
                Optional.of(new CrossingReport(event.date(), end, Crossing.Status.CLOSED, Kind.CHANGE, event));
            case VISIT,
                    AGREEMENT,
                    POLICY,
                    BORDER_RULE,
                    ATTACK,
                    MILITARY,
                    DIPLOMACY,
                    SANCTIONS,
                    TRANSPORT,
                    ELECTRICITY,
                    OTHER -> Optional.empty();
        };
    }

    private boolean isVaguerThan(CrossingReport other) {
        return date.precision().compareTo(other.date.precision()) < 0
                && !other.date.first().isBefore(date.first())
                && !other.date.last().isAfter(date.last());
    }
}
