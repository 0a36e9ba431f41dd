package org.corridor.ui;

import com.vaadin.flow.router.Location;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.corridor.chart.InvalidQuery;
import org.corridor.chart.QueryReader;
import org.corridor.dataset.ClaimRef;
import org.corridor.dataset.Dataset;
import org.corridor.dataset.Observation;

/**
 * The figures that the address of a page asks to compare: {@code claims=observations/a,observations/b}.
 *
 * @param figures none, one or two
 * @param problem what is wrong with the address, in words
 */
record ComparedClaims(List<Observation> figures, Optional<String> problem) {
    private static final String EXPECTED = "one or two figures, as observations/id";

    static ComparedClaims read(Location address, Dataset dataset) {
        return read(address.getQueryParameters().getParameters(), dataset);
    }

    static ComparedClaims read(Map<String, List<String>> parameters, Dataset dataset) {
        QueryReader query = new QueryReader(parameters);
        List<Observation> figures = query.read("claims", EXPECTED, List.of(), text -> figures(text, dataset));
        try {
            query.finish();
            return new ComparedClaims(figures, Optional.empty());
        } catch (InvalidQuery e) {
            return new ComparedClaims(figures, Optional.of("The address was not understood. " + e.getMessage()));
        }
    }

    private static List<Observation> figures(String text, Dataset dataset) {
        List<Observation> figures = Arrays.stream(text.split(","))
                .filter(part -> !part.isEmpty())
                .map(part -> find(part, dataset))
                .toList();
        if (figures.size() > 2) {
            throw new IllegalArgumentException(text);
        }
        return figures;
    }

    private static Observation find(String text, Dataset dataset) {
        ClaimRef ref = text.contains("/") ? ClaimRef.parse(text) : new ClaimRef(ClaimRef.Table.OBSERVATIONS, text);
        return dataset.findClaim(ref).stream()
                .flatMap(claim -> claim instanceof Observation figure ? Stream.of(figure) : Stream.empty())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(text));
    }
}
