package org.corridor.chart.catalog;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.corridor.analysis.Level;
import org.corridor.analysis.TradeFocus;
import org.corridor.chart.Amounts;
import org.corridor.chart.Frame;
import org.corridor.chart.Label;
import org.corridor.chart.Layer;
import org.corridor.chart.TimeLayer;
import org.corridor.chart.Words;
import org.corridor.dataset.Authority;
import org.corridor.dataset.Dataset;
import org.corridor.dataset.Economy;
import org.corridor.dataset.Flow;
import org.corridor.dataset.Period;

/** A band for both ways together and one for each direction, with everybody’s full years. A band without any is left out. */
final class AuthorityBands {
    private static final int FIRST = 2;
    /** From here on nobody who publishes statistics goes before another. */
    private static final int LAST = 6;
    /** Who publishes no statistics speaks after everybody who does. */
    private static final int OTHERS = 15;

    private static final int HIGHEST = 40;

    private final Dataset dataset;
    private final List<Frame.Band> bands = new ArrayList<>();
    private final List<Layer> layers = new ArrayList<>();
    private final List<Level> all = new ArrayList<>();

    AuthorityBands(Dataset dataset, TradeFocus focus) {
        this.dataset = dataset;
        Economy a = dataset.info().sideA();
        Economy b = dataset.info().sideB();
        Flow flow = focus.flowOfTotals();
        String name = flow.isTotal() ? "Both ways" : Words.trade(dataset.info(), flow);
        add("both", name, focus.totals());
        add("a-to-b", Words.exports(a, b), focus.oneWay(a.id(), b.id()));
        add("b-to-a", Words.exports(b, a), focus.oneWay(b.id(), a.id()));
        Voices.key(dataset, all.stream()).ifPresent(layers::add);
    }

    List<Frame.Band> bands() {
        return bands;
    }

    List<Layer> layers() {
        return layers;
    }

    /** Lists all full years of all bands. */
    List<Level> years() {
        return all;
    }

    private void add(String id, String title, List<Level> levels) {
        List<Level> years = levels.stream()
                .filter(level -> level.calendar().isTwelveMonths())
                .sorted(Comparator.comparing((Level level) -> span(level).last())
                        .thenComparing(level -> level.range().high())
                        .thenComparing(level -> level.claims().getFirst().id()))
                .toList();
        if (years.isEmpty()) {
            return;
        }
        all.addAll(years);
        BigDecimal max = years.stream().map(level -> level.range().high()).reduce(BigDecimal.ZERO, BigDecimal::max);
        Map<Level, Integer> speakers = speakers(years);
        layers.add(new TimeLayer.BandFigures(
                bands.size(),
                years.stream()
                        .map(level -> figure(id, level, label(level, speakers)))
                        .toList()));
        bands.add(new Frame.Band(title, max));
    }

    /**
     * Ranks who speaks: the latest figure of each authority, those with statistics first and the newest first. Where
     * there is room, its highest statistic speaks too.
     */
    private static Map<Level, Integer> speakers(List<Level> years) {
        Map<String, Level> latest = new LinkedHashMap<>();
        years.forEach(level -> latest.put(level.authority(), level));
        List<Level> order = latest.values().stream()
                .sorted(Comparator.comparing(Level::isStatistic)
                        .thenComparing(level -> span(level).last())
                        .reversed())
                .toList();
        Map<Level, Integer> ranks = new LinkedHashMap<>();
        for (Level level : order) {
            ranks.put(level, level.isStatistic() ? Math.min(LAST, FIRST + ranks.size()) : OTHERS + ranks.size());
        }
        Map<String, Level> highest = new LinkedHashMap<>();
        years.stream()
                .filter(Level::isStatistic)
                .sorted(Comparator.comparing(level -> level.range().high()))
                .forEach(level -> highest.put(level.authority(), level));
        highest.values().forEach(level -> ranks.putIfAbsent(level, HIGHEST));
        return ranks;
    }

    private Label label(Level level, Map<Level, Integer> speakers) {
        return Optional.ofNullable(speakers.get(level))
                .map(rank -> new Label(
                        Amounts.format(level.range(), level.unit()),
                        authority(level).name(),
                        rank))
                .orElse(Label.NONE);
    }

    private TimeLayer.Figure figure(String band, Level level, Label label) {
        return LevelFigure.of(dataset, band, level, span(level), label);
    }

    /** Returns the first day of the year in which the first period begins. */
    Optional<LocalDate> start() {
        return all.stream().map(level -> span(level).first()).min(LocalDate::compareTo);
    }

    /** Returns the last day of all periods. */
    Optional<LocalDate> end() {
        return all.stream().map(level -> span(level).last()).max(LocalDate::compareTo);
    }

    private Authority authority(Level level) {
        return dataset.getAuthority(level.authority());
    }

    private static Period.Span span(Level level) {
        return level.period().span().orElseThrow();
    }
}
