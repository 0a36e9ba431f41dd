package org.corridor.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.corridor.analysis.Reading;
import org.corridor.analysis.Selection;
import org.corridor.dataset.ClaimRef;
import org.corridor.dataset.Dataset;

/** What a view leaves out, in words that stand before a sentence. */
final class Scope {
    /** What a selection of figures bears on. */
    private static final Set<ClaimRef.Table> SELECTED = Set.of(ClaimRef.Table.OBSERVATIONS, ClaimRef.Table.TARGETS);

    private Scope() {}

    /**
     * Returns such as {@code As stated by 24 April 2024, on official statistics only}; empty where nothing is left out.
     *
     * <p>The day is said where it lies before the day on which the dataset was made: from then on nothing is left out. The
     * selection of figures is said where there are figures, or targets, which are judged by them.
     */
    static String words(Dataset dataset, View view, List<Sentence> sentences) {
        List<String> parts = new ArrayList<>();
        if (view.asOf().isBefore(dataset.info().created())) {
            parts.add("as stated by " + Dates.full(view.asOf()));
        }
        boolean figures = sentences.stream()
                .flatMap(sentence -> sentence.claims().stream())
                .anyMatch(ref -> SELECTED.contains(ref.table()));
        if (figures) {
            select(parts, dataset, view.selection());
        }
        return Words.capital(String.join(", ", parts));
    }

    private static void select(List<String> parts, Dataset dataset, Selection selection) {
        reading(selection.reading()).ifPresent(parts::add);
        selection
                .authority()
                .map(id -> "on what " + Words.brief(dataset, id) + " states only")
                .ifPresent(parts::add);
        selection
                .flow()
                .map(flow ->
                        "for " + (flow.isTotal() ? "both ways together" : Words.trade(dataset.info(), flow)) + " only")
                .ifPresent(parts::add);
    }

    private static Optional<String> reading(Reading reading) {
        return switch (reading) {
            case ALL -> Optional.empty();
            case OFFICIAL -> Optional.of("on official statistics only");
            case LOW -> Optional.of("on the lowest figure where one authority was reported with several");
            case HIGH -> Optional.of("on the highest figure where one authority was reported with several");
            case PREFERRED -> Optional.of("on the best attested figure where one authority was reported with several");
        };
    }
}
