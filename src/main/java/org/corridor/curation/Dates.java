package org.corridor.curation;

import java.util.Optional;
import org.corridor.dataset.Period;
import org.corridor.dataset.ReducedDate;

/** Dates of reduced precision. Each stands for its whole span. */
final class Dates {
    /** One date. */
    static final Form DATE = new Form(Form.Storage.SPAN, (text, row, tables) -> misfit(text, "a date"));

    /** One date or two. */
    static final Form PERIOD = new Form(Form.Storage.SPAN, (text, row, tables) -> {
        int slash = text.indexOf('/');
        return slash < 0
                ? misfit(text, "a period")
                : misfit(text.substring(0, slash), "a period")
                        .or(() -> misfit(text.substring(slash + 1), "a period"))
                        .or(() -> order(text));
    });

    private Dates() {}

    static Optional<ReducedDate> find(String text) {
        try {
            return Optional.of(ReducedDate.parse(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    static Optional<Period> findPeriod(String text) {
        try {
            return Optional.of(Period.parse(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Demands that some day of this date is not before all days of the date in another column. */
    static Rule notBefore(String start) {
        return (text, row, tables) -> find(row.text(start))
                .filter(from -> find(text)
                        .filter(to -> to.last().isBefore(from.first()))
                        .isPresent())
                .map(from -> "a date that can fall on or after " + from + ", which is " + start + " in this row");
    }

    private static Optional<String> misfit(String text, String what) {
        try {
            ReducedDate.parse(text);
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            boolean form = text.matches("\\d{4}(-\\d{2}){0,2}");
            String examples =
                    what.equals("a date") ? "2024, 2024-04 or 2024-04-24" : "2023, 2023-05 or 2022-07-01/2023-06-30";
            return Optional.of(
                    form
                            ? what + " that exists; the calendar has no " + text
                            : what + " in ISO 8601 such as " + examples);
        }
    }

    private static Optional<String> order(String text) {
        return findPeriod(text).isPresent() ? Optional.empty() : Optional.of("a period that ends after it starts");
    }
}
