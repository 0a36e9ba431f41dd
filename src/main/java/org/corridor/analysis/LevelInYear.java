package org.corridor.analysis;

import java.util.Set;
import org.corridor.dataset.Calendar;
import org.corridor.dataset.Observation;

/**
 * A yearly level as of a day, such as "exports are nil", beside the sum of a year in which that day lies.
 *
 * <p>{@link Comparison} refuses them as figures of one kind, and no chart draws them together; yet both say what a year
 * comes to.
 */
final class LevelInYear {
    private LevelInYear() {}

    /** Tells whether that is all that keeps the two apart. */
    static boolean isOf(Comparison.Refused refused, Observation one, Observation other) {
        boolean levelOnly = refused.reasons().equals(Set.of(Unlike.LEVEL_AGAINST_SUM));
        boolean inside =
                refused.overlap().filter(days -> days.days() == days.shorter()).isPresent();
        return levelOnly && inside && (isPair(one, other) || isPair(other, one));
    }

    private static boolean isPair(Observation level, Observation year) {
        return level.calendar() == Calendar.POINT && year.calendar().isTwelveMonths();
    }
}
