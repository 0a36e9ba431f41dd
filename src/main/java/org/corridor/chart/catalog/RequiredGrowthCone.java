package org.corridor.chart.catalog;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.corridor.analysis.GrowthNeeds;
import org.corridor.analysis.Level;
import org.corridor.analysis.OwnSeries;
import org.corridor.analysis.TradeFocus;
import org.corridor.chart.BesideLayer;
import org.corridor.chart.Chart;
import org.corridor.chart.ChartSpec;
import org.corridor.chart.Credits;
import org.corridor.chart.Dates;
import org.corridor.chart.Frame;
import org.corridor.chart.GrowthSentences;
import org.corridor.chart.Label;
import org.corridor.chart.Layer;
import org.corridor.chart.Sentence;
import org.corridor.chart.TimeLayer;
import org.corridor.chart.Topic;
import org.corridor.chart.View;
import org.corridor.chart.Words;
import org.corridor.dataset.ClaimRef;
import org.corridor.dataset.Dataset;
import org.corridor.dataset.ReducedDate;
import org.corridor.dataset.Target;

/** The growth that the current target needs, beside the growth that each authority's own figures had. */
final class RequiredGrowthCone implements Chart {
    @Override
    public String id() {
        return "required-growth";
    }

    @Override
    public String name() {
        return "Required growth";
    }

    @Override
    public Topic topic() {
        return Topic.TARGETS;
    }

    @Override
    public Optional<String> findObstacle(Dataset dataset) {
        Optional<TradeFocus> focus = TradeFocus.find(dataset, LocalDate.MAX);
        boolean dated = focus.stream()
                .flatMap(found -> found.targets().stream())
                .anyMatch(target -> target.deadline().isPresent());
        if (!dated) {
            return Optional.of("The dataset has no two-way trade target with a deadline.");
        }
        return focus.get().latestCounts().isEmpty()
                ? Optional.of("The dataset has no full year of two-way trade from which growth could start.")
                : Optional.empty();
    }

    @Override
    public ChartSpec spec(Dataset dataset, View view) {
        TradeFocus focus = TradeFocus.get(dataset, view.selection());
        Optional<GrowthNeeds> needs = GrowthNeeds.find(focus, view.asOf());
        List<OwnSeries> own = OwnSeries.list(
                focus, dataset.info().sideA().id(), dataset.info().sideB().id());
        GrowthWords words = new GrowthWords(dataset, focus, needs, own);
        List<Level> levels = levels(focus, own);
        List<Layer> layers = new ArrayList<>();
        needs.map(words::cones).ifPresent(layers::add);
        layers.add(new TimeLayer.Moment(view.asOf(), new Label(Dates.words(view.asOf()), "", 3)));
        needs.map(found -> promise(dataset, focus, found.target(), view.asOf())).ifPresent(layers::add);
        if (!levels.isEmpty()) {
            layers.add(silent(new Counts(dataset, focus).figures(levels), needs));
        }
        BesideLayer.Rates rates = words.rates();
        if (!rates.groups().isEmpty()) {
            layers.add(rates);
        }
        return new ChartSpec(
                id(),
                words.title(view.asOf()),
                subtitle(dataset, focus),
                frame(focus, needs, levels, view.asOf()),
                layers,
                Credits.source(dataset, layers),
                Credits.licence(dataset.info()));
    }

    @Override
    public List<Sentence> sentences(Dataset dataset, View view) {
        TradeFocus focus = TradeFocus.get(dataset, view.selection());
        List<OwnSeries> own = OwnSeries.list(
                focus, dataset.info().sideA().id(), dataset.info().sideB().id());
        GrowthSentences words = new GrowthSentences(dataset);
        return Stream.of(GrowthNeeds.find(focus, view.asOf()).map(words::needed), words.had(own, focus.flowOfTotals()))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The latest count of each authority, and what its own growth is measured from. */
    private static List<Level> levels(TradeFocus focus, List<OwnSeries> own) {
        Stream<Level> behind = own.stream()
                .filter(series -> series.flow().equals(focus.flowOfTotals()))
                .flatMap(OwnSeries::levels);
        return Stream.concat(focus.latestCounts().stream(), behind).distinct().toList();
    }

    /** A count too small for a rate is named where the rates are. */
    private static Layer silent(TimeLayer.Figures figures, Optional<GrowthNeeds> needs) {
        List<ClaimRef> small = needs.stream()
                .flatMap(found -> found.negligible().stream())
                .flatMap(level -> level.refs().stream())
                .toList();
        return new TimeLayer.Figures(figures.figures().stream()
                .map(figure -> small.containsAll(figure.mark().claims()) ? figure.unlabelled() : figure)
                .toList());
    }

    private static Layer promise(Dataset dataset, TradeFocus focus, Target target, LocalDate asOf) {
        String id = "promise-" + target.id();
        return new TimeLayer.Promises(new Promises(dataset, focus, asOf)
                .list().stream()
                        .filter(promise -> promise.mark().id().equals(id))
                        .toList());
    }

    private static String subtitle(Dataset dataset, TradeFocus focus) {
        return Words.trade(dataset.info(), focus.flowOfTotals()) + " a year, "
                + Words.unit(focus.measure().unit())
                + ". Curves, dashed bars and band: the steady growth that is needed. Solid bars: growth between"
                + " an authority’s own figures; hatched: a range or an estimate";
    }

    private static Frame frame(TradeFocus focus, Optional<GrowthNeeds> needs, List<Level> levels, LocalDate asOf) {
        LocalDate from = Stream.concat(
                        levels.stream()
                                .map(level ->
                                        level.period().span().orElseThrow().first()),
                        needs.stream().map(found -> found.target().announced().first()))
                .min(LocalDate::compareTo)
                .orElse(asOf)
                .with(TemporalAdjusters.firstDayOfYear());
        LocalDate to = needs.flatMap(found -> found.target().deadline())
                .map(ReducedDate::last)
                .orElse(asOf)
                .with(TemporalAdjusters.lastDayOfYear());
        BigDecimal max = Stream.concat(
                        levels.stream().map(level -> level.range().high()),
                        needs.stream().map(found -> found.target().range().high()))
                .max(BigDecimal::compareTo)
                .filter(value -> value.signum() > 0)
                .orElse(BigDecimal.ONE);
        return new Frame.Time(
                from, to, Optional.of(new Frame.ValueAxis(focus.measure().unit(), max)), List.of());
    }
}
