package org.corridor.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.corridor.dataset.Claim;
import org.corridor.dataset.ClaimRef;
import org.corridor.dataset.Crossing;
import org.corridor.dataset.Event;
import org.corridor.dataset.ReducedDate;

/**
 * The last word on a crossing by a day.
 *
 * @param status {@link Crossing.Status#UNKNOWN} where no report says more
 * @param reported the date of the last report; empty where none is dated
 * @param claim the last report, or the crossing itself
 */
public record CrossingState(Crossing crossing, Crossing.Status status, Optional<ReducedDate> reported, Claim claim) {
    /**
     * Returns the state of each crossing: that of its last report, which may be long ago. A report of closure may mean closed
     * to all or to some.
     *
     * @param crossings as known by the day
     * @param events known by the day
     */
    public static List<CrossingState> list(List<Crossing> crossings, List<Event> events, LocalDate asOf) {
        Map<String, List<Event>> byCrossing = new HashMap<>();
        events.forEach(event -> event.crossings()
                .forEach(id ->
                        byCrossing.computeIfAbsent(id, _ -> new ArrayList<>()).add(event)));
        return crossings.stream()
                .map(crossing -> of(crossing, byCrossing.getOrDefault(crossing.id(), List.of()), asOf))
                .toList();
    }

    private static CrossingState of(Crossing crossing, List<Event> events, LocalDate asOf) {
        List<CrossingReport> reports = CrossingReport.list(crossing, events, asOf);
        if (reports.isEmpty()) {
            return of(crossing);
        }
        CrossingReport last = reports.getLast();
        // a closure that had ended says nothing of what came after
        Crossing.Status status = last.end().isPresent() ? Crossing.Status.UNKNOWN : last.status();
        return new CrossingState(crossing, status, Optional.of(last.end().orElse(last.date())), last.claim());
    }

    /** Tells whether the crossing itself says no status, and a report of something that happened does. */
    public boolean isFromEvent() {
        return crossing.statusAsOf().isEmpty() && crossing.status() == Crossing.Status.UNKNOWN && reported.isPresent();
    }

    /** Returns the state that a crossing itself says. */
    public static CrossingState of(Crossing crossing) {
        return new CrossingState(crossing, crossing.status(), crossing.statusAsOf(), crossing);
    }

    /** Returns the evidence: the report, and the crossing where it speaks for itself. */
    public List<ClaimRef> refs() {
        return isFromEvent()
                ? List.of(claim.ref())
                : Stream.of(crossing, claim).map(Claim::ref).distinct().toList();
    }
}
