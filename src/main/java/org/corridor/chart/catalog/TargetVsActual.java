package org.corridor.chart.catalog;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.corridor.analysis.GrowthNeeds;
import org.corridor.analysis.GrowthStart;
import org.corridor.analysis.Latest;
import org.corridor.analysis.Level;
import org.corridor.analysis.TradeFocus;
import org.corridor.chart.Amounts;
import org.corridor.chart.Chart;
import org.corridor.chart.ChartSpec;
import org.corridor.chart.Credits;
import org.corridor.chart.Dates;
import org.corridor.chart.Frame;
import org.corridor.chart.Label;
import org.corridor.chart.Layer;
import org.corridor.chart.Mark;
import org.corridor.chart.Percent;
import org.corridor.chart.Sentence;
import org.corridor.chart.TimeLayer;
import org.corridor.chart.Topic;
import org.corridor.chart.TradeSentences;
import org.corridor.chart.View;
import org.corridor.chart.Words;
import org.corridor.dataset.Dataset;
import org.corridor.dataset.Unit;

/** Everything promised beside everything counted, each on its own time. */
final class TargetVsActual implements Chart {
    @Override
    public String id() {
        return "target-vs-actual";
    }

    @Override
    public String name() {
        return "Target and actual";
    }

    @Override
    public Topic topic() {
        return Topic.TARGETS;
    }

    @Override
    public Optional<String> findObstacle(Dataset dataset) {
        Optional<TradeFocus> focus = TradeFocus.find(dataset, LocalDate.MAX);
        if (focus.isEmpty() || focus.get().targets().isEmpty()) {
            return Optional.of("The dataset has no two-way trade target in money.");
        }
        return Optional.empty();
    }

    @Override
    public ChartSpec spec(Dataset dataset, View view) {
        TradeFocus focus = TradeFocus.get(dataset, view.selection());
        List<Level> years = focus.totals().stream()
                .filter(level -> level.calendar().isTwelveMonths())
                .toList();
        List<TimeLayer.Promise> promises = new Promises(dataset, focus, view.asOf()).list();
        List<Layer> layers = new ArrayList<>();
        LocalDate from = start(years, promises, view.asOf());
        LocalDate to = end(promises, view.asOf());
        reach(dataset, years, from, to).ifPresent(layers::add);
        growth(focus, view.asOf()).ifPresent(layers::add);
        layers.add(new TimeLayer.Moment(view.asOf(), new Label(Dates.words(view.asOf()), "", 2)));
        layers.add(new TimeLayer.Promises(promises));
        Counts counts = new Counts(dataset, focus);
        layers.add(counts.figures(years));
        counts.undated().ifPresent(layers::add);
        Voices.key(dataset, Stream.concat(years.stream(), Latest.undated(focus.totals()).stream()))
                .ifPresent(layers::add);
        Unit unit = focus.measure().unit();
        Frame frame = new Frame.Time(from, to, Optional.of(new Frame.ValueAxis(unit, max(years, promises))), List.of());
        return new ChartSpec(
                id(),
                title(focus, years, view.asOf()),
                subtitle(Words.trade(dataset.info(), focus.flowOfTotals()), unit, layers),
                frame,
                layers,
                Credits.source(dataset, layers),
                Credits.licence(dataset.info()));
    }

    @Override
    public List<Sentence> sentences(Dataset dataset, View view) {
        TradeFocus focus = TradeFocus.get(dataset, view.selection());
        TradeSentences trade = new TradeSentences(dataset, focus, view.asOf());
        return Stream.of(trade.promised(), trade.countedOfIt())
                .flatMap(Optional::stream)
                .toList();
    }

    private static String title(TradeFocus focus, List<Level> years, LocalDate asOf) {
        Unit unit = focus.measure().unit();
        String count = highest(years)
                .map(level -> "No full-year count exceeds "
                        + Amounts.format(level.range().high(), unit))
                .orElse("No full year has been counted");
        return focus.findCurrentTarget(asOf)
                .map(target -> count + "; the promise is " + Amounts.brief(target.range(), unit)
                        + target.deadline()
                                .map(date -> " by " + Dates.words(date))
                                .orElse(""))
                .orElse(count);
    }

    private static String subtitle(String trade, Unit unit, List<Layer> layers) {
        boolean hollow = layers.stream()
                .anyMatch(layer -> layer instanceof TimeLayer.Figures figures
                        && figures.figures().stream().anyMatch(TimeLayer.Figure::computed));
        boolean met = layers.stream()
                .anyMatch(layer -> layer instanceof TimeLayer.Promises promises
                        && promises.promises().stream().anyMatch(promise -> promise.ending() == TimeLayer.Ending.MET));
        boolean promised = layers.stream()
                .anyMatch(layer -> layer instanceof TimeLayer.Promises promises
                        && !promises.promises().isEmpty());
        return trade + " a year, " + Words.unit(unit)
                + (promised
                        ? ". Dashed: targets from announcement to deadline; × passed unmet, ○ still ahead"
                        : ". No target is set on it")
                + (met ? ", ● reached" : "")
                + (hollow ? ". Hollow: added up from two stated flows" : "");
    }

    private static Optional<Level> highest(List<Level> years) {
        return years.stream()
                .max((one, other) -> one.range().high().compareTo(other.range().high()));
    }

    private static Optional<Layer> reach(Dataset dataset, List<Level> years, LocalDate from, LocalDate to) {
        return highest(years)
                .map(level -> new TimeLayer.Reach(
                        new Mark(
                                "reach",
                                "The highest count of a full year: " + Words.sentence(dataset, level),
                                level.refs()),
                        from,
                        to,
                        level.range().high(),
                        new Label("", "every count of a full year lies below this edge", 4)));
    }

    private static Optional<Layer> growth(TradeFocus focus, LocalDate asOf) {
        return GrowthNeeds.find(focus, asOf).map(found -> {
            LocalDate deadline = found.target().deadline().orElseThrow().last();
            BigDecimal goal = found.target().range().low();
            List<TimeLayer.Path> paths = found.needs().stream()
                    .map(GrowthStart.Needed::baseline)
                    .sorted((one, other) ->
                            one.range().low().compareTo(other.range().low()))
                    .map(level -> new TimeLayer.Path(
                            level.period().span().orElseThrow().last(),
                            level.range().low(),
                            deadline,
                            goal))
                    .toList();
            String rates = Percent.format(found.rates()) + " growth a year";
            String words = "Growth needed from the latest counts to "
                    + Amounts.brief(found.target().range(), found.target().unit()) + ": " + rates;
            Stream<Level> used = found.needs().stream().map(GrowthStart.Needed::baseline);
            Mark mark = new Mark(
                    "growth",
                    words,
                    Stream.concat(Stream.of(found.target().ref()), used.flatMap(level -> level.refs().stream()))
                            .toList());
            return new TimeLayer.Growth(mark, paths, new Label(rates, "would be needed", 2));
        });
    }

    private static LocalDate start(List<Level> years, List<TimeLayer.Promise> promises, LocalDate asOf) {
        return Stream.concat(
                        years.stream()
                                .map(level ->
                                        level.period().span().orElseThrow().first()),
                        promises.stream().map(TimeLayer.Promise::announced))
                .min(LocalDate::compareTo)
                .orElse(asOf)
                .with(TemporalAdjusters.firstDayOfYear());
    }

    private static LocalDate end(List<TimeLayer.Promise> promises, LocalDate asOf) {
        return promises.stream()
                .flatMap(promise -> promise.deadline().stream())
                .filter(asOf::isBefore)
                .max(LocalDate::compareTo)
                .orElse(asOf)
                .with(TemporalAdjusters.lastDayOfYear());
    }

    private static BigDecimal max(List<Level> years, List<TimeLayer.Promise> promises) {
        return Stream.concat(
                        years.stream().map(level -> level.range().high()),
                        promises.stream().map(promise -> promise.range().high()))
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ONE);
    }
}
