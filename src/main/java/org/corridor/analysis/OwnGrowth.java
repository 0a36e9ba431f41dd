package org.corridor.analysis;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.corridor.dataset.Bound;
import org.corridor.dataset.Calendar;
import org.corridor.dataset.Period;
import org.corridor.dataset.Range;

/**
 * The constant yearly growth between two figures of one authority, by interval arithmetic: no midpoint, no mixture.
 *
 * @param earlier the earlier figure; where the authority gave several for that period, the range over them
 * @param later the latest figure of the same authority, flow and kind of year
 * @param years how far the two lie apart, one of {@link #SPANS}
 * @param rates from the high end of the earlier to the low end of the later, up to the reverse; 0.18 is 18% a year. Six
 *     decimals, rounded outward
 */
public record OwnGrowth(Level earlier, Level later, int years, Range rates) {
    /** The distances in years at which figures are compared. */
    public static final List<Integer> SPANS = List.of(1, 3, 5);

    /** Kinds of year may begin a day earlier or later from one year to the next. */
    private static final int SHIFT_DAYS = 2;

    private static final Comparator<Level> BY_PERIOD =
            Comparator.comparing((Level level) -> span(level).first());

    /**
     * Lists the growth up to the latest year of each authority and kind of year, that of the latest year first, then the
     * shortest span first. Absent where the authority has no figure exactly so many years earlier, where the earlier one is
     * or may be zero, or where either has an open end.
     *
     * @param levels of one measure and one flow
     */
    public static List<OwnGrowth> list(List<Level> levels) {
        return series(levels).stream()
                .sorted(Comparator.comparing(
                                (List<Level> series) -> span(series.getLast()).last())
                        .reversed())
                .flatMap(series -> SPANS.stream().flatMap(years -> find(series, years).stream()))
                .toList();
    }

    /** Tells whether a figure behind it is an estimate. */
    public boolean isEstimate() {
        return earlier.isEstimate() || later.isEstimate();
    }

    /** Tells whether a figure behind it rests on claims of low confidence alone. */
    public boolean isWeak() {
        return earlier.isWeak() || later.isWeak();
    }

    private static Optional<OwnGrowth> find(List<Level> series, int years) {
        Level later = series.getLast();
        LocalDate start = span(later).first().minusYears(years);
        return series.stream()
                .filter(level -> Math.abs(ChronoUnit.DAYS.between(span(level).first(), start)) <= SHIFT_DAYS)
                .findFirst()
                .flatMap(earlier -> rates(earlier.range(), later.range(), years)
                        .map(rates -> new OwnGrowth(earlier, later, years, rates)));
    }

    private static Optional<Range> rates(Range earlier, Range later, int years) {
        boolean open = isOpen(earlier) || isOpen(later);
        if (open || earlier.low().signum() <= 0) {
            return Optional.empty();
        }
        Bound bound = isGiven(earlier) && isGiven(later) ? Bound.GIVEN : Bound.ABOUT;
        BigDecimal low = YearlyRate.floor(earlier.high(), later.low(), Years.of(years));
        return YearlyRate.ceiling(earlier.low(), later.high(), Years.of(years))
                .map(high -> new Range(low, high, bound));
    }

    private static boolean isOpen(Range range) {
        return range.isOpenAbove() || range.isOpenBelow();
    }

    private static boolean isGiven(Range range) {
        return range.bound() == Bound.GIVEN;
    }

    /** Returns the years of each authority and kind of year, in order, each year once. */
    private static Collection<List<Level>> series(List<Level> levels) {
        Map<Key, Map<LocalDate, List<Level>>> years = new LinkedHashMap<>();
        levels.stream()
                .filter(level -> level.calendar().isTwelveMonths())
                .sorted(BY_PERIOD)
                .forEach(level -> years.computeIfAbsent(Key.of(level), _ -> new LinkedHashMap<>())
                        .computeIfAbsent(span(level).first(), _ -> new ArrayList<>())
                        .add(level));
        return years.values().stream()
                .map(byYear -> byYear.values().stream().map(Level::together).toList())
                .toList();
    }

    private static Period.Span span(Level level) {
        return level.period().span().orElseThrow();
    }

    private record Key(String authority, Calendar calendar) {
        static Key of(Level level) {
            return new Key(level.authority(), level.calendar());
        }
    }
}
