package org.corridor.analysis;

import java.util.Optional;
import org.corridor.dataset.Flow;
import org.corridor.dataset.Nature;
import org.corridor.dataset.Observation;
import org.corridor.dataset.ObservationStatus;
import org.corridor.dataset.Range;
import org.corridor.dataset.ReducedDate;
import org.corridor.dataset.Unit;

/** The same observation with another cell. */
public final class RandomEdits {
    private RandomEdits() {}

    /** Returns the observation with another range, such as a wider one. */
    public static Observation ranged(Observation claim, Range range) {
        return edited(
                claim,
                claim.measure(),
                claim.flow(),
                claim.crossing(),
                range,
                claim.unit(),
                claim.status(),
                claim.nature());
    }

    /** Returns the observation as stated on another date. */
    public static Observation stated(Observation claim, String date) {
        return new Observation(
                claim.id(),
                claim.measure(),
                claim.flow(),
                claim.crossing(),
                claim.period(),
                claim.calendar(),
                claim.range(),
                claim.unit(),
                claim.status(),
                claim.nature(),
                claim.authority(),
                claim.citation(),
                ReducedDate.parse(date),
                claim.derivedFrom(),
                claim.sureness(),
                claim.chartable(),
                claim.statement(),
                claim.note());
    }

    static Observation on(Observation claim, String measure, Optional<Flow> flow, Unit unit, Nature nature) {
        return edited(claim, measure, flow, Optional.empty(), claim.range(), unit, ObservationStatus.A, nature);
    }

    private static Observation edited(
            Observation claim,
            String measure,
            Optional<Flow> flow,
            Optional<String> crossing,
            Range range,
            Unit unit,
            ObservationStatus status,
            Nature nature) {
        return new Observation(
                claim.id(),
                measure,
                flow,
                crossing,
                claim.period(),
                claim.calendar(),
                range,
                unit,
                status,
                nature,
                claim.authority(),
                claim.citation(),
                claim.statedOn(),
                claim.derivedFrom(),
                claim.sureness(),
                claim.chartable(),
                claim.statement(),
                claim.note());
    }
}
