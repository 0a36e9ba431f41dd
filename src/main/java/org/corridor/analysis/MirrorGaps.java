package org.corridor.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.corridor.dataset.Authority;
import org.corridor.dataset.Dataset;
import org.corridor.dataset.Flow;
import org.corridor.dataset.Nature;
import org.corridor.dataset.Observation;
import org.corridor.dataset.Period;
import org.corridor.dataset.Range;

/** Which counts of the two sides mirror each other. */
public final class MirrorGaps {
    private final Map<String, String> sides;
    private final List<String> order;
    private final TradeFocus focus;
    private final String a;
    private final String b;

    private MirrorGaps(Dataset dataset, TradeFocus focus) {
        this.sides = dataset.listAuthorities().stream()
                .filter(authority -> authority.economy().isPresent())
                .collect(Collectors.toMap(
                        Authority::id, authority -> authority.economy().orElseThrow()));
        this.order = dataset.listAuthorities().stream().map(Authority::id).toList();
        this.focus = focus;
        this.a = dataset.info().sideA().id();
        this.b = dataset.info().sideB().id();
    }

    /**
     * Lists for each pair of authorities across the sides and each flow the pairs of years that overlap best, each year
     * once; newest first, then in the order of the authorities.
     *
     * <p>Counts only: statistics, and estimates for authorities that publish statistics. Two-way totals stand in where
     * two authorities have no pair by direction in that year.
     */
    public static List<MirrorGap> list(Dataset dataset, TradeFocus focus) {
        return new MirrorGaps(dataset, focus).list();
    }

    private List<MirrorGap> list() {
        List<MirrorGap> directed = Stream.of(Flow.of(a, b), Flow.of(b, a))
                .flatMap(flow -> pairs(flow, oneWay(flow)).stream())
                .toList();
        Stream<MirrorGap> totals = pairs(focus.flowOfTotals(), focus.totals()).stream()
                .filter(total -> directed.stream().noneMatch(one -> isOfSameYear(one, total)));
        return Stream.concat(directed.stream(), totals)
                .sorted(Comparator.comparing(MirrorGaps::end)
                        .reversed()
                        .thenComparing(gap -> order.indexOf(gap.a().authority()))
                        .thenComparing(gap -> order.indexOf(gap.b().authority())))
                .toList();
    }

    private List<Level> oneWay(Flow flow) {
        return focus.oneWay(flow.from(), flow.to());
    }

    private static boolean isOfSameYear(MirrorGap one, MirrorGap other) {
        return one.a().authority().equals(other.a().authority())
                && one.b().authority().equals(other.b().authority())
                && (isSame(span(one.a()), span(other.a())) || isSame(span(one.b()), span(other.b())));
    }

    /** Two ways to write one span are one period. */
    private static boolean isSame(Period.Span one, Period.Span other) {
        return one.first().equals(other.first()) && one.last().equals(other.last());
    }

    private static LocalDate end(MirrorGap gap) {
        return span(gap.a()).last().isAfter(span(gap.b()).last())
                ? span(gap.a()).last()
                : span(gap.b()).last();
    }

    private static Period.Span span(Level level) {
        return level.period().span().orElseThrow();
    }

    private List<MirrorGap> pairs(Flow flow, List<Level> levels) {
        List<Level> counts = counts(levels);
        List<Level> ofA = counts.stream().filter(isOf(a)).toList();
        List<Level> ofB = counts.stream().filter(isOf(b)).toList();
        List<MirrorGap> all = new ArrayList<>();
        for (Level one : ofA) {
            for (Level other : ofB) {
                MirrorGap.find(flow, one, other).ifPresent(all::add);
            }
        }
        return best(all);
    }

    private Predicate<Level> isOf(String economy) {
        return level -> economy.equals(sides.get(level.authority()));
    }

    /** Keeps the best-overlapping pairs, so that no year of an authority is set twice against another authority. */
    private static List<MirrorGap> best(List<MirrorGap> all) {
        List<MirrorGap> kept = new ArrayList<>();
        all.stream()
                .sorted(Comparator.comparing(MirrorGap::shared)
                        .thenComparing(MirrorGaps::end)
                        .reversed())
                .filter(gap -> kept.stream().noneMatch(other -> isTaken(gap, other)))
                .forEach(kept::add);
        return kept;
    }

    private static boolean isTaken(MirrorGap gap, MirrorGap other) {
        boolean sameA = gap.a().authority().equals(other.a().authority());
        boolean sameB = gap.b().authority().equals(other.b().authority());
        return sameA && sameB && (gap.a().equals(other.a()) || gap.b().equals(other.b()));
    }

    /** Lists one level for each authority and full year: the range of its statistics, or else of the estimates of it. */
    private List<Level> counts(List<Level> levels) {
        Set<String> counting = focus.claims().stream()
                .filter(claim -> claim.nature() == Nature.STATISTIC)
                .map(Observation::authority)
                .collect(Collectors.toSet());
        Map<List<Object>, List<Level>> years = levels.stream()
                .filter(level -> level.calendar().isTwelveMonths() && counting.contains(level.authority()))
                .filter(level -> level.isStatistic() || level.isEstimate())
                .collect(Collectors.groupingBy(MirrorGaps::year, LinkedHashMap::new, Collectors.toList()));
        return years.values().stream().map(MirrorGaps::merge).toList();
    }

    private static List<Object> year(Level level) {
        Period.Span span = span(level);
        return List.of(level.authority(), span.first(), span.last(), level.unit());
    }

    private static Level merge(List<Level> year) {
        List<Level> statistics = year.stream().filter(Level::isStatistic).toList();
        List<Level> used = statistics.isEmpty() ? year : statistics;
        Level first = used.getFirst();
        if (used.size() == 1) {
            return first;
        }
        List<Observation> claims = used.stream()
                .flatMap(level -> level.claims().stream())
                .distinct()
                .toList();
        Range range = hull(used);
        boolean computed = used.stream().allMatch(Level::computed);
        return new Level(first.authority(), first.period(), first.calendar(), range, first.unit(), computed, claims);
    }

    /** Returns the range over several levels; where one of them has an open end, so has the range. */
    private static Range hull(List<Level> levels) {
        Range hull = Level.hull(levels);
        return levels.stream()
                .map(Level::range)
                .filter(range -> range.isOpenAbove() || range.isOpenBelow())
                .findFirst()
                .map(open -> new Range(hull.low(), hull.high(), open.bound()))
                .orElse(hull);
    }
}
