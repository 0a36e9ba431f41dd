package org.corridor.dataset;

import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * An ISO 8601 date of reduced precision, which stands for its whole span: {@code 2023} runs from 1 January to
 * 31 December 2023.
 *
 * @param text as written: {@code 2024}, {@code 2024-04} or {@code 2024-04-24}
 * @param first the first day of the span
 * @param last the last day of the span
 */
public record ReducedDate(String text, LocalDate first, LocalDate last) implements Comparable<ReducedDate> {
    /**
     * Reads a reduced date.
     *
     * @throws IllegalArgumentException when the text is not of the form, or no such day exists
     */
    public static ReducedDate parse(String text) {
        if (!isOfForm(text)) {
            throw new IllegalArgumentException("not a date: " + text);
        }
        try {
            int year = Integer.parseInt(text, 0, 4, 10);
            if (text.length() == 4) {
                return new ReducedDate(text, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
            }
            LocalDate first = LocalDate.of(year, Integer.parseInt(text, 5, 7, 10), 1);
            if (text.length() == 7) {
                return new ReducedDate(text, first, first.plusMonths(1).minusDays(1));
            }
            LocalDate day = LocalDate.of(year, first.getMonthValue(), Integer.parseInt(text, 8, 10, 10));
            return new ReducedDate(text, day, day);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("no such date: " + text, e);
        }
    }

    /** Tells whether the text is {@code dddd}, {@code dddd-dd} or {@code dddd-dd-dd}. A large dataset has a million dates. */
    private static boolean isOfForm(String text) {
        int length = text.length();
        if (length != 4 && length != 7 && length != 10) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (i == 4 || i == 7 ? c != '-' : c < '0' || c > '9') {
                return false;
            }
        }
        return true;
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
