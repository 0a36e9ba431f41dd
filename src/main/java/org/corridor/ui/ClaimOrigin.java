package org.corridor.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.corridor.analysis.Origins;
import org.corridor.chart.Words;
import org.corridor.dataset.ClaimRef;
import org.corridor.dataset.Dataset;
import org.corridor.dataset.Observation;

/** From where a claim comes, and who says the same: both are doors to the claims. */
record ClaimOrigin(Dataset dataset, Observation claim) {
    /** Finds what there is to say; nothing of a claim that stands for itself. */
    Optional<Component> find() {
        List<Component> parts = new ArrayList<>();
        List<ClaimRef> from = claim.derivedFrom().stream()
                .map(id -> new ClaimRef(ClaimRef.Table.OBSERVATIONS, id))
                .toList();
        if (!from.isEmpty()) {
            String words = from.size() == 1
                    ? "Repeats another claim, or was worked out from it"
                    : "Worked out from " + Words.count(from.size(), "other claim", "other claims");
            parts.add(door(from, words));
        }
        List<ClaimRef> same =
                Origins.sharing(dataset, claim, dataset.listObservations(Set.of(claim.measure()))).stream()
                        .map(Observation::ref)
                        .toList();
        if (same.size() > 1) {
            String origins = from.size() > 1 ? "the same origins" : "one origin";
            parts.add(door(same, "One of " + Words.count(same.size(), "statement", "statements") + " with " + origins));
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(line(parts));
    }

    private static Component line(List<Component> parts) {
        Span line = new Span();
        for (int i = 0; i < parts.size(); i++) {
            line.add(new Span(i == 0 ? "" : ". "), parts.get(i));
        }
        return line;
    }

    private static Anchor door(Collection<ClaimRef> claims, String words) {
        Anchor door = new Anchor(Addresses.evidence(claims), words);
        door.addClassName("origin-door");
        return door;
    }
}
