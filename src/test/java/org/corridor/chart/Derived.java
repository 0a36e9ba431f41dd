package org.corridor.chart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.corridor.dataset.Claim;
import org.corridor.dataset.Milestone;
import org.corridor.dataset.Observation;
import org.corridor.dataset.Period;
import org.corridor.dataset.Range;
import org.corridor.dataset.Segment;
import org.corridor.dataset.Target;

/**
 * What can be worked out from a few claims by the rules of docs/method.md, done again here and by other means: sums of two
 * flows, shares of a target, growth needed, growth that was and where it leads, gaps and factors between two sides, built
 * lengths, days on which silence has lasted long enough.
 */
final class Derived {
    /** How many years without development shelve and cancel a project. */
    static final List<Integer> SILENT_YEARS = List.of(2, 4);

    private static final double DAYS_A_YEAR = 365.2425;

    /** A level of an authority: stated, or the sum of its two flows. */
    private record Level(String who, String flow, String unit, Range range, Optional<Period.Span> when) {
        double low() {
            return range.low().doubleValue();
        }

        double high() {
            return range.high().doubleValue();
        }
    }

    final List<Double> amounts = new ArrayList<>();
    final List<Double> percentages = new ArrayList<>();
    final List<Double> factors = new ArrayList<>();
    /** Days on which silence since a step has lasted so many years. */
    final List<LocalDate> silences = new ArrayList<>();

    final Set<Integer> years = new HashSet<>();
    private final List<Level> levels = new ArrayList<>();

    Derived(List<Claim> claims) {
        List<Observation> stated = only(claims, Observation.class);
        stated.forEach(o -> levels.add(new Level(
                o.authority(),
                o.flow().map(Object::toString).orElse(""),
                o.unit().toString(),
                o.range(),
                o.period().span())));
        sums(stated);
        for (Target target : only(claims, Target.class)) {
            levels.forEach(level -> shareAndNeed(level, target));
        }
        for (Level one : List.copyOf(levels)) {
            levels.forEach(other -> pair(one, other));
            only(claims, Target.class).forEach(target -> levels.forEach(other -> pace(one, other, target)));
        }
        only(claims, Segment.class).forEach(this::built);
        only(claims, Milestone.class)
                .forEach(step -> silence(step.end().orElse(step.date()).last()));
    }

    private static <T> List<T> only(List<Claim> claims, Class<T> kind) {
        return claims.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private void silence(LocalDate last) {
        SILENT_YEARS.forEach(years -> silences.add(last.plusYears(years)));
    }

    private void sums(List<Observation> stated) {
        for (int i = 0; i < stated.size(); i++) {
            for (int j = i + 1; j < stated.size(); j++) {
                Observation a = stated.get(i);
                Observation b = stated.get(j);
                if (a.authority().equals(b.authority())
                        && a.unit().equals(b.unit())
                        && isSame(a.period(), b.period())
                        && !a.flow().equals(b.flow())) {
                    Range sum = Range.of(
                            a.range().low().add(b.range().low()),
                            a.range().high().add(b.range().high()));
                    amounts.add(sum.low().doubleValue());
                    amounts.add(sum.high().doubleValue());
                    levels.add(new Level(
                            a.authority(),
                            "total",
                            a.unit().toString(),
                            sum,
                            a.period().span()));
                }
            }
        }
    }

    /** The same days, however they are written. */
    private static boolean isSame(Period one, Period other) {
        return one.span().map(Period.Span::first).equals(other.span().map(Period.Span::first))
                && one.span().map(Period.Span::last).equals(other.span().map(Period.Span::last));
    }

    private void shareAndNeed(Level level, Target target) {
        if (!level.unit().equals(target.unit().toString())) {
            return;
        }
        for (double goal : ends(target.range())) {
            for (double start : ends(level.range())) {
                percentages.add(100 * start / goal);
                target.deadline()
                        .filter(deadline -> start > 0 && level.when().isPresent())
                        .ifPresent(deadline -> percentages.add(rate(
                                start, goal, years(level.when().orElseThrow().last(), deadline.last()))));
            }
        }
    }

    private void pair(Level one, Level other) {
        if (one == other || !one.unit().equals(other.unit())) {
            return;
        }
        shareOfDays(one, other);
        boolean same = one.who().equals(other.who());
        for (double a : ends(one.range())) {
            for (double b : ends(other.range())) {
                if (same && one.flow().equals(other.flow()) && a > 0) {
                    growth(one, other, a, b);
                } else if (!same && one.flow().equals(other.flow())) {
                    amounts.add(Math.abs(a - b));
                    factors.add(a / b);
                }
            }
        }
    }

    /** Returns how much of one period lies in the other. */
    private void shareOfDays(Level one, Level other) {
        if (one.when().isPresent() && other.when().isPresent()) {
            Period.Span a = one.when().get();
            Period.Span b = other.when().get();
            LocalDate first = a.first().isAfter(b.first()) ? a.first() : b.first();
            LocalDate last = a.last().isBefore(b.last()) ? a.last() : b.last();
            double days = Math.max(0, ChronoUnit.DAYS.between(first, last) + 1);
            percentages.add(100 * days / (ChronoUnit.DAYS.between(a.first(), a.last()) + 1));
        }
    }

    private void growth(Level one, Level other, double from, double to) {
        if (one.when().isPresent() && other.when().isPresent()) {
            long years = ChronoUnit.YEARS.between(
                    one.when().get().last().minusDays(20), other.when().get().last());
            if (years > 0) {
                percentages.add(Math.abs(rate(from, to, years)));
            }
        }
    }

    /** Adds the years in which a target is reached when an authority's figures grow on as they did. */
    private void pace(Level one, Level other, Target target) {
        boolean pair = one.who().equals(other.who())
                && one.flow().equals(other.flow())
                && other.flow().equals(target.flow().toString())
                && other.unit().equals(target.unit().toString());
        if (!pair || one.when().isEmpty() || other.when().isEmpty()) {
            return;
        }
        LocalDate last = other.when().get().last();
        long apart = ChronoUnit.YEARS.between(one.when().get().last().minusDays(20), last);
        for (double from : ends(one.range())) {
            for (double to : ends(other.range())) {
                for (double goal : ends(target.range())) {
                    double pace = Math.log(to / from) / apart;
                    if (apart > 0 && from > 0 && pace > 0 && to < goal) {
                        around(last.plusDays(Math.round(Math.log(goal / to) / pace * DAYS_A_YEAR)));
                    }
                }
            }
        }
    }

    /** Days are counted with years of average length here, so a day near New Year may be one of either year. */
    private void around(LocalDate day) {
        years.add(day.minusDays(3).getYear());
        years.add(day.plusDays(3).getYear());
    }

    private void built(Segment segment) {
        segment.builtShare().map(BigDecimal::doubleValue).ifPresent(share -> {
            percentages.add(100 * share);
            percentages.add(100 * (1 - share));
            segment.lengthKm().ifPresent(range -> {
                for (double length : ends(range)) {
                    amounts.add(length * share);
                    amounts.add(length * (1 - share));
                }
            });
        });
    }

    private static double[] ends(Range range) {
        return new double[] {range.low().doubleValue(), range.high().doubleValue()};
    }

    private static double years(LocalDate from, LocalDate to) {
        return ChronoUnit.DAYS.between(from, to) / DAYS_A_YEAR;
    }

    /** Returns the constant yearly growth in per cent. */
    private static double rate(double from, double to, double years) {
        return 100 * (Math.pow(to / from, 1 / years) - 1);
    }
}
