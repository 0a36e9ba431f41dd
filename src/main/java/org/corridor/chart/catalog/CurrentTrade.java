package org.corridor.chart.catalog;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.corridor.analysis.Latest;
import org.corridor.analysis.Level;
import org.corridor.analysis.TradeFocus;
import org.corridor.chart.Hue;
import org.corridor.chart.Words;
import org.corridor.dataset.Code;
import org.corridor.dataset.Dataset;

/** Who puts two-way trade at how much now: the latest count of each authority, and what others say, voice by voice. */
final class CurrentTrade {
    /**
     * One authority's count, or what several of one voice say.
     *
     * @param id stable, of letters, digits and hyphens
     * @param detail when, or that no year is given
     */
    record Voice(String id, String name, String detail, Hue hue, boolean estimate, List<Level> levels) {
        Voice {
            levels = List.copyOf(levels);
        }
    }

    private final Dataset dataset;
    private final List<Level> counts;
    private final List<Level> others;

    CurrentTrade(Dataset dataset, TradeFocus focus) {
        this.dataset = dataset;
        this.counts = focus.latestCounts();
        this.others = of(focus.totals()).stream()
                .filter(level -> !counts.contains(level))
                .toList();
    }

    /** Lists the latest full year of each authority that publishes statistics, newest first. */
    List<Level> counts() {
        return counts;
    }

    /** Lists all levels: counts, then what others say. */
    List<Level> all() {
        return Stream.concat(counts.stream(), others.stream()).toList();
    }

    /** Lists the counts, then the other voices. */
    List<Voice> voices() {
        List<Voice> voices = new ArrayList<>(counts.stream().map(this::count).toList());
        Map<Hue, List<Level>> byHue =
                others.stream().collect(Collectors.groupingBy(this::hue, TreeMap::new, Collectors.toList()));
        byHue.forEach((hue, levels) -> voices.add(voice(hue, levels)));
        return voices;
    }

    private Voice count(Level level) {
        String when = Words.when(level.period(), level.calendar()) + (level.computed() ? ", added up" : "");
        String name = dataset.getAuthority(level.authority()).name();
        return new Voice("count-" + level.authority(), name, when, hue(level), false, List.of(level));
    }

    private Voice voice(Hue hue, List<Level> levels) {
        long authorities = levels.stream().map(Level::authority).distinct().count();
        String name = authorities == 1
                ? dataset.getAuthority(levels.getFirst().authority()).name()
                : Voices.group(hue);
        boolean estimate = levels.stream().allMatch(Level::isEstimate);
        return new Voice("voice-" + Code.of(hue), name, when(levels), hue, estimate, levels);
    }

    private static String when(List<Level> levels) {
        long undated =
                levels.stream().filter(level -> level.period().span().isEmpty()).count();
        if (undated > 0) {
            return undated == levels.size() ? "no year given" : "some without a year";
        }
        Level only = levels.getFirst();
        return levels.size() == 1 ? Words.when(only.period(), only.calendar()) : "latest full years";
    }

    /** Lists the latest full year of each authority and what was stated lately without a year, highest first. */
    static List<Level> of(List<Level> levels) {
        return Stream.concat(Latest.dated(levels).stream(), Latest.undated(levels).stream())
                .sorted(Comparator.comparing((Level level) -> level.range().high())
                        .reversed())
                .toList();
    }

    private Hue hue(Level level) {
        return Hue.of(dataset.getAuthority(level.authority()), dataset.info());
    }
}
