package org.corridor.render;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.corridor.dataset.Bound;
import org.corridor.dataset.Claim;
import org.corridor.dataset.ClaimRef;
import org.corridor.dataset.Code;
import org.corridor.dataset.Crossing;
import org.corridor.dataset.Dataset;
import org.corridor.dataset.Event;
import org.corridor.dataset.Milestone;
import org.corridor.dataset.Observation;
import org.corridor.dataset.Project;
import org.corridor.dataset.ReducedDate;
import org.corridor.dataset.Segment;
import org.corridor.dataset.Source;
import org.corridor.dataset.Target;

/**
 * A claim as named fields, the same for every table, so that data files have one form.
 *
 * <p>{@code period} is the time that the claim is about: for a target its deadline, for a step its date. Values are
 * text, or numbers for {@code low} and {@code high}; what is not known is empty text.
 */
final class ClaimFields {
    private ClaimFields() {}

    /**
     * Returns the fields in a fixed order.
     *
     * @throws IllegalStateException when the dataset has no such claim
     */
    static SequencedMap<String, Object> of(Dataset dataset, ClaimRef ref) {
        Claim claim = dataset.findClaim(ref).orElseThrow(() -> new IllegalStateException("no claim " + ref));
        SequencedMap<String, Object> fields = new LinkedHashMap<>();
        fields.put("table", Code.of(ref.table()));
        fields.put("claim", ref.id());
        fields.put("statement", claim.statement());
        putSubject(fields, claim);
        putQuantity(fields, claim);
        fields.put("status", status(claim));
        fields.put("nature", claim instanceof Observation o ? Code.of(o.nature()) : "");
        putVoice(fields, dataset, claim);
        putSource(fields, dataset, claim);
        fields.put("confidence", claim.confidence().map(Code::of).orElse(""));
        fields.put("derived_from", claim instanceof Observation o ? String.join(";", o.derivedFrom()) : "");
        fields.put("note", claim.note());
        return fields;
    }

    private static void putSubject(Map<String, Object> fields, Claim claim) {
        fields.put(
                "measure",
                switch (claim) {
                    case Observation o -> o.measure();
                    case Target t -> t.measure();
                    case Milestone _, Event _, Crossing _, Project _, Segment _ -> "";
                });
        fields.put(
                "flow",
                switch (claim) {
                    case Observation o -> o.flow().map(Object::toString).orElse("");
                    case Target t -> t.flow().toString();
                    case Milestone _, Event _, Crossing _, Project _, Segment _ -> "";
                });
        fields.put("period", period(claim));
        fields.put("calendar", claim instanceof Observation o ? Code.of(o.calendar()) : "");
    }

    private static String period(Claim claim) {
        return switch (claim) {
            case Observation o -> o.period().text();
            case Target t -> t.deadline().map(ReducedDate::text).orElse("");
            case Milestone m -> span(m.date(), m.end());
            case Event e -> span(e.date(), e.end());
            case Crossing _, Project _, Segment _ -> "";
        };
    }

    private static String span(ReducedDate date, Optional<ReducedDate> end) {
        return date.text() + end.map(last -> "/" + last.text()).orElse("");
    }

    private static void putQuantity(Map<String, Object> fields, Claim claim) {
        claim.quantity()
                .ifPresentOrElse(
                        quantity -> {
                            fields.put("low", quantity.range().low());
                            fields.put("high", quantity.range().high());
                            Bound bound = quantity.range().bound();
                            fields.put("bound", bound == Bound.GIVEN ? "" : Code.of(bound));
                            fields.put("unit", quantity.unit().toString());
                        },
                        () -> {
                            for (String name : new String[] {"low", "high", "bound", "unit"}) {
                                fields.put(name, "");
                            }
                        });
    }

    private static String status(Claim claim) {
        return switch (claim) {
            case Observation o -> Code.of(o.status());
            case Crossing c -> Code.of(c.status());
            case Project p -> Code.of(p.status());
            case Segment s -> Code.of(s.status());
            case Target _, Milestone _, Event _ -> "";
        };
    }

    private static void putVoice(Map<String, Object> fields, Dataset dataset, Claim claim) {
        fields.put("authority", claim instanceof Observation o ? o.authority() : "");
        fields.put(
                "authority_name",
                switch (claim) {
                    case Observation o -> dataset.getAuthority(o.authority()).name();
                    case Target t -> t.announcedBy();
                    case Milestone m -> m.actors();
                    case Event _, Crossing _, Project _, Segment _ -> "";
                });
        fields.put("stated", claim.stated().map(ReducedDate::text).orElse(""));
    }

    private static void putSource(Map<String, Object> fields, Dataset dataset, Claim claim) {
        Source source = dataset.getSource(claim.citation().source());
        fields.put("source", source.id());
        fields.put("source_title", source.title());
        fields.put("publisher", source.publisher());
        fields.put("url", source.url());
        fields.put("locator", claim.citation().locator());
    }
}
