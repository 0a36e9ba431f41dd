package org.corridor.dataset;

import java.util.Optional;

/**
 * A dated step of a project.
 *
 * @param date when it happened; for {@link Kind#DEADLINE} the due day
 * @param end the last day where it lasted
 * @param statedOn when it was stated; for {@link Kind#DEADLINE} the day on which the deadline was set
 */
public record Milestone(
        String id,
        String project,
        ReducedDate date,
        Optional<ReducedDate> end,
        Kind kind,
        String title,
        String actors,
        Optional<Quantity> quantity,
        Citation citation,
        Optional<ReducedDate> statedOn,
        Confidence sureness,
        String note)
        implements Claim {

    @Override
    public ClaimRef ref() {
        return new ClaimRef(ClaimRef.Table.MILESTONES, id);
    }

    @Override
    public String statement() {
        return title;
    }

    @Override
    public Optional<ReducedDate> stated() {
        return statedOn;
    }

    @Override
    public Optional<Confidence> confidence() {
        return Optional.of(sureness);
    }

    /** What kind of step it is. */
    public enum Kind {
        TALKS,
        PROPOSAL,
        AGREEMENT,
        CONTRACT,
        CONSTRUCTION,
        COMPLETION,
        OPERATION,
        OUTAGE,
        DEADLINE,
        EXTENSION,
        WITHDRAWAL,
        SANCTIONS,
        FINANCE,
        LEGAL,
        PENALTY,
        STATEMENT,
        SPECIFICATION
    }
}
