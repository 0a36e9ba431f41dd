package org.corridor.dataset;

import java.util.Optional;

/**
 * Something that somebody stated on a date, with the place where it can be read.
 *
 * <p>Every mark of every chart names the claims from which it was drawn.
 */
public sealed interface Claim permits Observation, Target, Milestone, Event, Crossing, Project, Segment {
    /** Returns the name of this claim in the dataset. */
    ClaimRef ref();

    /** Returns what was claimed, in one sentence or title of our own words. */
    String statement();

    /** Returns where it was found. */
    Citation citation();

    /** Returns the date on which it was stated, where known. */
    default Optional<ReducedDate> stated() {
        return Optional.empty();
    }

    /** Returns the claimed quantity, where there is one. */
    default Optional<Quantity> quantity() {
        return Optional.empty();
    }

    /** Returns how sure it is that this was stated, where the table says so. */
    default Optional<Confidence> confidence() {
        return Optional.empty();
    }

    /** Returns remarks; empty where there are none. */
    String note();
}
