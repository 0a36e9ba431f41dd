package org.corridor.dataset;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A part of a project.
 *
 * @param economies where it lies; empty for a third economy
 * @param lengthKm its length in kilometres, as stated
 * @param builtShare how much of it is built, from 0 to 1, as stated
 */
public record Segment(
        String id,
        String project,
        String name,
        List<String> economies,
        Optional<Range> lengthKm,
        Optional<Quantity> capacity,
        Optional<BigDecimal> builtShare,
        ProjectStatus status,
        Citation citation,
        String note)
        implements Claim {

    public Segment {
        economies = List.copyOf(economies);
    }

    @Override
    public ClaimRef ref() {
        return new ClaimRef(ClaimRef.Table.SEGMENTS, id);
    }

    @Override
    public String statement() {
        return name + ": " + Code.of(status);
    }

    @Override
    public Optional<Quantity> quantity() {
        return lengthKm.map(range -> new Quantity(range, Unit.parse("km")));
    }
}
