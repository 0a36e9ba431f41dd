package org.corridor.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.corridor.analysis.Rivals;
import org.corridor.chart.Words;
import org.corridor.dataset.ClaimRef;
import org.corridor.dataset.Dataset;
import org.corridor.dataset.Observation;

/** How many figures contradict one, and the way to all of them beside it. */
final class ClaimRivals extends Span {
    /** An address must not grow without end. */
    private static final int MOST = 50;

    private ClaimRivals(Observation claim, List<Observation> rivals) {
        List<ClaimRef> all = Stream.concat(Stream.of(claim), rivals.stream())
                .map(Observation::ref)
                .limit(MOST)
                .toList();
        String figures = Words.count(rivals.size(), "other figure", "other figures");
        add(new Differ(""), new Span(" with "), new Anchor(Addresses.evidence(all), figures));
    }

    /** Finds what contradicts a figure; empty where nothing does. */
    static Optional<ClaimRivals> find(Dataset dataset, Observation claim) {
        List<Observation> rivals = Rivals.against(claim, dataset.listObservations(Set.of(claim.measure())));
        return rivals.isEmpty() ? Optional.empty() : Optional.of(new ClaimRivals(claim, rivals));
    }
}
