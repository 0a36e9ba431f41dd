package org.corridor.analysis;

import java.util.Optional;
import org.corridor.dataset.Nature;
import org.corridor.dataset.Observation;

/**
 * A figure that a reading leaves out.
 *
 * @param instead the figure of the same authority, on the same thing and time, that was chosen; empty where there is none
 */
public record NotChosen(Observation claim, Optional<Observation> instead, Reason reason) {
    /** Why. */
    public enum Reason {
        /** An official states it; nobody publishes it as a statistic. */
        STATEMENT,
        /** It is an estimate. */
        ESTIMATE,
        /** The same authority was reported with a lower figure. */
        LOWER_STATED,
        /** The same authority was reported with a higher figure. */
        HIGHER_STATED,
        /** Another report of it is of higher confidence. */
        CONFIDENCE,
        /** Another report of it is in a more reliable source. */
        SOURCE,
        /** Another report of it is later. */
        EARLIER,
        /** Another report of it says the same, or nothing tells which is better. */
        EQUAL
    }

    static NotChosen unofficial(Observation claim) {
        Reason reason = claim.nature() == Nature.ESTIMATE ? Reason.ESTIMATE : Reason.STATEMENT;
        return new NotChosen(claim, Optional.empty(), reason);
    }
}
