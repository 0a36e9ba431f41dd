package org.corridor.curation;

import static org.corridor.curation.Column.optional;
import static org.corridor.curation.Column.required;
import static org.corridor.curation.Form.TEXT;

import java.util.List;
import org.corridor.dataset.Calendar;
import org.corridor.dataset.Confidence;
import org.corridor.dataset.Nature;
import org.corridor.dataset.ObservationStatus;
import org.corridor.dataset.Target;

/** The sheets of figures: observations and targets. */
final class FigureSheets {
    private static final Sheet OBSERVATIONS = Sheet.required(
            "observations",
            Ids.column("observations", Ids.FORM),
            required("measure", References.to("measures")),
            optional("flow", Flows.FLOW),
            optional("crossing", References.to("crossings")),
            optional("period", Dates.PERIOD, Periods.fitsCalendar()),
            required("calendar", Codes.of(Calendar.class)),
            required("low", Numbers.DECIMAL),
            required("high", Numbers.DECIMAL, Numbers.notBelow("low")),
            optional("bound", Codes.words(List.of("about", "at-least", "at-most"))),
            required("unit", Units.UNIT),
            required("status", Codes.of(ObservationStatus.class)),
            required("nature", Codes.of(Nature.class)),
            required("authority", References.to("authorities")),
            required("source", References.to("sources")),
            required("locator", TEXT),
            required("stated", Dates.DATE),
            optional(
                    "derived_from",
                    References.listTo("observations"),
                    References.noCircle("observations", "derived_from")),
            required("confidence", Codes.of(Confidence.class)),
            required("chartable", Codes.FLAG),
            required("statement", TEXT),
            optional(
                    "note",
                    TEXT,
                    Together.where("chartable", "false", "a note that says why the figure is not chartable")));

    private static final Sheet TARGETS = Sheet.required(
            "targets",
            Ids.column("targets", Ids.FORM),
            required("measure", References.to("measures")),
            required("flow", Flows.FLOW),
            required("low", Numbers.DECIMAL),
            required("high", Numbers.DECIMAL, Numbers.notBelow("low")),
            required("unit", Units.UNIT),
            required("announced", Dates.DATE),
            optional("deadline", Dates.DATE, Dates.notBefore("announced")),
            required("deadline_basis", Codes.of(Target.DeadlineBasis.class), Together.noneWithout("deadline")),
            required("announced_by", TEXT),
            required("occasion", TEXT),
            required("kind", Codes.of(Target.Kind.class)),
            optional("replaces", References.within("targets"), References.noCircle("targets", "replaces")),
            optional("baseline_low", Numbers.DECIMAL, Together.with("baseline_high")),
            optional("baseline_high", Numbers.DECIMAL, Together.with("baseline_low"), Numbers.notBelow("baseline_low")),
            required("source", References.to("sources")),
            required("locator", TEXT),
            required("confidence", Codes.of(Confidence.class)),
            optional("note", TEXT));

    static final List<Sheet> ALL = List.of(OBSERVATIONS, TARGETS);

    private FigureSheets() {}
}
