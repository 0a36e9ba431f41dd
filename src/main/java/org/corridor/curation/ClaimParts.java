package org.corridor.curation;

import java.time.LocalDate;
import java.util.Optional;
import org.corridor.dataset.Claim;
import org.corridor.dataset.Crossing;
import org.corridor.dataset.Event;
import org.corridor.dataset.Flow;
import org.corridor.dataset.Milestone;
import org.corridor.dataset.Observation;
import org.corridor.dataset.Period;
import org.corridor.dataset.Project;
import org.corridor.dataset.ReducedDate;
import org.corridor.dataset.Segment;
import org.corridor.dataset.Target;

/** What claims of some tables have and those of others lack. */
final class ClaimParts {
    private ClaimParts() {}

    /** Finds the id of what a claim measures. */
    static Optional<String> measure(Claim claim) {
        return switch (claim) {
            case Observation observation -> Optional.of(observation.measure());
            case Target target -> Optional.of(target.measure());
            case Milestone _, Event _, Crossing _, Project _, Segment _ -> Optional.empty();
        };
    }

    /** Finds the id of the authority that states a claim. */
    static Optional<String> authority(Claim claim) {
        return claim instanceof Observation observation ? Optional.of(observation.authority()) : Optional.empty();
    }

    /** Returns who announced or acted, in words; empty where nobody is named. */
    static String actor(Claim claim) {
        return switch (claim) {
            case Target target -> target.announcedBy();
            case Milestone milestone -> milestone.actors();
            case Observation _, Event _, Crossing _, Project _, Segment _ -> "";
        };
    }

    /** Finds which way the quantity of a claim goes. */
    static Optional<String> flow(Claim claim) {
        return switch (claim) {
            case Observation observation -> observation.flow().map(Flow::code);
            case Target target -> Optional.of(target.flow().code());
            case Milestone _, Event _, Crossing _, Project _, Segment _ -> Optional.empty();
        };
    }

    /** Finds the first day of what a claim is about. */
    static Optional<LocalDate> first(Claim claim) {
        return switch (claim) {
            case Observation observation -> observation.period().span().map(Period.Span::first);
            case Target target -> target.deadline().map(ReducedDate::first);
            case Milestone milestone -> Optional.of(milestone.date().first());
            case Event event -> Optional.of(event.date().first());
            case Crossing _, Project _, Segment _ -> Optional.empty();
        };
    }

    /** Finds the last day of what a claim is about. */
    static Optional<LocalDate> last(Claim claim) {
        return switch (claim) {
            case Observation observation -> observation.period().span().map(Period.Span::last);
            case Target target -> target.deadline().map(ReducedDate::last);
            case Milestone milestone ->
                Optional.of(milestone.end().orElse(milestone.date()).last());
            case Event event -> Optional.of(event.end().orElse(event.date()).last());
            case Crossing _, Project _, Segment _ -> Optional.empty();
        };
    }
}
