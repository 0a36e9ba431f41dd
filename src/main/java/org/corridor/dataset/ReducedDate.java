package org.corridor.dataset;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An ISO 8601 date of reduced precision, which stands for its whole span: {@code 2023} runs from 1 January to
 * 31 December 2023.
 *
 * @param text as written: {@code 2024}, {@code 2024-04} or {@code 2024-04-24}
 * @param first the first day of the span
 * @param last the last day of the span
 */
public record ReducedDate(String text, LocalDate first, LocalDate last) implements Comparable<ReducedDate> {
    private static final Pattern FORM = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

    /**
     * Reads a reduced date.
     *
     * @throws IllegalArgumentException when the text is not of the form, or no such day exists
     */
    public static ReducedDate parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("not a date: " + text);
        }
        try {
            int year = Integer.parseInt(matcher.group(1));
            if (matcher.group(2) == null) {
                return new ReducedDate(text, Year.of(year).atDay(1), LocalDate.of(year, 12, 31));
            }
            YearMonth month = YearMonth.of(year, Integer.parseInt(matcher.group(2)));
            if (matcher.group(3) == null) {
                return new ReducedDate(text, month.atDay(1), month.atEndOfMonth());
            }
            LocalDate day = LocalDate.of(year, month.getMonthValue(), Integer.parseInt(matcher.group(3)));
            return new ReducedDate(text, day, day);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("no such date: " + text, e);
        }
    }

    /** Returns how exactly the date is known. */
    public Precision precision() {
        return switch (text.length()) {
            case 4 -> Precision.YEAR;
            case 7 -> Precision.MONTH;
            default -> Precision.DAY;
        };
    }

    /** Orders by first day, then the wider span first. */
    @Override
    public int compareTo(ReducedDate other) {
        int byFirst = first.compareTo(other.first);
        return byFirst != 0 ? byFirst : other.last.compareTo(last);
    }

    @Override
    public String toString() {
        return text;
    }

    /** How exactly a date is known. */
    public enum Precision {
        YEAR,
        MONTH,
        DAY
    }
}
