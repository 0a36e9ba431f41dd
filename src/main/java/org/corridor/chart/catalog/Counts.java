package org.corridor.chart.catalog;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.corridor.analysis.Latest;
import org.corridor.analysis.Level;
import org.corridor.analysis.TradeFocus;
import org.corridor.chart.Amounts;
import org.corridor.chart.Dates;
import org.corridor.chart.Hue;
import org.corridor.chart.Label;
import org.corridor.chart.Layer;
import org.corridor.chart.Mark;
import org.corridor.chart.TimeLayer;
import org.corridor.chart.Words;
import org.corridor.dataset.Authority;
import org.corridor.dataset.Dataset;
import org.corridor.dataset.Range;
import org.corridor.dataset.Unit;

/** Two-way trade as counted: full years on their own time, and levels without a year beside them. */
final class Counts {
    private final Dataset dataset;
    private final TradeFocus focus;

    Counts(Dataset dataset, TradeFocus focus) {
        this.dataset = dataset;
        this.focus = focus;
    }

    /**
     * Returns the full years; the latest statistic of each authority names it, current ones first. The highest, of which
     * the title speaks, goes before all others.
     */
    TimeLayer.Figures figures(List<Level> years) {
        List<Level> current = focus.latestCounts();
        List<Level> speakers = new ArrayList<>(current);
        for (Level level : years.reversed()) {
            boolean known =
                    speakers.stream().anyMatch(other -> other.authority().equals(level.authority()));
            if (!known && level.isStatistic()) {
                speakers.add(level);
            }
        }
        Optional<Level> highest =
                years.stream().max(Comparator.comparing(level -> level.range().high()));
        return new TimeLayer.Figures(years.stream()
                .map(level -> {
                    int rank = speakers.indexOf(level);
                    boolean isHighest = highest.filter(level::equals).isPresent();
                    return figure(level, label(level, rank, isHighest ? 2 : (rank < current.size() ? 3 : 15) + rank));
                })
                .toList());
    }

    private Label label(Level level, int rank, int priority) {
        return rank < 0
                ? Label.NONE
                : new Label(
                        Amounts.format(level.range(), level.unit()),
                        authority(level).name(),
                        priority);
    }

    private TimeLayer.Figure figure(Level level, Label label) {
        return LevelFigure.of(dataset, "figure", level, level.period().span().orElseThrow(), label);
    }

    /** Returns the levels that were lately stated without a year, if there are any. */
    Optional<Layer> undated() {
        List<Level> levels = Latest.undated(focus.totals());
        return levels.isEmpty() ? Optional.empty() : Optional.of(undated(levels));
    }

    private Layer undated(List<Level> levels) {
        Unit unit = focus.measure().unit();
        int first = levels.getFirst().stated().first().getYear();
        int last = levels.getLast().stated().last().getYear();
        String when = first == last ? " in " + first : ", " + Dates.years(first, last);
        Range range = Level.hull(levels);
        return new TimeLayer.Undated(
                "Stated without a year" + when,
                levels.stream().map(this::undated).toList(),
                new Label(Amounts.format(range.low(), unit), "", 1),
                new Label(Amounts.format(range.high(), unit), "", 1));
    }

    private TimeLayer.Level undated(Level level) {
        String words = Words.sentence(dataset, level) + ", stated " + Dates.words(level.stated());
        return new TimeLayer.Level(
                new Mark("undated-" + level.claims().getFirst().id(), words, level.refs()),
                level.range(),
                Hue.of(authority(level), dataset.info()),
                level.isWeak());
    }

    private Authority authority(Level level) {
        return dataset.getAuthority(level.authority());
    }
}
