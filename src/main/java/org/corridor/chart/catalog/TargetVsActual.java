package org.corridor.chart.catalog;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.corridor.analysis.GrowthNeeds;
import org.corridor.analysis.Latest;
import org.corridor.analysis.Level;
import org.corridor.analysis.TradeFocus;
import org.corridor.chart.Amounts;
import org.corridor.chart.Chart;
import org.corridor.chart.ChartSpec;
import org.corridor.chart.Credits;
import org.corridor.chart.Dates;
import org.corridor.chart.Frame;
import org.corridor.chart.Hue;
import org.corridor.chart.Label;
import org.corridor.chart.Layer;
import org.corridor.chart.Mark;
import org.corridor.chart.Percent;
import org.corridor.chart.View;
import org.corridor.chart.Words;
import org.corridor.dataset.Dataset;
import org.corridor.dataset.Period;
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
    public Optional<String> findObstacle(Dataset dataset) {
        Optional<TradeFocus> focus = TradeFocus.find(dataset, LocalDate.MAX);
        if (focus.isEmpty() || focus.get().targets().isEmpty()) {
            return Optional.of("The dataset has no two-way trade target in money.");
        }
        return Optional.empty();
    }

    @Override
    public ChartSpec spec(Dataset dataset, View view) {
        TradeFocus focus =
                TradeFocus.find(dataset, view.asOf()).orElseThrow(() -> new IllegalStateException("no trade"));
        List<Level> years = focus.totals().stream()
                .filter(level -> level.calendar().isTwelveMonths())
                .toList();
        List<Layer.Promise> promises = new Promises(dataset, focus, view.asOf()).list();
        List<Layer> layers = new ArrayList<>();
        LocalDate from = start(years, promises, view.asOf());
        LocalDate to = end(promises, view.asOf());
        reach(dataset, years, from, to).ifPresent(layers::add);
        growth(focus, view.asOf()).ifPresent(layers::add);
        layers.add(new Layer.Moment(view.asOf(), new Label(Dates.words(view.asOf()), "", 2)));
        layers.add(new Layer.Promises(promises));
        layers.add(new Layer.Figures(figures(dataset, focus, years)));
        undated(dataset, focus).ifPresent(layers::add);
        Unit unit = focus.measure().unit();
        Frame frame = new Frame.Time(from, to, Optional.of(new Frame.ValueAxis(unit, max(years, promises))), List.of());
        return new ChartSpec(
                id(),
                title(focus, years, view.asOf()),
                subtitle(unit, layers),
                frame,
                layers,
                Credits.source(dataset, layers),
                Credits.licence(dataset.info()));
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

    private static String subtitle(Unit unit, List<Layer> layers) {
        boolean hollow = layers.stream()
                .anyMatch(layer -> layer instanceof Layer.Figures figures
                        && figures.figures().stream().anyMatch(Layer.Figure::computed));
        return "Two-way trade a year, " + Words.unit(unit)
                + ". Dashed: targets from announcement to deadline; × passed unmet, ○ still ahead"
                + (hollow ? ". Hollow: added up from two stated flows" : "");
    }

    private static Optional<Level> highest(List<Level> years) {
        return years.stream()
                .max((one, other) -> one.range().high().compareTo(other.range().high()));
    }

    private static Optional<Layer> reach(Dataset dataset, List<Level> years, LocalDate from, LocalDate to) {
        return highest(years)
                .map(level -> new Layer.Reach(
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
            List<Layer.Path> paths = found.needs().stream()
                    .map(GrowthNeeds.Need::baseline)
                    .sorted((one, other) ->
                            one.range().low().compareTo(other.range().low()))
                    .map(level -> new Layer.Path(
                            level.period().span().orElseThrow().last(),
                            level.range().low(),
                            deadline,
                            goal))
                    .toList();
            String rates = Percent.format(found.rates()) + " growth a year";
            String words = "Growth needed from the latest counts to "
                    + Amounts.brief(found.target().range(), found.target().unit()) + ": " + rates;
            Stream<Level> used = found.needs().stream().map(GrowthNeeds.Need::baseline);
            Mark mark = new Mark(
                    "growth",
                    words,
                    Stream.concat(Stream.of(found.target().ref()), used.flatMap(level -> level.refs().stream()))
                            .toList());
            return new Layer.Growth(mark, paths, new Label(rates, "would be needed", 2));
        });
    }

    private static List<Layer.Figure> figures(Dataset dataset, TradeFocus focus, List<Level> years) {
        List<Level> newest = Latest.dated(focus.totals());
        List<Level> labelled = new ArrayList<>(newest);
        for (Level level : years) {
            boolean known =
                    labelled.stream().anyMatch(other -> other.authority().equals(level.authority()));
            if (!known) {
                labelled.add(level);
            }
        }
        return years.stream()
                .map(level -> figure(dataset, level, labelled.indexOf(level), newest.contains(level)))
                .toList();
    }

    private static Layer.Figure figure(Dataset dataset, Level level, int rank, boolean newest) {
        Period.Span span = level.period().span().orElseThrow();
        Label label = rank < 0
                ? Label.NONE
                : new Label(
                        Amounts.format(level.range(), level.unit()),
                        dataset.getAuthority(level.authority()).name(),
                        newest ? 3 + rank : 20 + rank);
        return new Layer.Figure(
                new Mark("figure-" + level.claims().getFirst().id(), Words.sentence(dataset, level), level.refs()),
                span.first(),
                span.last(),
                level.range(),
                Hue.of(dataset.getAuthority(level.authority()), dataset.info()),
                level.computed(),
                level.isEstimate(),
                level.isWeak(),
                label);
    }

    private static Optional<Layer> undated(Dataset dataset, TradeFocus focus) {
        LocalDate newest = focus.totals().stream()
                .map(level -> level.stated().last())
                .max(LocalDate::compareTo)
                .orElse(LocalDate.MIN);
        List<Level> levels = Latest.undated(focus.totals(), newest);
        if (levels.isEmpty()) {
            return Optional.empty();
        }
        Unit unit = focus.measure().unit();
        int first = levels.getFirst().stated().first().getYear();
        int last = levels.getLast().stated().last().getYear();
        BigDecimal low = levels.stream()
                .map(level -> level.range().low())
                .min(BigDecimal::compareTo)
                .orElseThrow();
        BigDecimal high = levels.stream()
                .map(level -> level.range().high())
                .max(BigDecimal::compareTo)
                .orElseThrow();
        String when = first == last ? " in " + first : ", " + first + "–" + (last % 100);
        return Optional.of(new Layer.Undated(
                "Stated without a year" + when,
                levels.stream().map(level -> undated(dataset, level)).toList(),
                new Label(Amounts.format(low, unit), "", 1),
                new Label(Amounts.format(high, unit), "", 1)));
    }

    private static Layer.Level undated(Dataset dataset, Level level) {
        String words = Words.sentence(dataset, level) + ", stated " + Dates.words(level.stated());
        return new Layer.Level(
                new Mark("undated-" + level.claims().getFirst().id(), words, level.refs()),
                level.range(),
                Hue.of(dataset.getAuthority(level.authority()), dataset.info()),
                level.isWeak());
    }

    private static LocalDate start(List<Level> years, List<Layer.Promise> promises, LocalDate asOf) {
        return Stream.concat(
                        years.stream()
                                .map(level ->
                                        level.period().span().orElseThrow().first()),
                        promises.stream().map(Layer.Promise::announced))
                .min(LocalDate::compareTo)
                .orElse(asOf)
                .with(TemporalAdjusters.firstDayOfYear());
    }

    private static LocalDate end(List<Layer.Promise> promises, LocalDate asOf) {
        return promises.stream()
                .flatMap(promise -> promise.deadline().stream())
                .filter(asOf::isBefore)
                .max(LocalDate::compareTo)
                .orElse(asOf)
                .with(TemporalAdjusters.lastDayOfYear());
    }

    private static BigDecimal max(List<Level> years, List<Layer.Promise> promises) {
        return Stream.concat(
                        years.stream().map(level -> level.range().high()),
                        promises.stream().map(promise -> promise.range().high()))
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ONE);
    }
}
