package org.corridor.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.corridor.dataset.Observation;

/** The latest of what each authority says. */
public final class Latest {
    /** How long before the newest one a figure still counts as current. */
    public static final int YEARS = 3;

    private static final Comparator<Level> BY_PERIOD = Comparator.comparing(Latest::end)
            .thenComparing(level -> level.stated().first())
            .thenComparing(Latest::firstId);

    private Latest() {}

    /**
     * Lists the latest twelve-month level of each authority, newest period first; those that ended more than
     * {@link #YEARS} years before the newest are left out, because they say nothing of today.
     */
    public static List<Level> dated(List<Level> levels) {
        Map<String, Level> best = new LinkedHashMap<>();
        levels.stream()
                .filter(level -> level.calendar().isTwelveMonths())
                .sorted(BY_PERIOD)
                .forEach(level -> best.put(level.authority(), level));
        List<Level> newest = new ArrayList<>(best.values());
        newest.sort(BY_PERIOD.reversed());
        return newest.isEmpty() ? newest : since(newest, end(newest.getFirst()).minusYears(YEARS));
    }

    /** Finds the latest full year of one authority: what it published, or what it said where it published none. */
    public static Optional<Level> find(List<Level> levels, String authority) {
        List<Level> own = levels.stream()
                .filter(level -> level.authority().equals(authority))
                .toList();
        List<Level> published = dated(own.stream().filter(Level::isStatistic).toList());
        return (published.isEmpty() ? dated(own) : published).stream().findFirst();
    }

    /**
     * Lists the levels without a year that were stated in the {@link #YEARS} years before the newest statement of all,
     * oldest first.
     */
    public static List<Level> undated(List<Level> levels) {
        LocalDate from = levels.stream()
                .map(level -> level.stated().last())
                .max(LocalDate::compareTo)
                .map(newest -> newest.minusYears(YEARS))
                .orElse(LocalDate.MIN);
        return levels.stream()
                .filter(level -> level.period().span().isEmpty())
                .filter(level -> !level.stated().last().isBefore(from))
                .sorted(Comparator.comparing(Level::stated).thenComparing(Latest::firstId))
                .toList();
    }

    private static List<Level> since(List<Level> levels, LocalDate day) {
        return levels.stream().filter(level -> !end(level).isBefore(day)).toList();
    }

    /** Rows may stand in any order, so the first of a sum is the first by name. */
    private static String firstId(Level level) {
        return level.claims().stream()
                .map(Observation::id)
                .min(String::compareTo)
                .orElseThrow();
    }

    private static LocalDate end(Level level) {
        return level.period().span().orElseThrow().last();
    }
}
