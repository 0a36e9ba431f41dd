package org.corridor.chart.catalog;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.corridor.analysis.CrossingState;
import org.corridor.chart.Dates;
import org.corridor.chart.Prose;
import org.corridor.chart.Sentence;
import org.corridor.chart.Words;
import org.corridor.dataset.ClaimRef;
import org.corridor.dataset.Code;
import org.corridor.dataset.Crossing.Status;
import org.corridor.dataset.Dataset;
import org.corridor.dataset.DatasetInfo;
import org.corridor.dataset.Event;
import org.corridor.dataset.ReducedDate;

/** What can be quoted of the crossings as last reported: which were open, restricted and closed, each with its day. */
record CrossingSentences(Dataset known, List<CrossingState> crossings) {
    /** More names than these are only counted. */
    private static final int NAMED = 8;

    private static final Comparator<CrossingState> NEWEST = Comparator.comparing(CrossingSentences::last)
            .reversed()
            .thenComparing(state -> state.crossing().id());

    List<Sentence> list() {
        return Stream.of(Status.OPEN, Status.RESTRICTED, Status.CLOSED)
                .map(this::of)
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Sentence> of(Status status) {
        List<CrossingState> these = crossings.stream()
                .filter(state -> state.status() == status)
                .sorted(NEWEST)
                .toList();
        return these.isEmpty() ? Optional.empty() : Optional.of(sentence(status, these));
    }

    private static LocalDate last(CrossingState state) {
        return state.reported().map(ReducedDate::last).orElse(LocalDate.MIN);
    }

    private Sentence sentence(Status status, List<CrossingState> these) {
        DatasetInfo info = known.info();
        Prose prose = new Prose()
                .cite(
                        Words.count(these.size(), "crossing", "crossings"),
                        these.stream().map(state -> state.crossing().ref()).toList())
                .say(" between " + info.sideA().name() + " and " + info.sideB().name()
                        + (these.size() == 1 ? " was " : " were ") + Code.of(status) + " when last reported");
        return these.size() > NAMED
                ? prose.end()
                : prose.say(": ").each(these, this::named).end();
    }

    private void named(Prose prose, CrossingState state) {
        String when = state.reported().map(day -> " " + Dates.when(day)).orElse(", no date given");
        Stream<ClaimRef> claims =
                Stream.concat(state.refs().stream(), reports(state).map(Event::ref));
        prose.cite(CrossingNames.brief(state.crossing()) + when, claims.toList());
    }

    /** Finds the events of that date: where a crossing is described is often older than the last word on it. */
    private Stream<Event> reports(CrossingState state) {
        return known.listEvents().stream()
                .filter(event -> event.crossings().contains(state.crossing().id()))
                .filter(event -> state.reported()
                        .filter(date -> fits(date, event.date()) || isPublished(event, date))
                        .isPresent());
    }

    private boolean isPublished(Event event, ReducedDate date) {
        return known.getSource(event.citation().source())
                .published()
                .filter(day -> fits(date, day))
                .isPresent();
    }

    private static boolean fits(ReducedDate one, ReducedDate other) {
        return !one.first().isAfter(other.last()) && !other.first().isAfter(one.last());
    }
}
