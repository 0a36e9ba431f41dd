package org.corridor.chart.catalog;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.corridor.analysis.CrossingState;
import org.corridor.chart.Dates;
import org.corridor.chart.Prose;
import org.corridor.chart.Sentence;
import org.corridor.chart.Words;
import org.corridor.dataset.Code;
import org.corridor.dataset.Crossing.Status;
import org.corridor.dataset.DatasetInfo;

/** What can be quoted of the crossings as last reported: which were open, restricted and closed, each with its day. */
record CrossingSentences(DatasetInfo info, List<CrossingState> crossings) {
    /** More names than these are only counted. */
    private static final int NAMED = 8;

    List<Sentence> list() {
        return Stream.of(Status.OPEN, Status.RESTRICTED, Status.CLOSED)
                .map(this::of)
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Sentence> of(Status status) {
        List<CrossingState> these = crossings.stream()
                .filter(crossing -> crossing.status() == status)
                .sorted(Comparator.comparing(CrossingState::reported, CrossingSentences::newest)
                        .thenComparing(state -> state.crossing().id()))
                .toList();
        return these.isEmpty() ? Optional.empty() : Optional.of(sentence(status, these));
    }

    private static int newest(Optional<?> one, Optional<?> other) {
        return other.map(Object::toString)
                .orElse("")
                .compareTo(one.map(Object::toString).orElse(""));
    }

    private Sentence sentence(Status status, List<CrossingState> these) {
        Prose prose = new Prose()
                .cite(
                        Words.count(these.size(), "crossing", "crossings"),
                        these.stream().flatMap(state -> state.refs().stream()).toList())
                .say(" between " + info.sideA().name() + " and " + info.sideB().name()
                        + (these.size() == 1 ? " was " : " were ") + Code.of(status) + " when last reported");
        if (these.size() > NAMED) {
            return prose.end();
        }
        return prose.say(": ").each(these, CrossingSentences::named).end();
    }

    private static void named(Prose prose, CrossingState state) {
        String when = state.reported().map(day -> " " + Dates.when(day)).orElse(", no date given");
        prose.cite(CrossingNames.brief(state.crossing()) + when, state.refs());
    }
}
