package org.corridor.dataset;

import java.time.LocalDate;
import java.util.Optional;

/** What time a figure refers to. */
public sealed interface Period {
    /** The period of a figure that its source gives as an annual level without a year. */
    Period UNDATED = new Undated();

    /**
     * Reads a period: empty, a reduced date, or two of them joined by {@code /}.
     *
     * @throws IllegalArgumentException when a date is malformed or the interval ends before it starts
     */
    static Period parse(String text) {
        if (text.isEmpty()) {
            return UNDATED;
        }
        int slash = text.indexOf('/');
        ReducedDate start = ReducedDate.parse(slash < 0 ? text : text.substring(0, slash));
        ReducedDate end = slash < 0 ? start : ReducedDate.parse(text.substring(slash + 1));
        return new Span(text, start.first(), end.last());
    }

    /** Returns the span, or empty for a figure without a year. */
    Optional<Span> span();

    /** Returns the period as written in the dataset; empty for a figure without a year. */
    String text();

    /**
     * From the first day to the last, both inside.
     *
     * @param text as written
     * @param first the first day
     * @param last the last day, not before the first
     */
    record Span(String text, LocalDate first, LocalDate last) implements Period {
        public Span {
            if (last.isBefore(first)) {
                throw new IllegalArgumentException("the interval ends before it starts: " + text);
            }
        }

        @Override
        public Optional<Span> span() {
            return Optional.of(this);
        }

        /** Tells whether the two spans share a day. */
        public boolean overlaps(Span other) {
            return !first.isAfter(other.last) && !other.first.isAfter(last);
        }
    }

    /** An annual level without a year. Never a point in time. */
    record Undated() implements Period {
        @Override
        public Optional<Span> span() {
            return Optional.empty();
        }

        @Override
        public String text() {
            return "";
        }
    }
}
