package org.corridor.chart;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.corridor.dataset.Calendar;
import org.corridor.dataset.Period;
import org.corridor.dataset.ReducedDate;

/** Dates and periods in words, never as codes. */
public final class Dates {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM yyyy", Locale.ENGLISH);

    private static final DateTimeFormatter FULL_DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter FULL_MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);

    private Dates() {}

    /** Returns a date as it is written in a text: {@code 3 August 2023}, {@code August 2023}, {@code 2023}. */
    public static String full(ReducedDate date) {
        return switch (date.precision()) {
            case YEAR -> date.text();
            case MONTH -> FULL_MONTH.format(date.first());
            case DAY -> FULL_DAY.format(date.first());
        };
    }

    /** Returns a day as it is written in a text: {@code 3 August 2023}. */
    public static String full(LocalDate day) {
        return FULL_DAY.format(day);
    }

    /** Returns when something was: {@code on 3 August 2023}, {@code in August 2023}, {@code in 2023}. */
    public static String when(ReducedDate date) {
        return (date.precision() == ReducedDate.Precision.DAY ? "on " : "in ") + full(date);
    }

    /** Returns a date as exactly as it is known: {@code 3 Aug 2023}, {@code Aug 2023}, {@code 2023}. */
    public static String words(ReducedDate date) {
        return switch (date.precision()) {
            case YEAR -> date.text();
            case MONTH -> MONTH.format(date.first());
            case DAY -> DAY.format(date.first());
        };
    }

    /** Returns a day: {@code 3 Aug 2023}. */
    public static String words(LocalDate day) {
        return DAY.format(day);
    }

    /** Returns a date by its month, or by its year where no more is known: {@code Aug 2023}, {@code 2023}. */
    public static String month(ReducedDate date) {
        return switch (date.precision()) {
            case YEAR -> date.text();
            case MONTH, DAY -> month(date.first());
        };
    }

    /** Returns a month: {@code Aug 2023}. */
    public static String month(LocalDate day) {
        return MONTH.format(day);
    }

    /**
     * Returns a period without its calendar: {@code 2023}, {@code 2022–23}, {@code Jul 2022 – Jun 2023}, {@code 20 Mar
     * 2024 – 20 Mar 2025}; {@code no year given} for a level without one.
     */
    public static String words(Period period) {
        return switch (period) {
            case Period.Undated _ -> "no year given";
            case Period.Span span -> words(span);
        };
    }

    /** Returns a twelve-month period in short: {@code 2023} or {@code 2022–23}. */
    public static String years(Period.Span span) {
        int first = span.first().getYear();
        int last = span.last().getYear();
        return years(first, last);
    }

    /** Returns years in short: {@code 2023} or {@code 2022–23}. Digits are the same on machines of every language. */
    public static String years(int first, int last) {
        return first == last
                ? String.valueOf(first)
                : first + "–" + String.valueOf(100 + last % 100).substring(1);
    }

    /** Returns what kind of period a calendar makes: {@code fiscal year, July to June}; empty where nothing needs saying. */
    public static String words(Calendar calendar) {
        return switch (calendar) {
            case GREGORIAN -> "calendar year";
            case PK_FISCAL -> "fiscal year, July to June";
            case IR_SOLAR -> "solar year, from about 21 March";
            case FISCAL -> "fiscal year";
            case MULTI_YEAR -> "several years together";
            case PART_YEAR -> "part of a year";
            case MONTH -> "month";
            case POINT -> "level at that time";
            case CONTRACT -> "term of a contract";
            case NONE -> "a yearly level, stated without a year";
        };
    }

    private static String words(Period.Span span) {
        LocalDate first = span.first();
        LocalDate last = span.last();
        if (first.equals(last)) {
            return words(first);
        }
        boolean wholeMonths = first.getDayOfMonth() == 1 && last.getDayOfMonth() == last.lengthOfMonth();
        if (!wholeMonths) {
            return words(first) + " – " + words(last);
        }
        if (first.getDayOfYear() == 1 && last.getDayOfYear() == last.lengthOfYear()) {
            return first.getYear() == last.getYear()
                    ? String.valueOf(first.getYear())
                    : first.getYear() + "–" + last.getYear();
        }
        return month(first).equals(month(last)) ? month(first) : month(first) + " – " + month(last);
    }
}
