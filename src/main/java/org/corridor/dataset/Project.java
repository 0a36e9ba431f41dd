package org.corridor.dataset;

import java.util.Optional;

/** A line, road, port or market that links the two economies, with its status as stated. */
public record Project(
        String id,
        String name,
        Kind kind,
        ProjectStatus status,
        Optional<ReducedDate> statusAsOf,
        Citation citation,
        String note)
        implements Claim {

    @Override
    public ClaimRef ref() {
        return new ClaimRef(ClaimRef.Table.PROJECTS, id);
    }

    @Override
    public String statement() {
        return name + ": " + Code.of(status);
    }

    @Override
    public Optional<ReducedDate> stated() {
        return statusAsOf;
    }

    /** What is built. */
    public enum Kind {
        GAS_PIPELINE,
        OIL_PIPELINE,
        POWER_LINE,
        RAILWAY,
        ROAD,
        PORT,
        MARKET
    }
}
