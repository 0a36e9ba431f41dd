package org.corridor.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.corridor.dataset.Bound;
import org.corridor.dataset.Calendar;
import org.corridor.dataset.Flow;
import org.corridor.dataset.Observation;
import org.corridor.dataset.ObservationStatus;
import org.corridor.dataset.Period;
import org.corridor.dataset.Range;
import org.corridor.dataset.Unit;

/**
 * Two-way totals: as stated, and where an authority states both directions of a period but no total, their interval sum.
 *
 * <p>Forecasts are no counts and stay out. Authorities are never joined.
 */
public final class Totals {
    private Totals() {}

    /**
     * Lists the totals of observations on one measure between two economies: the stated ones in order, then the computed
     * ones.
     *
     * @param sideA economy id
     * @param sideB economy id
     */
    public static List<Level> list(List<Observation> claims, String sideA, String sideB) {
        Map<Key, List<Observation>> groups = new LinkedHashMap<>();
        claims.stream()
                .filter(claim -> claim.status() != ObservationStatus.F)
                .forEach(claim -> groups.computeIfAbsent(Key.of(claim), _ -> new ArrayList<>())
                        .add(claim));
        Stream<Level> stated = groups.values().stream()
                .flatMap(List::stream)
                .filter(claim -> isOn(Flow.TOTAL).test(claim))
                .map(Level::of);
        Stream<Level> computed = groups.entrySet().stream()
                .filter(group -> group.getKey().period() instanceof Period.Span)
                .flatMap(group -> sum(group.getKey(), group.getValue(), Flow.of(sideA, sideB), Flow.of(sideB, sideA)));
        return Stream.concat(stated, computed).toList();
    }

    private static Stream<Level> sum(Key key, List<Observation> group, Flow out, Flow in) {
        List<Observation> outs = group.stream().filter(isOn(out)).toList();
        List<Observation> ins = group.stream().filter(isOn(in)).toList();
        if (group.stream().anyMatch(isOn(Flow.TOTAL)) || outs.isEmpty() || ins.isEmpty()) {
            return Stream.empty();
        }
        List<Observation> both = Stream.concat(outs.stream(), ins.stream()).toList();
        Range range = hull(outs).plus(hull(ins));
        return Stream.of(
                new Level(key.authority(), written(key.period()), key.calendar(), range, key.unit(), true, both));
    }

    private static Period written(Period period) {
        return switch (period) {
            case Period.Undated undated -> undated;
            case Period.Span span -> new Period.Span(span.first() + "/" + span.last(), span.first(), span.last());
        };
    }

    /** Returns the smallest range that holds all of them: one authority may have been reported to say several things. */
    static Range hull(List<Observation> claims) {
        BigDecimal low = claims.stream()
                .map(claim -> claim.range().low())
                .min(BigDecimal::compareTo)
                .orElseThrow();
        BigDecimal high = claims.stream()
                .map(claim -> claim.range().high())
                .max(BigDecimal::compareTo)
                .orElseThrow();
        Bound first = claims.getFirst().range().bound();
        boolean same = claims.stream().allMatch(claim -> claim.range().bound() == first);
        return new Range(low, high, same ? first : Bound.ABOUT);
    }

    private static Predicate<Observation> isOn(Flow flow) {
        return claim -> claim.flow().filter(flow::equals).isPresent();
    }

    private record Key(String authority, Period period, Calendar calendar, Unit unit) {
        static Key of(Observation claim) {
            return new Key(claim.authority(), bare(claim.period()), claim.calendar(), claim.unit());
        }

        /** Two ways to write one span are one period, so it is known by its days alone. */
        private static Period bare(Period period) {
            return switch (period) {
                case Period.Undated undated -> undated;
                case Period.Span span -> new Period.Span("", span.first(), span.last());
            };
        }
    }
}
