package org.corridor.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.corridor.dataset.Observation;
import org.corridor.dataset.Period;
import org.corridor.dataset.Range;
import org.corridor.dataset.ReducedDate;

/** Two voices that put one quantity, at one time, in ranges that do not meet. No verdict on either. */
public record Disagreement(Observation one, Observation other) {
    /** Lists the pairs among these claims, in their order. */
    public static List<Disagreement> list(List<Observation> claims) {
        List<Disagreement> pairs = new ArrayList<>();
        for (int i = 0; i < claims.size(); i++) {
            for (int j = i + 1; j < claims.size(); j++) {
                if (disagree(claims.get(i), claims.get(j))) {
                    pairs.add(new Disagreement(claims.get(i), claims.get(j)));
                }
            }
        }
        return pairs;
    }

    private static boolean disagree(Observation one, Observation other) {
        return one.measure().equals(other.measure())
                && one.flow().equals(other.flow())
                && one.crossing().equals(other.crossing())
                && one.unit().equals(other.unit())
                && !one.authority().equals(other.authority())
                && isSameTime(one, other)
                && (isAbove(one.range(), other.range()) || isAbove(other.range(), one.range()));
    }

    private static boolean isSameTime(Observation one, Observation other) {
        if (one.period() instanceof Period.Span a && other.period() instanceof Period.Span b) {
            // a sum over a part of a year is no rival of a sum over the year; a rate a day holds for any span
            boolean totals = one.unit().per().isEmpty();
            boolean whole = one.calendar().isTwelveMonths() && other.calendar().isTwelveMonths();
            return a.overlaps(b) && (!totals || whole);
        }
        boolean undated = one.period().span().isEmpty() && other.period().span().isEmpty();
        return undated && isWithinAYear(one.statedOn(), other.statedOn());
    }

    private static boolean isWithinAYear(ReducedDate one, ReducedDate other) {
        LocalDate from = one.first().minusYears(1);
        LocalDate to = one.last().plusYears(1);
        return !other.last().isBefore(from) && !other.first().isAfter(to);
    }

    /** Tells whether the lowest that one allows lies above the highest that the other does. */
    private static boolean isAbove(Range one, Range other) {
        return !one.isOpenBelow() && !other.isOpenAbove() && one.low().compareTo(other.high()) > 0;
    }
}
