package org.corridor.analysis;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.corridor.dataset.Calendar;
import org.corridor.dataset.Claim;
import org.corridor.dataset.Milestone;
import org.corridor.dataset.Observation;
import org.corridor.dataset.Period;
import org.corridor.dataset.Quantity;
import org.corridor.dataset.Range;
import org.corridor.dataset.ReducedDate;

/**
 * A stated amount of power with a date, whichever table it stands in.
 *
 * @param since when it began, as exactly as is known
 * @param until the last day of its term, where one was stated
 */
record PowerClaim(Claim claim, ReducedDate since, Optional<LocalDate> until, Range range) {
    /** Two statements of one amount that begin less than so many days apart speak of the same thing. */
    private static final int SAME_DAYS = 366;

    /** Returns the amount that a milestone names; empty where it names none in megawatts. */
    static Stream<PowerClaim> of(Milestone milestone) {
        return milestone
                .quantity()
                .filter(quantity -> quantity.unit().equals(PowerSupply.MEGAWATT))
                .map(Quantity::range)
                .map(range -> new PowerClaim(
                        milestone, milestone.date(), milestone.end().map(end -> end.last()), range))
                .stream();
    }

    /** Returns a figure with its period; empty for one without a year. */
    static Stream<PowerClaim> of(Observation claim) {
        return claim.period().span().stream().map(span -> of(claim, span));
    }

    private static PowerClaim of(Observation claim, Period.Span span) {
        // an interval says when it begins and ends; a reduced date only about when it begins
        int slash = span.text().indexOf('/');
        boolean interval = slash >= 0;
        return new PowerClaim(
                claim,
                ReducedDate.parse(interval ? span.text().substring(0, slash) : span.text()),
                interval && claim.calendar() == Calendar.CONTRACT ? Optional.of(span.last()) : Optional.empty(),
                claim.range());
    }

    /** Tells whether two claims say the same amount of about the same time. */
    boolean repeats(PowerClaim other) {
        return isSame(range, other.range)
                && Math.abs(ChronoUnit.DAYS.between(since.first(), other.since.first())) < SAME_DAYS;
    }

    /** Tells whether two claims may speak of the same day. */
    boolean overlaps(PowerClaim other) {
        return !since.first().isAfter(other.since.last())
                && !other.since.first().isAfter(since.last());
    }

    static boolean isSame(Range one, Range other) {
        return one.low().compareTo(other.low()) == 0 && one.high().compareTo(other.high()) == 0;
    }

    /** Tells whether any of the others repeats it. */
    boolean isRepeatedIn(List<PowerClaim> others) {
        return others.stream().anyMatch(this::repeats);
    }
}
