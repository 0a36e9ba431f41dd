package org.corridor.ui;

import com.vaadin.flow.router.Location;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.corridor.analysis.Selection;
import org.corridor.chart.ChangesQuery;
import org.corridor.chart.Dates;
import org.corridor.chart.InvalidQuery;
import org.corridor.chart.QueryReader;
import org.corridor.chart.ViewQuery;

/**
 * The span that an address asks for.
 *
 * @param problem what is wrong with the address, in words; the span is then the default one
 * @param meant the span that was probably meant: the same two days in order
 */
record AskedChanges(ChangesQuery question, Optional<String> problem, Optional<ChangesQuery> meant) {
    static AskedChanges read(Location address, Site site) {
        Map<String, List<String>> parameters = address.getQueryParameters().getParameters();
        try {
            return new AskedChanges(question(parameters, site), Optional.empty(), Optional.empty());
        } catch (InvalidQuery e) {
            Optional<ChangesQuery> meant = swapped(parameters, site);
            String words = meant.map(
                            found -> "%s is after %s.".formatted(Dates.words(found.to()), Dates.words(found.from())))
                    .orElse("The address was not understood: " + e.getMessage() + ".");
            ChangesQuery last = ChangesQuery.before(Selection.on(site.today()));
            return new AskedChanges(last, Optional.of(words + " These are the last twelve months."), meant);
        }
    }

    private static ChangesQuery question(Map<String, List<String>> parameters, Site site) {
        QueryReader query = new QueryReader(parameters);
        Selection selection =
                ViewQuery.read(query, site.today(), site.dataset()).selection();
        ChangesQuery question = ChangesQuery.read(query, selection);
        query.finish();
        return question;
    }

    private static Optional<ChangesQuery> swapped(Map<String, List<String>> parameters, Site site) {
        Map<String, List<String>> other = new HashMap<>(parameters);
        List<String> from = parameters.getOrDefault("from", List.of());
        List<String> to = parameters.getOrDefault("to", List.of());
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        other.put("from", to);
        other.put("to", from);
        try {
            return Optional.of(question(other, site));
        } catch (InvalidQuery e) {
            return Optional.empty();
        }
    }
}
