package org.corridor.analysis;

import java.time.LocalDate;
import java.time.YearMonth;
import org.corridor.dataset.Calendar;
import org.corridor.dataset.Period;

/** A period that was made up, with its calendar. */
record RandomPeriods(Period period, Calendar calendar) {
    /** Makes up any period that the contract allows. */
    static RandomPeriods any(RandomClaims random) {
        int year = random.between(2014, 2026);
        return switch (random.between(0, 10)) {
            case 0, 1, 2 -> year(random);
            case 3 -> of(YearMonth.of(year, random.between(1, 13)).toString(), Calendar.MONTH);
            case 4 -> of(year + "-01/" + year + "-" + random.pick("06", "09", "11"), Calendar.PART_YEAR);
            case 5 -> months(LocalDate.of(year, random.pick(3, 7), 1), random.between(2, 12), Calendar.PART_YEAR);
            case 6 -> months(LocalDate.of(year, 1, 1), 12 * random.between(2, 5), Calendar.MULTI_YEAR);
            case 7 -> of(random.date().text(), Calendar.POINT);
            case 8 -> of(random.chance(50) ? "" : year + "/" + (year + 5), Calendar.CONTRACT);
            default -> of("", Calendar.NONE);
        };
    }

    /** Makes up twelve months. */
    static RandomPeriods year(RandomClaims random) {
        int year = random.between(2014, 2026);
        return switch (random.between(0, 5)) {
            case 0 -> of(year + "-07/" + (year + 1) + "-06", Calendar.PK_FISCAL);
            case 1 -> of(year + "-03-21/" + (year + 1) + "-03-20", Calendar.IR_SOLAR);
            case 2 -> of(year + "-10-01/" + (year + 1) + "-09-30", Calendar.FISCAL);
            // the same days in other words
            case 3 -> of(year + "-01-01/" + year + "-12-31", Calendar.GREGORIAN);
            default -> of(String.valueOf(year), Calendar.GREGORIAN);
        };
    }

    private static RandomPeriods months(LocalDate from, int months, Calendar calendar) {
        return of(from + "/" + from.plusMonths(months).minusDays(1), calendar);
    }

    private static RandomPeriods of(String text, Calendar calendar) {
        return new RandomPeriods(Period.parse(text), calendar);
    }
}
