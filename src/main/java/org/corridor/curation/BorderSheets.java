package org.corridor.curation;

import static org.corridor.curation.Column.optional;
import static org.corridor.curation.Column.required;
import static org.corridor.curation.Form.TEXT;

import java.util.List;
import org.corridor.dataset.Confidence;
import org.corridor.dataset.Crossing;
import org.corridor.dataset.Event;
import org.corridor.dataset.Milestone;
import org.corridor.dataset.Project;
import org.corridor.dataset.ProjectStatus;

/** The sheets of what stands between the two economies: crossings, events, projects. */
final class BorderSheets {
    private static final Sheet CROSSINGS = Sheet.optional(
            "crossings",
            Ids.column("crossings", Ids.FORM),
            required("name_a", TEXT),
            required("name_b", TEXT),
            optional("region_a", TEXT),
            optional("region_b", TEXT),
            optional("lat", Numbers.DECIMAL, Together.with("lon"), Numbers.between(-90, 90)),
            optional("lon", Numbers.DECIMAL, Together.with("lat"), Numbers.between(-180, 180)),
            optional("precision_km", Numbers.DECIMAL, Numbers.notNegative()),
            required("kind", Codes.listOf(Crossing.Kind.class)),
            optional("rank", Numbers.COUNT),
            optional("opened", Dates.DATE),
            required("status", Codes.of(Crossing.Status.class)),
            optional("status_as_of", Dates.DATE),
            optional("hours", TEXT),
            required("source", References.to("sources")),
            optional("note", TEXT));

    private static final Sheet PROJECTS = Sheet.optional(
            "projects",
            Ids.column("projects", Ids.FORM),
            required("name", TEXT),
            required("kind", Codes.of(Project.Kind.class)),
            required("status", Codes.of(ProjectStatus.class)),
            optional("status_as_of", Dates.DATE),
            required("source", References.to("sources")),
            optional("note", TEXT));

    private static final Sheet SEGMENTS = Sheet.optional(
            "segments",
            Ids.column("segments", Ids.FORM),
            required("project", References.to("projects")),
            required("name", TEXT),
            optional("economy", References.listTo("economies")),
            optional("length_km_low", Numbers.DECIMAL, Together.with("length_km_high"), Numbers.notNegative()),
            optional(
                    "length_km_high",
                    Numbers.DECIMAL,
                    Together.with("length_km_low"),
                    Numbers.notBelow("length_km_low")),
            optional("capacity", Numbers.DECIMAL, Together.with("capacity_unit")),
            optional("capacity_unit", Units.UNIT, Together.with("capacity")),
            optional("built_share", Numbers.DECIMAL, Numbers.between(0, 1)),
            required("status", Codes.of(ProjectStatus.class)),
            required("source", References.to("sources")),
            optional("note", TEXT));

    private static final Sheet MILESTONES = Sheet.optional(
            "milestones",
            Ids.column("milestones", Ids.FORM),
            required("project", References.to("projects")),
            required("date", Dates.DATE, Deadlines.notBeforeItWasSet()),
            optional("end", Dates.DATE, Dates.notBefore("date")),
            required("kind", Codes.of(Milestone.Kind.class)),
            required("title", TEXT),
            optional("actors", TEXT),
            optional("low", Numbers.DECIMAL, Together.with("high", "unit")),
            optional("high", Numbers.DECIMAL, Together.with("low", "unit"), Numbers.notBelow("low")),
            optional("unit", Units.UNIT, Together.with("low", "high")),
            required("source", References.to("sources")),
            required("locator", TEXT),
            optional("stated", Dates.DATE),
            required("confidence", Codes.of(Confidence.class)),
            optional("note", TEXT));

    private static final Sheet EVENTS = Sheet.optional(
            "events",
            Ids.column("events", Ids.FORM),
            required("date", Dates.DATE),
            optional("end", Dates.DATE, Dates.notBefore("date")),
            required("kind", Codes.of(Event.Kind.class)),
            required("title", TEXT),
            required("summary", TEXT),
            optional("crossings", References.listTo("crossings")),
            required("source", References.to("sources")),
            required("locator", TEXT),
            required("confidence", Codes.of(Confidence.class)),
            optional("note", TEXT));

    static final List<Sheet> ALL = List.of(CROSSINGS, PROJECTS, SEGMENTS, MILESTONES, EVENTS);

    private BorderSheets() {}
}
