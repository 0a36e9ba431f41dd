package org.corridor.bench.synthetic;

import java.time.LocalDate;

/** Periods and dates as datasets write them. */
final class Times {
    static final LocalDate LAST = LocalDate.of(2026, 11, 20);
    private static final int FIRST_YEAR = 1994;
    private static final int YEARS = 32;

    private Times() {}

    /** What a figure is about. */
    record When(String period, String calendar, LocalDate end) {}

    static When of(Chance chance, boolean counts) {
        int year = FIRST_YEAR + chance.below(YEARS);
        String calendar = chance.weighted(
                counts
                        ? "month:50 gregorian:20 pk-fiscal:14 ir-solar:12 part-year:4"
                        : "gregorian:30 none:25 pk-fiscal:12 ir-solar:12 part-year:9 point:6 multi-year:4 contract:2");
        return switch (calendar) {
            case "month" -> month(year, 1 + chance.below(12));
            case "gregorian" -> new When(year + "", calendar, LocalDate.of(year, 12, 31));
            case "pk-fiscal" -> span(calendar, LocalDate.of(year, 7, 1), 12);
            case "ir-solar" -> span(calendar, LocalDate.of(year, 3, 21), 12);
            case "part-year" -> span(calendar, LocalDate.of(year, 1 + chance.below(6), 1), 2 + chance.below(9));
            case "multi-year" -> span(calendar, LocalDate.of(year - 4, 1, 1), 36);
            case "point" -> new When(LocalDate.of(year, 6, 30).toString(), calendar, LocalDate.of(year, 6, 30));
            default -> new When("", calendar, LocalDate.of(year, 12, 31));
        };
    }

    private static When month(int year, int month) {
        LocalDate first = LocalDate.of(year, month, 1);
        return new When(
                first.toString().substring(0, 7), "month", first.plusMonths(1).minusDays(1));
    }

    private static When span(String calendar, LocalDate first, int months) {
        LocalDate last = first.plusMonths(months).minusDays(1);
        return new When(first + "/" + last, calendar, last);
    }

    /** Returns a day up to so many days after another, but none that is still to come. */
    static LocalDate after(LocalDate day, int days, Chance chance) {
        LocalDate later = day.plusDays(1 + chance.below(days));
        return later.isAfter(LAST) ? LAST : later;
    }

    static LocalDate any(Chance chance) {
        return LocalDate.of(FIRST_YEAR, 1, 1).plusDays(chance.below(365 * YEARS));
    }

    /** Writes a day as it is, or only its month or year. */
    static String reduced(LocalDate day, Chance chance) {
        return day.toString().substring(0, Integer.parseInt(chance.weighted("10:70 7:20 4:10")));
    }
}
