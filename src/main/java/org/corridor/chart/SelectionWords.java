package org.corridor.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.corridor.analysis.NotChosen;
import org.corridor.analysis.Reading;
import org.corridor.analysis.Selection;
import org.corridor.dataset.Dataset;
import org.corridor.dataset.DatasetInfo;
import org.corridor.dataset.Flow;

/** Says which figures were selected, and why others were not. */
public final class SelectionWords {
    private SelectionWords() {}

    /** Returns what is selected, as a sentence without its full stop; empty where all is. The day is not named. */
    public static String of(Dataset dataset, Selection selection) {
        List<String> parts = new ArrayList<>();
        reading(selection.reading()).ifPresent(parts::add);
        selection
                .authority()
                .map(id -> "only what " + dataset.getAuthority(id).name() + " states")
                .ifPresent(parts::add);
        selection
                .flow()
                .map(flow -> "only " + (flow.isTotal() ? "both ways together" : Words.trade(dataset.info(), flow)))
                .ifPresent(parts::add);
        return Words.capital(String.join("; ", parts));
    }

    /** Returns the name of a reading for a menu. */
    public static String name(Reading reading) {
        return switch (reading) {
            case ALL -> "All, nothing merged";
            case OFFICIAL -> "Official statistics";
            case LOW -> "Lowest of each voice";
            case HIGH -> "Highest of each voice";
            case PREFERRED -> "Best attested";
        };
    }

    private static Optional<String> reading(Reading reading) {
        return switch (reading) {
            case ALL -> Optional.empty();
            case OFFICIAL -> Optional.of("official statistics only, no statements or estimates");
            case LOW -> Optional.of("where one authority was reported with several figures, the lowest");
            case HIGH -> Optional.of("where one authority was reported with several figures, the highest");
            case PREFERRED -> Optional.of("where one authority was reported with several figures, the best attested");
        };
    }

    /** Returns the name of a flow for a menu: {@code Both ways together}, {@code Kenyan exports to Tanzania}. */
    public static String flow(DatasetInfo info, Flow flow) {
        return flow.isTotal() ? "Both ways together" : Words.trade(info, flow);
    }

    /** Returns why a figure was not chosen, as a sentence without its full stop. */
    public static String reason(NotChosen.Reason reason) {
        return switch (reason) {
            case STATEMENT -> "A statement, not a published statistic";
            case ESTIMATE -> "An estimate, not a published statistic";
            case LOWER_STATED -> "The same authority was also reported with a lower figure";
            case HIGHER_STATED -> "The same authority was also reported with a higher figure";
            case CONFIDENCE -> "Another report of it is better attested";
            case SOURCE -> "Another report of it is in a more reliable source";
            case EARLIER -> "Another report of it is later";
            case EQUAL -> "Another report of it is as good";
        };
    }
}
