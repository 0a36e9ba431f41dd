package org.corridor.chart.catalog;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.corridor.analysis.CrossingSpan;
import org.corridor.analysis.KnownDataset;
import org.corridor.chart.Chart;
import org.corridor.chart.ChartSpec;
import org.corridor.chart.Credits;
import org.corridor.chart.Dates;
import org.corridor.chart.Frame;
import org.corridor.chart.Label;
import org.corridor.chart.Layer;
import org.corridor.chart.ScheduleLayer;
import org.corridor.chart.Sentence;
import org.corridor.chart.TimeLayer;
import org.corridor.chart.Topic;
import org.corridor.chart.View;
import org.corridor.chart.Words;
import org.corridor.dataset.Crossing;
import org.corridor.dataset.Dataset;
import org.corridor.dataset.DatasetInfo;
import org.corridor.dataset.Event;

/** When each crossing was open, restricted or closed as far as was reported, and what did it. */
final class CrossingTimeline implements Chart {
    @Override
    public String id() {
        return "crossing-timeline";
    }

    @Override
    public String name() {
        return "Crossing timeline";
    }

    @Override
    public Topic topic() {
        return Topic.BORDER;
    }

    @Override
    public Optional<String> findObstacle(Dataset dataset) {
        if (dataset.listCrossings().isEmpty()) {
            return Optional.of("The dataset has no crossings.");
        }
        boolean dated = dataset.listCrossings().stream()
                        .anyMatch(crossing -> crossing.opened().isPresent()
                                || crossing.statusAsOf().isPresent())
                || dataset.listEvents().stream()
                        .anyMatch(event -> !event.crossings().isEmpty());
        return dated ? Optional.empty() : Optional.of("The dataset has no dated report of a crossing.");
    }

    @Override
    public ChartSpec spec(Dataset dataset, View view) {
        LocalDate asOf = view.asOf();
        KnownDataset known = new KnownDataset(dataset, asOf);
        List<Event> events = events(known);
        List<CrossingLane> lanes = CrossingLane.list(known.listCrossings(), events, asOf);
        LocalDate from = TimelineStart.of(lanes, events, asOf);
        ScheduleLayer.Occasions occasions =
                new ScheduleLayer.Occasions(new CrossingOccasions(lanes, events, from).list());
        List<Layer> layers =
                List.of(new TimeLayer.Moment(asOf, new Label(Dates.words(asOf), "", 5)), spans(lanes, from), occasions);
        return new ChartSpec(
                id(),
                title(dataset.info(), lanes, asOf),
                subtitle(lanes, occasions.occasions()),
                new Frame.Schedule(
                        from, asOf, lanes.stream().map(CrossingLane::row).toList()),
                layers,
                Credits.source(dataset, layers),
                Credits.licence(dataset.info()));
    }

    @Override
    public List<Sentence> sentences(Dataset dataset, View view) {
        KnownDataset known = new KnownDataset(dataset, view.asOf());
        return new ClosureSentences(CrossingLane.list(known.listCrossings(), events(known), view.asOf())).list();
    }

    private static List<Event> events(KnownDataset known) {
        return known.listEvents().stream()
                .filter(event -> !event.crossings().isEmpty())
                .sorted(Comparator.comparing(Event::date).thenComparing(Event::id))
                .toList();
    }

    private static Layer spans(List<CrossingLane> lanes, LocalDate from) {
        List<ScheduleLayer.Span> spans = new ArrayList<>();
        List<ScheduleLayer.Remark> remarks = new ArrayList<>();
        for (int i = 0; i < lanes.size(); i++) {
            spans.addAll(lanes.get(i).spans(i, from));
            lanes.get(i).remark(i).ifPresent(remarks::add);
        }
        return new ScheduleLayer.Spans(spans, remarks);
    }

    private static String title(DatasetInfo info, List<CrossingLane> lanes, LocalDate asOf) {
        String border = info.sideA().name() + " and " + info.sideB().name();
        if (lanes.isEmpty()) {
            return "No crossing between " + border + " had been reported by " + Dates.words(asOf);
        }
        List<CrossingLane> shut =
                lanes.stream().filter(lane -> !lane.closures().isEmpty()).toList();
        String all = Words.count(lanes.size(), "crossing", "crossings") + " between " + border;
        if (shut.isEmpty()) {
            return lanes.size() == 1
                    ? "The one crossing between " + border + " was never reported closed"
                    : "Of " + all + " none was reported closed";
        }
        CrossingLane most = shut.stream()
                .max(Comparator.comparing((CrossingLane lane) -> lane.closures().size()))
                .orElseThrow();
        LocalDate first = shut.stream()
                .map(lane -> lane.closures().getFirst().from())
                .min(LocalDate::compareTo)
                .orElseThrow();
        int times = most.closures().size();
        String often = times == 2 ? "twice" : Words.count(times, "time", "times");
        String again = times > 1 ? ", " + most.crossing().name() + " " + often : "";
        return "Since " + first.getYear() + ", "
                + Words.count(shut.size(), "", "").strip() + " of " + all + (shut.size() == 1 ? " was" : " were")
                + " reported closed to all or to some" + again;
    }

    private static String subtitle(List<CrossingLane> lanes, List<ScheduleLayer.Occasion> occasions) {
        List<String> signs = new ArrayList<>();
        sign(signs, lanes, "solid: open", Crossing.Status.OPEN);
        sign(signs, lanes, "hatched: restricted", Crossing.Status.RESTRICTED);
        sign(signs, lanes, "hollow: closed to all or to some", Crossing.Status.CLOSED);
        sign(signs, lanes, "dashed: planned", Crossing.Status.PLANNED);
        sign(signs, lanes, "dotted: no report since the date", Crossing.Status.UNKNOWN);
        if (all(lanes).anyMatch(CrossingSpan::inferred)) {
            signs.add("paler: inferred by us");
        }
        if (occasions.stream().anyMatch(ScheduleLayer.Occasion::changes)) {
            signs.add("filled dots: openings, closures");
        }
        return signs.isEmpty() ? "As far as was reported" : Words.capital(String.join("; ", signs));
    }

    private static void sign(List<String> signs, List<CrossingLane> lanes, String words, Crossing.Status status) {
        if (all(lanes).anyMatch(span -> span.status() == status)) {
            signs.add(words);
        }
    }

    private static Stream<CrossingSpan> all(List<CrossingLane> lanes) {
        return lanes.stream().flatMap(lane -> lane.history().stream());
    }
}
