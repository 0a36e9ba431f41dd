package org.corridor.chart.catalog;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.corridor.analysis.CrossingState;
import org.corridor.analysis.KnownDataset;
import org.corridor.chart.BesideLayer;
import org.corridor.chart.Chart;
import org.corridor.chart.ChartSpec;
import org.corridor.chart.Credits;
import org.corridor.chart.Dates;
import org.corridor.chart.Frame;
import org.corridor.chart.GeoLayer;
import org.corridor.chart.Label;
import org.corridor.chart.Layer;
import org.corridor.chart.Mark;
import org.corridor.chart.Sentence;
import org.corridor.chart.Topic;
import org.corridor.chart.View;
import org.corridor.chart.Words;
import org.corridor.dataset.BorderMap;
import org.corridor.dataset.Code;
import org.corridor.dataset.Crossing;
import org.corridor.dataset.Dataset;
import org.corridor.dataset.DatasetInfo;
import org.corridor.dataset.ReducedDate;

/** The border and its crossings as last reported; those whose place is not known stand beside the map. */
final class CrossingsMap implements Chart {
    private static final Comparator<CrossingState> BY_RANK = Comparator.comparingInt(state ->
            state.crossing().rank() == 0 ? Integer.MAX_VALUE : state.crossing().rank());

    @Override
    public String id() {
        return "crossings-map";
    }

    @Override
    public String name() {
        return "Border crossings";
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
        return dataset.findMap().isEmpty() ? Optional.of("The dataset has no map.geojson.") : Optional.empty();
    }

    @Override
    public ChartSpec spec(Dataset dataset, View view) {
        BorderMap map = dataset.findMap().orElseThrow(() -> new IllegalStateException("no map"));
        List<CrossingState> crossings = states(dataset, view.asOf());
        DatasetInfo info = dataset.info();
        List<Layer> layers = new ArrayList<>();
        layers.add(
                new GeoLayer.Ground(map, List.of(info.sideA().id(), info.sideB().id())));
        layers.add(new GeoLayer.Gates(gates(crossings)));
        List<BesideLayer.AsideItem> unplaced = crossings.stream()
                .filter(crossing -> crossing.crossing().place().isEmpty())
                .sorted(BY_RANK)
                .map(CrossingsMap::item)
                .toList();
        if (!unplaced.isEmpty()) {
            layers.add(new BesideLayer.Aside("Place not known", unplaced));
        }
        return new ChartSpec(
                id(),
                title(info, crossings),
                "As last reported, which may be long ago. Dashed ring: how closely the place is known",
                new Frame.Geo(map.box()),
                layers,
                Credits.source(dataset, layers) + ". " + map.attribution(),
                Credits.licence(info));
    }

    @Override
    public List<Sentence> sentences(Dataset dataset, View view) {
        Dataset known = new KnownDataset(dataset, view.asOf());
        return new CrossingSentences(known, states(dataset, view.asOf())).list();
    }

    /** The last report of a status, or else the last event that says as much. */
    private static List<CrossingState> states(Dataset dataset, LocalDate asOf) {
        KnownDataset known = new KnownDataset(dataset, asOf);
        return CrossingState.list(known.listCrossings(), known.listEvents(), asOf).stream()
                .map(state -> state.isFromEvent() ? state : CrossingState.of(state.crossing()))
                .toList();
    }

    private static String title(DatasetInfo info, List<CrossingState> crossings) {
        if (crossings.isEmpty()) {
            return "No crossing between " + info.sideA().name() + " and "
                    + info.sideB().name() + " had been reported";
        }
        String open = was(crossings, Crossing.Status.OPEN);
        String restricted = was(crossings, Crossing.Status.RESTRICTED);
        return "Of " + Words.count(crossings.size(), "crossing", "crossings") + " between "
                + info.sideA().name() + " and " + info.sideB().name() + ", " + open + " open and " + restricted
                + " restricted when last reported";
    }

    private static String was(List<CrossingState> crossings, Crossing.Status status) {
        int number = (int) crossings.stream()
                .filter(crossing -> crossing.status() == status)
                .count();
        return number == 0 ? "none was" : Words.count(number, "was", "were");
    }

    private static List<GeoLayer.Gate> gates(List<CrossingState> crossings) {
        Map<String, List<CrossingState>> byPlace = crossings.stream()
                .filter(crossing -> crossing.crossing().place().isPresent())
                .sorted(BY_RANK)
                .collect(Collectors.groupingBy(CrossingsMap::spot, LinkedHashMap::new, Collectors.toList()));
        return byPlace.values().stream().map(CrossingsMap::gate).toList();
    }

    private static String spot(CrossingState crossing) {
        Crossing.Place place = crossing.crossing().place().orElseThrow();
        return place.lat() + " " + place.lon();
    }

    private static GeoLayer.Gate gate(List<CrossingState> here) {
        CrossingState main = here.getFirst();
        Set<Crossing.Kind> kinds = EnumSet.noneOf(Crossing.Kind.class);
        here.forEach(crossing -> kinds.addAll(crossing.crossing().kinds()));
        Mark mark = new Mark(
                "gate-" + main.crossing().id(),
                here.stream().map(CrossingsMap::sentence).collect(Collectors.joining("; ")),
                here.stream().flatMap(crossing -> crossing.refs().stream()).toList());
        String detail = here.stream()
                .map(crossing -> crossing.status() == main.status() || crossing.status() == Crossing.Status.UNKNOWN
                        ? kinds(crossing.crossing().kinds())
                        : kinds(crossing.crossing().kinds()) + " (" + words(crossing.status()) + ")")
                .distinct()
                .collect(Collectors.joining(", "));
        Label label = new Label(
                main.crossing().name(),
                detail + "; " + lately(main),
                Math.max(1, Math.min(main.crossing().rank(), 9)));
        return new GeoLayer.Gate(mark, main.crossing().place().orElseThrow(), kinds, main.status(), label);
    }

    private static BesideLayer.AsideItem item(CrossingState crossing) {
        Mark mark =
                new Mark("gate-" + crossing.crossing().id(), sentence(crossing) + ", place not known", crossing.refs());
        String detail = kinds(crossing.crossing().kinds()) + "; " + status(crossing);
        return new BesideLayer.AsideItem(
                mark, Optional.of(crossing.status()), crossing.crossing().name(), detail);
    }

    private static String sentence(CrossingState crossing) {
        return crossing.crossing().name() + ", " + kinds(crossing.crossing().kinds()) + ": " + status(crossing);
    }

    private static String status(CrossingState crossing) {
        return words(crossing.status())
                + crossing.reported().map(date -> ", " + Dates.words(date)).orElse("");
    }

    private static String lately(CrossingState crossing) {
        return words(crossing.status())
                + crossing.reported()
                        .map(date -> ", "
                                + (date.precision() == ReducedDate.Precision.YEAR
                                        ? date.text()
                                        : Dates.month(date.first())))
                        .orElse("");
    }

    private static String words(Crossing.Status status) {
        return switch (status) {
            case OPEN, RESTRICTED, CLOSED, PLANNED -> Code.of(status);
            case UNKNOWN -> "of unknown state";
        };
    }

    private static String kinds(Set<Crossing.Kind> kinds) {
        return kinds.stream().map(Code::of).collect(Collectors.joining(", "));
    }
}
