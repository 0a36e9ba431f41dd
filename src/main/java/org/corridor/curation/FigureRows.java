package org.corridor.curation;

import java.sql.SQLException;
import org.corridor.dataset.Bound;
import org.corridor.dataset.Calendar;
import org.corridor.dataset.Code;
import org.corridor.dataset.Confidence;
import org.corridor.dataset.Flow;
import org.corridor.dataset.Nature;
import org.corridor.dataset.Observation;
import org.corridor.dataset.ObservationStatus;
import org.corridor.dataset.Target;

/** Rows of stated figures. */
final class FigureRows {
    private FigureRows() {}

    static Observation observation(Fields fields) throws SQLException {
        return new Observation(
                fields.get("id"),
                fields.shared("measure"),
                fields.findFlow("flow"),
                fields.find("crossing"),
                fields.period("period"),
                fields.code("calendar", Calendar.class),
                fields.range(bound(fields)),
                fields.unit("unit"),
                fields.code("status", ObservationStatus.class),
                fields.code("nature", Nature.class),
                fields.shared("authority"),
                fields.citation(),
                fields.date("stated"),
                fields.list("derived_from"),
                fields.code("confidence", Confidence.class),
                fields.row().getBoolean("chartable"),
                fields.get("statement"),
                fields.text("note"));
    }

    static Target target(Fields fields) throws SQLException {
        return new Target(
                fields.get("id"),
                fields.get("measure"),
                new Flow(fields.get("flow")),
                fields.range(Bound.GIVEN),
                fields.unit("unit"),
                fields.date("announced"),
                fields.findDate("deadline"),
                fields.code("deadline_basis", Target.DeadlineBasis.class),
                fields.get("announced_by"),
                fields.get("occasion"),
                fields.code("kind", Target.Kind.class),
                fields.find("replaces"),
                fields.findRange("baseline_low", "baseline_high"),
                fields.citation(),
                fields.code("confidence", Confidence.class),
                fields.text("note"));
    }

    private static Bound bound(Fields fields) throws SQLException {
        return fields.find("bound")
                .map(code -> Code.find(Bound.class, code).orElseThrow())
                .orElse(Bound.GIVEN);
    }
}
