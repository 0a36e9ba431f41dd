package org.corridor.ui;

import com.vaadin.flow.router.Location;
import java.util.Optional;
import org.corridor.analysis.Selection;
import org.corridor.chart.ChangesQuery;
import org.corridor.chart.InvalidQuery;
import org.corridor.chart.QueryReader;
import org.corridor.chart.ViewQuery;

/**
 * The span that an address asks for.
 *
 * @param problem what is wrong with the address, in words; the span is then the default one
 */
record AskedChanges(ChangesQuery question, Optional<String> problem) {
    static AskedChanges read(Location address, Site site) {
        QueryReader query = new QueryReader(address.getQueryParameters().getParameters());
        Selection selection =
                ViewQuery.read(query, site.today(), site.dataset()).selection();
        ChangesQuery question = ChangesQuery.read(query, selection);
        try {
            query.finish();
            return new AskedChanges(question, Optional.empty());
        } catch (InvalidQuery e) {
            return new AskedChanges(
                    ChangesQuery.before(Selection.on(site.today())),
                    Optional.of("The address was not understood, so these are the last twelve months. "
                            + e.getMessage()));
        }
    }
}
