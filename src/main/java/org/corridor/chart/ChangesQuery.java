package org.corridor.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.corridor.analysis.Selection;

/**
 * The written form of a question for changes: {@code from=2024-01-01&to=2024-12-31}, and which figures count.
 *
 * @param from the earlier day
 * @param selection which figures count; its day is the later one
 */
public record ChangesQuery(LocalDate from, Selection selection) {
    /** Returns the question that is asked where nothing is said: the twelve months before the day of the selection. */
    public static ChangesQuery before(Selection selection) {
        LocalDate year = selection.asOf().minusYears(1);
        return new ChangesQuery(earlier(year, selection.asOf()), selection);
    }

    /** A year before the first day that can be asked for cannot be asked for. */
    private static LocalDate earlier(LocalDate from, LocalDate to) {
        LocalDate first = from.isBefore(SelectionQuery.EARLIEST) ? SelectionQuery.EARLIEST : from;
        return first.isAfter(to) ? to : first;
    }

    /**
     * Reads a question.
     *
     * @param selection which figures count; {@code to} is its day unless the query names an earlier one
     */
    public static ChangesQuery read(QueryReader query, Selection selection) {
        LocalDate last = selection.asOf();
        LocalDate to = query.read("to", days(last), last, text -> SelectionQuery.day(text, last));
        ChangesQuery asked = before(selection.at(to));
        LocalDate from = query.read("from", days(to), asked.from, text -> SelectionQuery.day(text, to));
        return new ChangesQuery(from, asked.selection);
    }

    private static String days(LocalDate last) {
        return "a day from " + SelectionQuery.EARLIEST + " to " + last + ", as YYYY-MM-DD";
    }

    /** Writes the question without what is default. */
    public String write(LocalDate today) {
        List<String> parts = new ArrayList<>();
        if (!from.equals(before(selection).from)) {
            parts.add("from=" + from);
        }
        if (!to().equals(today)) {
            parts.add("to=" + to());
        }
        parts.addAll(SelectionQuery.write(selection, to()));
        return String.join("&", parts);
    }

    /** Returns the later day. */
    public LocalDate to() {
        return selection.asOf();
    }
}
