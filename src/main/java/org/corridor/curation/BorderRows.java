package org.corridor.curation;

import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Collectors;
import org.corridor.dataset.Code;
import org.corridor.dataset.Confidence;
import org.corridor.dataset.Crossing;
import org.corridor.dataset.Event;
import org.corridor.dataset.Milestone;
import org.corridor.dataset.Project;
import org.corridor.dataset.ProjectStatus;
import org.corridor.dataset.Quantity;
import org.corridor.dataset.Range;
import org.corridor.dataset.Segment;
import org.corridor.dataset.Unit;

/** Rows of what stands between the two economies. */
final class BorderRows {
    private BorderRows() {}

    static Crossing crossing(Fields fields) throws SQLException {
        return new Crossing(
                fields.get("id"),
                fields.get("name_a"),
                fields.get("name_b"),
                fields.text("region_a"),
                fields.text("region_b"),
                place(fields),
                fields.list("kind").stream()
                        .map(code -> Code.find(Crossing.Kind.class, code).orElseThrow())
                        .collect(Collectors.toSet()),
                fields.row().getInt("rank"),
                fields.findDate("opened"),
                fields.code("status", Crossing.Status.class),
                fields.findDate("status_as_of"),
                fields.text("hours"),
                fields.bareCitation(),
                fields.text("note"));
    }

    static Project project(Fields fields) throws SQLException {
        return new Project(
                fields.get("id"),
                fields.get("name"),
                fields.code("kind", Project.Kind.class),
                fields.code("status", ProjectStatus.class),
                fields.findDate("status_as_of"),
                fields.bareCitation(),
                fields.text("note"));
    }

    static Segment segment(Fields fields) throws SQLException {
        Optional<Unit> unit = fields.find("capacity_unit").map(Unit::parse);
        return new Segment(
                fields.get("id"),
                fields.get("project"),
                fields.get("name"),
                fields.list("economy"),
                fields.findRange("length_km_low", "length_km_high"),
                fields.findDecimal("capacity")
                        .flatMap(value -> unit.map(known -> new Quantity(Range.of(value), known))),
                fields.findDecimal("built_share"),
                fields.code("status", ProjectStatus.class),
                fields.bareCitation(),
                fields.text("note"));
    }

    static Milestone milestone(Fields fields) throws SQLException {
        return new Milestone(
                fields.get("id"),
                fields.get("project"),
                fields.date("date"),
                fields.findDate("end"),
                fields.code("kind", Milestone.Kind.class),
                fields.get("title"),
                fields.text("actors"),
                fields.findQuantity(),
                fields.citation(),
                fields.findDate("stated"),
                fields.code("confidence", Confidence.class),
                fields.text("note"));
    }

    static Event event(Fields fields) throws SQLException {
        return new Event(
                fields.get("id"),
                fields.date("date"),
                fields.findDate("end"),
                fields.code("kind", Event.Kind.class),
                fields.get("title"),
                fields.get("summary"),
                fields.list("crossings"),
                fields.citation(),
                fields.code("confidence", Confidence.class),
                fields.text("note"));
    }

    private static Optional<Crossing.Place> place(Fields fields) throws SQLException {
        Optional<Double> lon = fields.find("lon").map(Double::valueOf);
        double precision = fields.find("precision_km").map(Double::valueOf).orElse(0.0);
        return fields.find("lat")
                .map(Double::valueOf)
                .flatMap(lat -> lon.map(known -> new Crossing.Place(lat, known, precision)));
    }
}
