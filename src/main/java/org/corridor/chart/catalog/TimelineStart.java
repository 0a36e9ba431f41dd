package org.corridor.chart.catalog;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Stream;
import org.corridor.dataset.Event;

/** Where the time line of crossings begins: old enough for what happened, not as old as a railway. */
final class TimelineStart {
    /** What lies further back is told in words, and its bar begins at the edge. */
    private static final int YEARS = 15;

    private TimelineStart() {}

    static LocalDate of(List<CrossingLane> lanes, List<Event> events, LocalDate asOf) {
        LocalDate oldest = asOf.minusYears(YEARS);
        Stream<LocalDate> spans =
                lanes.stream().flatMap(lane -> lane.history().stream()).map(span -> span.from());
        return Stream.concat(spans, events.stream().map(event -> event.date().first()))
                .filter(day -> !day.isBefore(oldest))
                .min(LocalDate::compareTo)
                .orElse(oldest)
                .with(TemporalAdjusters.firstDayOfYear());
    }
}
