package org.corridor.dataset;

import java.util.Optional;

/**
 * An announced level to be reached, with or without a deadline. A promise, not a forecast.
 *
 * @param replaces id of the target that this one restates or supersedes
 * @param baseline the level at the announcement, as stated then
 */
public record Target(
        String id,
        String measure,
        Flow flow,
        Range range,
        Unit unit,
        ReducedDate announced,
        Optional<ReducedDate> deadline,
        DeadlineBasis deadlineBasis,
        String announcedBy,
        String occasion,
        Kind kind,
        Optional<String> replaces,
        Optional<Range> baseline,
        Citation citation,
        Confidence sureness,
        String note)
        implements Claim {

    @Override
    public ClaimRef ref() {
        return new ClaimRef(ClaimRef.Table.TARGETS, id);
    }

    @Override
    public String statement() {
        return occasion;
    }

    @Override
    public Optional<ReducedDate> stated() {
        return Optional.of(announced);
    }

    @Override
    public Optional<Quantity> quantity() {
        return Optional.of(new Quantity(range, unit));
    }

    @Override
    public Optional<Confidence> confidence() {
        return Optional.of(sureness);
    }

    /** Whether the deadline was stated, or counted from "within n years". */
    public enum DeadlineBasis {
        STATED,
        COUNTED,
        NONE
    }

    /** Who set the target, and how firmly. */
    public enum Kind {
        LEADERS,
        MINISTERS,
        JOINT_COMMISSION,
        OFFICIAL_PLAN,
        REAFFIRMATION,
        ASPIRATION,
        OFFER
    }
}
