package org.corridor.analysis;

import org.corridor.dataset.Milestone;

/** Which steps show that somebody works on a project. */
public final class Development {
    private Development() {}

    /**
     * Tells whether a step of this kind is evidence of development.
     *
     * <p>Whoever talks, offers, signs, builds or runs moves a project on. Whoever sets or puts off a deadline, pleads, fines,
     * forbids, leaves or merely speaks of it does not, and a stated length or cost is no step at all. Money is not counted
     * either, although Global Energy Monitor counts financing that was secured: the same kind holds prices, estimates and
     * refusals, and a bank that withdraws must not keep a project alive. A loan that was signed is a contract.
     */
    public static boolean isEvidence(Milestone.Kind kind) {
        return switch (kind) {
            case TALKS, PROPOSAL, AGREEMENT, CONTRACT, CONSTRUCTION, COMPLETION, OPERATION -> true;
            case OUTAGE,
                    DEADLINE,
                    EXTENSION,
                    WITHDRAWAL,
                    SANCTIONS,
                    FINANCE,
                    LEGAL,
                    PENALTY,
                    STATEMENT,
                    SPECIFICATION -> false;
        };
    }

    /** Tells whether a step of this kind shows that something is being built, or was. */
    static boolean isBuilding(Milestone.Kind kind) {
        return kind == Milestone.Kind.CONSTRUCTION || kind == Milestone.Kind.COMPLETION;
    }

    /** Tells whether a step of this kind shows that a project was in use, if only by failing. */
    static boolean isUse(Milestone.Kind kind) {
        return kind == Milestone.Kind.OPERATION || kind == Milestone.Kind.OUTAGE;
    }
}
