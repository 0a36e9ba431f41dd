package org.corridor.chart.catalog;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.corridor.chart.Dates;
import org.corridor.chart.Label;
import org.corridor.chart.Mark;
import org.corridor.chart.ScheduleLayer;
import org.corridor.dataset.Confidence;
import org.corridor.dataset.Event;

/** What happened to crossings, over their lanes. */
final class CrossingOccasions {
    private final List<CrossingLane> lanes;
    private final List<Event> events;
    private final OccasionPriorities priorities;

    /** Takes events in the order of their dates, and leaves out what happened before the first day of the time line. */
    CrossingOccasions(List<CrossingLane> lanes, List<Event> events, LocalDate from) {
        this.lanes = lanes;
        this.events = events.stream()
                .filter(event -> !event.date().first().isBefore(from))
                .toList();
        this.priorities = new OccasionPriorities(lanes, this.events);
    }

    List<ScheduleLayer.Occasion> list() {
        return events.stream().map(this::occasion).toList();
    }

    private ScheduleLayer.Occasion occasion(Event event) {
        String words = Dates.words(event.date()) + ": " + event.title();
        return new ScheduleLayer.Occasion(
                Mark.of("event-" + event.id(), words, event.ref()),
                event.date().first(),
                event.date().last(),
                rows(event),
                changes(event),
                event.sureness() == Confidence.LOW,
                new Label(Dates.words(event.date()), event.title(), priorities.get(event)));
    }

    private List<Integer> rows(Event event) {
        List<Integer> rows = new ArrayList<>();
        for (int i = 0; i < lanes.size(); i++) {
            if (event.crossings().contains(lanes.get(i).crossing().id())) {
                rows.add(i);
            }
        }
        return rows;
    }

    private static boolean changes(Event event) {
        return event.kind() == Event.Kind.BORDER_OPENING || event.kind() == Event.Kind.BORDER_CLOSURE;
    }
}
