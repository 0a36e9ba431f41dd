package org.corridor.analysis;

import java.util.List;
import java.util.stream.Stream;
import org.corridor.dataset.Claim;
import org.corridor.dataset.Observation;

/**
 * Power that arrived at a time, as stated.
 *
 * @param repeated the specifications of lines that say the same
 */
public record PowerFigure(Observation figure, List<Claim> repeated) {
    public PowerFigure {
        repeated = List.copyOf(repeated);
    }

    /** Returns all claims behind it, the figure first. */
    public List<Claim> claims() {
        return Stream.concat(Stream.<Claim>of(figure), repeated.stream()).toList();
    }
}
