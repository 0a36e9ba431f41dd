package org.corridor.chart.catalog;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.corridor.analysis.CrossingSpan;
import org.corridor.analysis.CrossingSpans;
import org.corridor.chart.Dates;
import org.corridor.chart.Frame;
import org.corridor.chart.Label;
import org.corridor.chart.Mark;
import org.corridor.chart.ScheduleLayer;
import org.corridor.dataset.Claim;
import org.corridor.dataset.Code;
import org.corridor.dataset.Crossing;
import org.corridor.dataset.Event;
import org.corridor.dataset.ReducedDate;

/**
 * A crossing and its history.
 *
 * @param history in order of time; empty where no report of it is dated
 */
record CrossingLane(Crossing crossing, List<CrossingSpan> history) {
    /** The main ones first, those that are only planned last. */
    private static final Comparator<CrossingLane> ORDER = Comparator.comparing(CrossingLane::isPlanned)
            .thenComparing(lane -> lane.crossing.rank() == 0 ? Integer.MAX_VALUE : lane.crossing.rank());

    /** Lists the crossings of which anything had been reported by a day. */
    static List<CrossingLane> list(List<Crossing> crossings, List<Event> events, LocalDate asOf) {
        return crossings.stream()
                .map(crossing -> new CrossingLane(crossing, CrossingSpans.of(crossing, events, asOf)))
                .filter(lane -> !lane.history.isEmpty() || lane.isUndated())
                .sorted(ORDER)
                .toList();
    }

    Frame.Row row() {
        String kinds = crossing.kinds().stream().map(Code::of).collect(Collectors.joining(", "));
        return new Frame.Row(CrossingNames.brief(crossing), kinds, 0);
    }

    /** Lists the spans in which it was closed, to all or to some. */
    List<CrossingSpan> closures() {
        return history.stream()
                .filter(span -> span.status() == Crossing.Status.CLOSED
                        || span.status() == Crossing.Status.RESTRICTED && span.inferred())
                .toList();
    }

    /** Lists its spans; those that ended before the first day of the time line are told with the first that is drawn. */
    List<ScheduleLayer.Span> spans(int row, LocalDate start) {
        List<ScheduleLayer.Span> spans = new ArrayList<>();
        for (int i = 0; i < history.size(); i++) {
            if (!history.get(i).to().isBefore(start)) {
                spans.add(span(row, i, spans.isEmpty()));
            }
        }
        return spans;
    }

    private ScheduleLayer.Span span(int row, int index, boolean first) {
        CrossingSpan span = history.get(index);
        boolean last = index == history.size() - 1;
        List<CrossingSpan> told = history.subList(first ? 0 : index, index + 1);
        String words = told.stream().map(one -> words(one, last && one == span)).collect(Collectors.joining("; "));
        Mark mark = new Mark(
                crossing.id() + "-" + (index + 1),
                CrossingNames.brief(crossing) + ": " + words,
                told.stream()
                        .flatMap(one -> one.claims().stream())
                        .map(Claim::ref)
                        .distinct()
                        .toList());
        Label label = last ? new Label("", Dates.words(lastReport(span)), 4) : Label.NONE;
        return new ScheduleLayer.Span(mark, row, span.from(), span.to(), span.status(), span.inferred(), label);
    }

    /** Finds what to say where there is nothing to draw. */
    Optional<ScheduleLayer.Remark> remark(int row) {
        if (!history.isEmpty()) {
            return Optional.empty();
        }
        String words = switch (crossing.status()) {
            case OPEN, RESTRICTED, CLOSED, PLANNED -> Code.of(crossing.status()) + ", when is not said";
            case UNKNOWN -> "no report of opening";
        };
        Mark mark = Mark.of(crossing.id() + "-1", CrossingNames.brief(crossing) + ": " + words, crossing.ref());
        return Optional.of(new ScheduleLayer.Remark(mark, row, new Label("", words, 3)));
    }

    private boolean isUndated() {
        return crossing.opened().isEmpty() && crossing.statusAsOf().isEmpty();
    }

    private boolean isPlanned() {
        return crossing.status() == Crossing.Status.PLANNED;
    }

    private static ReducedDate lastReport(CrossingSpan span) {
        return span.ended().orElse(span.began());
    }

    private static String words(CrossingSpan span, boolean last) {
        String since = last && span.status() == Crossing.Status.UNKNOWN
                ? " since " + Dates.words(lastReport(span))
                : span.ended()
                        .map(end -> " from " + Dates.words(span.began()) + " to " + Dates.words(end))
                        .orElse(", " + Dates.words(span.began()));
        return state(span.status()) + since + what(span) + (span.inferred() ? "; inferred by us" : "");
    }

    /** Returns what began a span that an event began. */
    private static String what(CrossingSpan span) {
        return span.status() != Crossing.Status.UNKNOWN && span.claims().getFirst() instanceof Event event
                ? ". " + event.title()
                : "";
    }

    private static String state(Crossing.Status status) {
        return switch (status) {
            case OPEN -> "open";
            case RESTRICTED -> "restricted";
            case CLOSED -> "closed to all or to some";
            case PLANNED -> "planned";
            case UNKNOWN -> "no report";
        };
    }
}
