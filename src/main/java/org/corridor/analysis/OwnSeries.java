package org.corridor.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.corridor.dataset.Calendar;
import org.corridor.dataset.Flow;

/**
 * The growth that one authority's own figures had up to their latest year.
 *
 * @param flow both ways, or one
 * @param growth over one, three and five years, as far as there are figures; at least one
 */
public record OwnSeries(Flow flow, List<OwnGrowth> growth) {
    public OwnSeries {
        growth = List.copyOf(growth);
    }

    /** Returns the latest figure, to which all growth leads. */
    public Level latest() {
        return growth.getFirst().later();
    }

    /**
     * Lists the series that say something of today: those that end no more than {@link Latest#YEARS} years before the
     * newest full year of all. One direction is listed where its authority has figures of it for a later year than of both together.
     */
    public static List<OwnSeries> list(TradeFocus focus, String sideA, String sideB) {
        List<OwnSeries> series = new ArrayList<>(of(focus.flowOfTotals(), focus.totals()));
        for (Flow flow : List.of(Flow.of(sideA, sideB), Flow.of(sideB, sideA))) {
            of(flow, focus.oneWay(flow.from(), flow.to())).stream()
                    .filter(one -> isNewest(one, focus.totals()))
                    .forEach(series::add);
        }
        return current(series, focus.claims().stream().map(Level::of));
    }

    /** Lists the series of one flow that say something of today. */
    static List<OwnSeries> list(Flow flow, List<Level> levels) {
        return current(of(flow, levels), levels.stream());
    }

    private static List<OwnSeries> current(List<OwnSeries> series, Stream<Level> all) {
        LocalDate newest = all.filter(level -> level.calendar().isTwelveMonths())
                .flatMap(level -> level.period().span().stream())
                .map(span -> span.last())
                .max(LocalDate::compareTo)
                .orElse(LocalDate.MIN);
        return series.stream()
                .filter(one -> !one.end().plusYears(Latest.YEARS).isBefore(newest))
                .toList();
    }

    private static List<OwnSeries> of(Flow flow, List<Level> levels) {
        Map<Key, List<OwnGrowth>> groups = new LinkedHashMap<>();
        for (OwnGrowth growth : OwnGrowth.list(levels)) {
            groups.computeIfAbsent(Key.of(growth), _ -> new ArrayList<>()).add(growth);
        }
        return groups.values().stream()
                .map(growth -> new OwnSeries(flow, growth))
                .toList();
    }

    private static boolean isNewest(OwnSeries series, List<Level> totals) {
        return totals.stream()
                .filter(level -> level.authority().equals(series.latest().authority()))
                .filter(level -> level.calendar().isTwelveMonths())
                .flatMap(level -> level.period().span().stream())
                .allMatch(span -> span.last().isBefore(series.end()));
    }

    private LocalDate end() {
        return latest().period().span().orElseThrow().last();
    }

    /** Returns all figures behind the growth, each once. */
    public Stream<Level> levels() {
        return growth.stream()
                .flatMap(one -> Stream.of(one.earlier(), one.later()))
                .distinct();
    }

    private record Key(String authority, Calendar calendar) {
        static Key of(OwnGrowth growth) {
            return new Key(growth.later().authority(), growth.later().calendar());
        }
    }
}
