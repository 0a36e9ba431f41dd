package org.corridor.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.corridor.dataset.Observation;
import org.corridor.dataset.ObservationStatus;
import org.corridor.dataset.Period;
import org.corridor.dataset.Range;

/**
 * A figure that its authority was later reported to give otherwise.
 *
 * @param before the figure that stood until then
 * @param after the later one, on the same measure, flow, crossing, unit and period
 * @param kind what the later range makes of the earlier one
 */
public record Correction(Observation before, Observation after, Kind kind) {
    private static final Comparator<Observation> BY_STATEMENT =
            Comparator.comparing(Observation::statedOn).thenComparing(Observation::id);

    /** What became of a range. */
    public enum Kind {
        /** The later range lies within the earlier. */
        NARROWED,
        /** The earlier range lies within the later. */
        WIDENED,
        /** At least one end moved out, and none of the two holds the other. */
        MOVED,
        /** The same value is now given as about, at least or at most that, or no longer. */
        REWORDED
    }

    /**
     * Lists the corrections among claims, in the order in which they were made.
     *
     * <p>A value that the authority had given before corrects nothing, because it repeats; nor does one that may have been
     * stated on the same day. Levels without a year are of different times, and a count does not correct a forecast.
     */
    public static List<Correction> list(List<Observation> claims) {
        Map<List<Object>, List<Observation>> questions = new LinkedHashMap<>();
        for (Observation claim : claims) {
            if (claim.period() instanceof Period.Span span) {
                questions
                        .computeIfAbsent(question(claim, span), _ -> new ArrayList<>())
                        .add(claim);
            }
        }
        return questions.values().stream()
                .filter(answers -> answers.size() > 1)
                .flatMap(answers -> among(answers).stream())
                .sorted(Comparator.comparing(Correction::after, BY_STATEMENT))
                .toList();
    }

    private static List<Object> question(Observation claim, Period.Span span) {
        return List.of(
                claim.authority(),
                claim.measure(),
                claim.flow(),
                claim.crossing(),
                claim.unit(),
                claim.calendar(),
                span.first(),
                span.last(),
                claim.status() == ObservationStatus.F);
    }

    private static List<Correction> among(List<Observation> answers) {
        List<Observation> inOrder = answers.stream().sorted(BY_STATEMENT).toList();
        List<Correction> found = new ArrayList<>();
        for (Observation after : inOrder) {
            List<Observation> earlier = inOrder.stream()
                    .filter(before ->
                            before.statedOn().last().isBefore(after.statedOn().first()))
                    .toList();
            Optional<Observation> last = earlier.isEmpty() ? Optional.empty() : Optional.of(earlier.getLast());
            last.filter(_ -> earlier.stream().noneMatch(before -> isSame(before.range(), after.range())))
                    .ifPresent(before -> found.add(new Correction(before, after, kind(before.range(), after.range()))));
        }
        return found;
    }

    private static boolean isSame(Range one, Range other) {
        return one.low().compareTo(other.low()) == 0
                && one.high().compareTo(other.high()) == 0
                && one.bound() == other.bound();
    }

    private static Kind kind(Range before, Range after) {
        int low = inward(before.low(), after.low(), before.isOpenBelow(), after.isOpenBelow());
        int high = inward(before.high().negate(), after.high().negate(), before.isOpenAbove(), after.isOpenAbove());
        if (low == 0 && high == 0) {
            return Kind.REWORDED;
        }
        return low >= 0 && high >= 0 ? Kind.NARROWED : low <= 0 && high <= 0 ? Kind.WIDENED : Kind.MOVED;
    }

    /** Tells whether an end moved in (positive) or out; an open end is further out than any value. */
    private static int inward(BigDecimal before, BigDecimal after, boolean openBefore, boolean openAfter) {
        return openBefore || openAfter ? Boolean.compare(openBefore, openAfter) : after.compareTo(before);
    }
}
