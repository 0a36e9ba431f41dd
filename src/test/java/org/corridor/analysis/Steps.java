package org.corridor.analysis;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.corridor.dataset.Citation;
import org.corridor.dataset.Confidence;
import org.corridor.dataset.Milestone;
import org.corridor.dataset.ProjectStatus;
import org.corridor.dataset.Quantity;
import org.corridor.dataset.Range;
import org.corridor.dataset.ReducedDate;
import org.corridor.dataset.Segment;
import org.corridor.dataset.Unit;

/** Parts and steps of a project for tests, each with the few cells that matter. */
final class Steps {
    private static final Citation CITATION = new Citation("source", "p. 1");

    private Steps() {}

    static Milestone step(String id, String date, Milestone.Kind kind, String title, Range range, String unit) {
        return new Milestone(
                id,
                "line",
                ReducedDate.parse(date),
                Optional.empty(),
                kind,
                title,
                "Somebody",
                Optional.of(new Quantity(range, Unit.parse(unit))),
                CITATION,
                Optional.of(ReducedDate.parse(date)),
                Confidence.HIGH,
                "");
    }

    static Segment segment(String id, String economy, Optional<Range> km, Optional<Quantity> capacity) {
        return new Segment(
                id,
                "line",
                "Part " + id,
                List.of(economy),
                km,
                capacity,
                Optional.of(BigDecimal.ZERO),
                ProjectStatus.PROPOSED,
                CITATION,
                "");
    }
}
