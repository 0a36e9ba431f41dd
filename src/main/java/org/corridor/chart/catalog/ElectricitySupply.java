package org.corridor.chart.catalog;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.corridor.analysis.PowerSupply;
import org.corridor.chart.Chart;
import org.corridor.chart.ChartSpec;
import org.corridor.chart.Credits;
import org.corridor.chart.Dates;
import org.corridor.chart.Frame;
import org.corridor.chart.Label;
import org.corridor.chart.Layer;
import org.corridor.chart.Sentence;
import org.corridor.chart.TimeLayer;
import org.corridor.chart.Topic;
import org.corridor.chart.View;
import org.corridor.dataset.Dataset;
import org.corridor.dataset.Range;

/** What lines and contracts allow to flow, beside what is said to arrive. */
final class ElectricitySupply implements Chart {
    @Override
    public String id() {
        return "electricity-supply";
    }

    @Override
    public String name() {
        return "Electricity supply";
    }

    @Override
    public Topic topic() {
        return Topic.ENERGY;
    }

    @Override
    public Optional<String> findObstacle(Dataset dataset) {
        PowerSupply supply = PowerSupply.of(dataset, LocalDate.MAX);
        return supply.lines().isEmpty() && supply.delivered().isEmpty()
                ? Optional.of("The dataset has no capacity or supply of electricity in megawatts.")
                : Optional.empty();
    }

    @Override
    public ChartSpec spec(Dataset dataset, View view) {
        PowerSupply supply = PowerSupply.of(dataset, view.asOf());
        SupplyWords words = new SupplyWords(dataset, supply);
        TimeLayer.Stairs stairs = new TimeLayer.Stairs(new SupplyStairs(dataset, view.asOf()).list(supply.lines()));
        List<Layer> layers = new ArrayList<>();
        layers.add(new TimeLayer.Moment(view.asOf(), new Label(Dates.words(view.asOf()), "", 3)));
        Stream.of(stairs, words.breaks(), words.figures())
                .filter(layer -> !layer.marks().isEmpty())
                .forEach(layers::add);
        words.undated().ifPresent(layers::add);
        words.asides().forEach(layers::add);
        return new ChartSpec(
                id(),
                words.title(),
                words.subtitle(),
                frame(supply, stairs, view.asOf()),
                layers,
                Credits.source(dataset, layers),
                Credits.licence(dataset.info()));
    }

    @Override
    public List<Sentence> sentences(Dataset dataset, View view) {
        return new SupplySentences(dataset, PowerSupply.of(dataset, view.asOf())).list();
    }

    private static Frame frame(PowerSupply supply, TimeLayer.Stairs stairs, LocalDate asOf) {
        List<TimeLayer.Tread> treads = stairs.stairs().stream()
                .flatMap(stair -> stair.treads().stream())
                .toList();
        LocalDate from = Stream.of(
                        treads.stream().map(TimeLayer.Tread::from),
                        supply.delivered().stream()
                                .flatMap(figure -> figure.figure().period().span().stream())
                                .map(span -> span.first()),
                        supply.outages().stream().map(outage -> outage.date().first()))
                .flatMap(days -> days)
                .min(LocalDate::compareTo)
                .orElse(asOf)
                .with(TemporalAdjusters.firstDayOfYear());
        LocalDate to = Stream.concat(
                        Stream.of(asOf),
                        supply.delivered().stream()
                                .flatMap(figure -> figure.figure().period().span().stream())
                                .map(span -> span.last()))
                .max(LocalDate::compareTo)
                .orElse(asOf)
                .with(TemporalAdjusters.lastDayOfYear());
        BigDecimal max = Stream.concat(
                        treads.stream().map(TimeLayer.Tread::range),
                        supply.delivered().stream()
                                .map(figure -> figure.figure().range()))
                .map(Range::high)
                .max(BigDecimal::compareTo)
                .filter(value -> value.signum() > 0)
                .orElse(BigDecimal.ONE);
        return new Frame.Time(from, to, Optional.of(new Frame.ValueAxis(PowerSupply.MEGAWATT, max)), List.of());
    }
}
