package org.corridor.analysis;

import java.util.List;
import org.corridor.dataset.Observation;
import org.corridor.dataset.Unit;

/** Claims of {@link Claims} with other cells. */
final class ClaimsInUnits {
    private ClaimsInUnits() {}

    static Observation in(Observation claim, Unit unit) {
        return with(claim, unit, claim.derivedFrom());
    }

    static Observation derived(Observation claim, String... from) {
        return with(claim, claim.unit(), List.of(from));
    }

    private static Observation with(Observation claim, Unit unit, List<String> derivedFrom) {
        return new Observation(
                claim.id(),
                claim.measure(),
                claim.flow(),
                claim.crossing(),
                claim.period(),
                claim.calendar(),
                claim.range(),
                unit,
                claim.status(),
                claim.nature(),
                claim.authority(),
                claim.citation(),
                claim.statedOn(),
                derivedFrom,
                claim.sureness(),
                claim.chartable(),
                claim.statement(),
                claim.note());
    }
}
