package org.corridor.dataset;

import java.util.List;
import java.util.Optional;

/**
 * One stated figure.
 *
 * @param flow which way; empty where a direction does not apply
 * @param crossing id of the crossing that it is about, if one
 * @param derivedFrom ids of the observations that this one repeats or was computed from
 * @param chartable false keeps it in tables only; {@code note} says why
 * @param statement a paraphrase, one sentence
 */
public record Observation(
        String id,
        String measure,
        Optional<Flow> flow,
        Optional<String> crossing,
        Period period,
        Calendar calendar,
        Range range,
        Unit unit,
        ObservationStatus status,
        Nature nature,
        String authority,
        Citation citation,
        ReducedDate statedOn,
        List<String> derivedFrom,
        Confidence sureness,
        boolean chartable,
        String statement,
        String note)
        implements Claim {

    public Observation {
        derivedFrom = List.copyOf(derivedFrom);
    }

    @Override
    public ClaimRef ref() {
        return new ClaimRef(ClaimRef.Table.OBSERVATIONS, id);
    }

    @Override
    public Optional<ReducedDate> stated() {
        return Optional.of(statedOn);
    }

    @Override
    public Optional<Quantity> quantity() {
        return Optional.of(new Quantity(range, unit));
    }

    @Override
    public Optional<Confidence> confidence() {
        return Optional.of(sureness);
    }
}
