package org.corridor.chart;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.corridor.dataset.Claim;
import org.corridor.dataset.Dataset;
import org.corridor.dataset.DatasetInfo;

/** The lines under every chart: who published what is drawn, and under which licence. */
public final class Credits {
    private static final int NAMED = 7;

    private Credits() {}

    /** Returns the source line: the publications behind the marks, those with most claims first. */
    public static String source(Dataset dataset, List<Layer> layers) {
        Map<String, Long> counts = Mark.claims(Layer.marks(layers)).stream()
                .map(ref -> dataset.findClaim(ref).orElseThrow())
                .map(Claim::citation)
                .map(citation -> dataset.getSource(citation.source()).shortName())
                .collect(Collectors.groupingBy(Function.identity(), LinkedHashMap::new, Collectors.counting()));
        List<String> names = counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .toList();
        int rest = names.size() - NAMED;
        return rest <= 1
                ? "Source: " + Words.list(names)
                : "Source: " + String.join(", ", names.subList(0, NAMED)) + " and " + rest
                        + " more, listed with the data";
    }

    /** Returns the licence line, with version and date of the dataset. */
    public static String licence(DatasetInfo info) {
        return "Corridor, " + info.licence() + ". Dataset " + info.version() + ", " + Dates.words(info.created());
    }
}
