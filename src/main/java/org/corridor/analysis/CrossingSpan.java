package org.corridor.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.corridor.dataset.Claim;
import org.corridor.dataset.Crossing;
import org.corridor.dataset.ReducedDate;

/**
 * A stretch of time in which a crossing was in one state, as far as was reported.
 *
 * @param status the state; {@link Crossing.Status#UNKNOWN} where nothing is known of it
 * @param from the first day
 * @param to the last day; the day of the view where nothing was reported since
 * @param began the date of its first report; for a state that is not known, of the last report before it
 * @param ended the date of the report that ended or last confirmed it; empty where there is none but the first
 * @param inferred true where no report says it in so many words
 * @param claims the reports behind it, in the order of their dates
 */
public record CrossingSpan(
        Crossing.Status status,
        LocalDate from,
        LocalDate to,
        ReducedDate began,
        Optional<ReducedDate> ended,
        boolean inferred,
        List<Claim> claims) {
    public CrossingSpan {
        claims = List.copyOf(claims);
    }

    /** Tells whether the other goes on where this one ends, in the same state and as surely; a restriction may be inferred. */
    boolean isContinuedBy(CrossingSpan next) {
        boolean asSurely = inferred == next.inferred || status == Crossing.Status.RESTRICTED;
        return status == next.status
                && asSurely
                && !next.from.isAfter(to.plusDays(1))
                && status != Crossing.Status.PLANNED;
    }

    /** Returns both as one. */
    CrossingSpan join(CrossingSpan next) {
        List<Claim> all = new ArrayList<>(claims);
        next.claims.stream().filter(claim -> !all.contains(claim)).forEach(all::add);
        LocalDate last = to.isAfter(next.to) ? to : next.to;
        return new CrossingSpan(
                status,
                from,
                last,
                began,
                next.ended.or(() -> Optional.of(next.began)),
                inferred || next.inferred,
                all);
    }
}
