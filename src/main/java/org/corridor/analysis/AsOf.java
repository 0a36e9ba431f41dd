package org.corridor.analysis;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.corridor.dataset.Claim;
import org.corridor.dataset.Crossing;
import org.corridor.dataset.Dataset;
import org.corridor.dataset.Event;
import org.corridor.dataset.Milestone;
import org.corridor.dataset.Observation;
import org.corridor.dataset.Project;
import org.corridor.dataset.ReducedDate;
import org.corridor.dataset.Segment;
import org.corridor.dataset.Target;

/** Only what had been stated by a day. */
public final class AsOf {
    private AsOf() {}

    /**
     * Keeps the claims that had been stated by {@code day}, in order.
     *
     * <p>A reduced date contradicts the day only when none of its days fits: a claim stated in {@code 2024} is kept from
     * 1 January 2024. A claim that names no day of statement is kept; {@link #keepKnown} asks its source too.
     */
    public static <C extends Claim> List<C> keep(List<C> claims, LocalDate day) {
        return claims.stream()
                .filter(claim ->
                        claim.stated().map(date -> !date.first().isAfter(day)).orElse(true))
                .toList();
    }

    /** Keeps the claims that are known {@link #since} {@code day} or an earlier one, in order. */
    public static <C extends Claim> List<C> keepKnown(Dataset dataset, List<C> claims, LocalDate day) {
        return claims.stream().filter(claim -> isKnown(dataset, claim, day)).toList();
    }

    /**
     * Keeps the parts of projects of which something had been stated by {@code day}, in order.
     *
     * <p>A part has no date of its own: it counts from the publication of its source, and always where that is not known.
     */
    public static List<Segment> keepParts(Dataset dataset, List<Segment> parts, LocalDate day) {
        return keepKnown(dataset, parts, day);
    }

    /** Tells whether a claim had been stated by a day. */
    public static boolean isKnown(Dataset dataset, Claim claim, LocalDate day) {
        return since(dataset, claim).map(first -> !first.isAfter(day)).orElse(true);
    }

    /**
     * Returns the first day on which a claim counts; empty for one that always did, because nothing tells its day.
     *
     * <p>That is the first day on which it may have been stated. A claim that names no such day counts from the publication
     * of its source; what happened on a day counts from no earlier one, and from that day on where no publication is dated.
     */
    public static Optional<LocalDate> since(Dataset dataset, Claim claim) {
        return claim.stated()
                .map(ReducedDate::first)
                .or(() -> happened(claim)
                        .map(own -> published(dataset, claim)
                                .filter(day -> day.isAfter(own))
                                .orElse(own))
                        .or(() -> published(dataset, claim)));
    }

    /** Finds the first day of what a claim tells of a day. */
    private static Optional<LocalDate> happened(Claim claim) {
        return switch (claim) {
            case Milestone milestone -> Optional.of(milestone.date().first());
            case Event event -> Optional.of(event.date().first());
            case Crossing crossing -> crossing.opened().map(ReducedDate::first);
            case Observation _, Target _, Project _, Segment _ -> Optional.empty();
        };
    }

    /** Finds the first day on which the source of a claim may have been published. */
    static Optional<LocalDate> published(Dataset dataset, Claim claim) {
        return dataset.getSource(claim.citation().source()).published().map(ReducedDate::first);
    }
}
