package org.corridor.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import org.corridor.dataset.Nature;
import org.corridor.dataset.Observation;
import org.corridor.dataset.Period;
import org.corridor.dataset.Range;
import org.corridor.dataset.Unit;

/**
 * The figures on one measure and flow by which targets are judged: of each authority and period the highest low end and the
 * highest high end, since no other can decide anything. Many targets are judged on one of these.
 */
public final class TargetFigures {
    /** An equal figure of a later period decides before an earlier one; then the id, so that the order of rows never does. */
    private static final Comparator<Level> LATER = Comparator.comparing(
                    (Level level) -> span(level).last())
            .thenComparing(level -> level.claims().getFirst().id(), Comparator.reverseOrder());

    /** The figure that comes nearest to being a proof that a target was reached. */
    static final Comparator<Level> BY_LOW = Comparator.comparing(
                    (Level level) -> !level.range().isOpenBelow())
            .thenComparing(level -> level.range().low())
            .thenComparing(level -> level.range().high())
            .thenComparing(LATER);

    /** The figure that may have come nearest to a target. */
    static final Comparator<Level> BY_HIGH =
            Comparator.comparing((Level level) -> level.range().high()).thenComparing(BY_LOW);

    private final Map<Unit, Map<String, List<Level>>> figures;

    private TargetFigures(Map<Unit, Map<String, List<Level>>> figures) {
        this.figures = figures;
    }

    /**
     * Picks the figures that can decide.
     *
     * @param levels levels of one measure and flow, stated and computed; forecasts are not among them
     */
    public static TargetFigures of(List<Level> levels) {
        Map<Key, Best> best = new LinkedHashMap<>();
        levels.stream()
                .filter(TargetFigures::isJudged)
                .forEach(level -> best.merge(Key.of(level), new Best(level, level), Best::and));
        Map<Unit, Map<String, List<Level>>> figures = new LinkedHashMap<>();
        best.forEach((key, both) -> figures.computeIfAbsent(key.unit(), _ -> new TreeMap<>())
                .computeIfAbsent(key.authority(), _ -> new ArrayList<>())
                .addAll(both.levels()));
        return new TargetFigures(figures);
    }

    /** Estimates are nobody's count, and a figure without a year or on several years says nothing of one year. */
    private static boolean isJudged(Level level) {
        boolean estimated = level.claims().stream().map(Observation::nature).anyMatch(Nature.ESTIMATE::equals);
        return !estimated
                && level.period() instanceof Period.Span
                && switch (level.calendar()) {
                    case GREGORIAN, PK_FISCAL, IR_SOLAR, FISCAL, PART_YEAR, MONTH -> true;
                    case MULTI_YEAR, POINT, CONTRACT, NONE -> false;
                };
    }

    /** Returns the figures in a unit, by authority in the order of ids. */
    Map<String, List<Level>> in(Unit unit) {
        return figures.getOrDefault(unit, Map.of());
    }

    static Period.Span span(Level level) {
        return level.period().span().orElseThrow();
    }

    /** Tells whether a figure is as high as a goal at the least. */
    static boolean reaches(BigDecimal goal, Range range) {
        return !range.isOpenBelow() && range.low().compareTo(goal) >= 0;
    }

    /** The highest low end and the highest high end of one period, often of one figure. */
    private record Best(Level low, Level high) {
        Best and(Best other) {
            return new Best(
                    BinaryOperator.maxBy(BY_LOW).apply(low, other.low),
                    BinaryOperator.maxBy(BY_HIGH).apply(high, other.high));
        }

        List<Level> levels() {
            return low.equals(high) ? List.of(low) : List.of(low, high);
        }
    }

    /** What decides alike: whole years apart from shorter periods, which count only when they reach a target. */
    private record Key(String authority, Unit unit, Period.Span span, boolean whole) {
        static Key of(Level level) {
            Period.Span span = TargetFigures.span(level);
            return new Key(
                    level.authority(),
                    level.unit(),
                    new Period.Span("", span.first(), span.last()),
                    level.calendar().isTwelveMonths());
        }
    }
}
