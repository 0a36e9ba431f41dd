package org.corridor.analysis;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.corridor.dataset.Bound;
import org.corridor.dataset.Calendar;
import org.corridor.dataset.Citation;
import org.corridor.dataset.Confidence;
import org.corridor.dataset.Flow;
import org.corridor.dataset.Nature;
import org.corridor.dataset.Observation;
import org.corridor.dataset.ObservationStatus;
import org.corridor.dataset.Period;
import org.corridor.dataset.Range;
import org.corridor.dataset.ReducedDate;
import org.corridor.dataset.Target;
import org.corridor.dataset.Unit;

/** Claims for tests, each with the few cells that matter. */
final class Claims {
    static final Unit USD = Unit.parse("USD");

    private Claims() {}

    static Observation claim(String id, String authority, Flow flow, String period, Calendar calendar, Range range) {
        return claim(id, authority, flow, period, calendar, range, Nature.STATISTIC, ObservationStatus.A);
    }

    static Observation claim(
            String id,
            String authority,
            Flow flow,
            String period,
            Calendar calendar,
            Range range,
            Nature nature,
            ObservationStatus status) {
        return new Observation(
                id,
                "trade",
                Optional.of(flow),
                Optional.empty(),
                Period.parse(period),
                calendar,
                range,
                USD,
                status,
                nature,
                authority,
                new Citation("source", "p. 1"),
                ReducedDate.parse("2024-06"),
                List.of(),
                Confidence.HIGH,
                true,
                "Said.",
                "");
    }

    static Observation year(String id, String authority, Flow flow, String year, long value) {
        return claim(id, authority, flow, year, Calendar.GREGORIAN, Range.of(BigDecimal.valueOf(value)));
    }

    static Range range(long low, long high) {
        return Range.of(BigDecimal.valueOf(low), BigDecimal.valueOf(high));
    }

    static Range bound(long low, long high, Bound bound) {
        return new Range(BigDecimal.valueOf(low), BigDecimal.valueOf(high), bound);
    }

    static Target target(String id, long level, String announced, String deadline, Target.Kind kind) {
        return new Target(
                id,
                "trade",
                Flow.TOTAL,
                Range.of(BigDecimal.valueOf(level)),
                USD,
                ReducedDate.parse(announced),
                deadline.isEmpty() ? Optional.empty() : Optional.of(ReducedDate.parse(deadline)),
                deadline.isEmpty() ? Target.DeadlineBasis.NONE : Target.DeadlineBasis.STATED,
                "Both",
                "A visit",
                kind,
                Optional.empty(),
                Optional.empty(),
                new Citation("source", "p. 1"),
                Confidence.HIGH,
                "");
    }
}
