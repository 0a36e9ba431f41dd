package org.corridor.curation;

import static java.time.temporal.ChronoUnit.DAYS;

import java.util.Optional;
import org.corridor.dataset.Calendar;
import org.corridor.dataset.Code;
import org.corridor.dataset.Period;

/**
 * A period fits its calendar: {@code none} wants none, {@code contract} may have one, all others have one, and that of
 * a twelve-month calendar spans twelve months, give or take a day.
 */
final class Periods {
    private Periods() {}

    static Rule fitsCalendar() {
        return (text, row, tables) -> Code.find(Calendar.class, row.text("calendar"))
                .flatMap(calendar -> Dates.findPeriod(text).flatMap(period -> expected(calendar, period)));
    }

    private static Optional<String> expected(Calendar calendar, Period period) {
        String because = ", because the calendar is " + Code.of(calendar);
        return switch (calendar) {
            case NONE -> period.span().map(span -> "an empty cell" + because);
            case CONTRACT -> Optional.empty();
            case MULTI_YEAR, PART_YEAR, MONTH, POINT -> needed(period, because);
            case GREGORIAN, PK_FISCAL, IR_SOLAR, FISCAL ->
                period.span().map(span -> notTwelveMonths(span, because)).orElseGet(() -> needed(period, because));
        };
    }

    private static Optional<String> needed(Period period, String because) {
        return period.span().isPresent() ? Optional.empty() : Optional.of("a period" + because);
    }

    private static Optional<String> notTwelveMonths(Period.Span span, String because) {
        long over = DAYS.between(span.first().plusYears(1).minusDays(1), span.last());
        return Math.abs(over) <= 1
                ? Optional.empty()
                : Optional.of("twelve months" + because + "; this runs from " + span.first() + " to " + span.last());
    }
}
