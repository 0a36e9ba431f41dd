package org.corridor.ui;

import com.vaadin.flow.router.Location;
import java.util.Optional;
import org.corridor.chart.InvalidQuery;
import org.corridor.chart.QueryReader;
import org.corridor.chart.View;
import org.corridor.chart.ViewQuery;

/**
 * The view that the address of a page asks for.
 *
 * @param problem what is wrong with the address, in words; the view is then the default one
 */
record AskedView(View view, Optional<String> problem) {
    static AskedView read(Location address, Site site) {
        QueryReader query = new QueryReader(address.getQueryParameters().getParameters());
        View view = ViewQuery.read(query, site.today(), site.dataset());
        try {
            query.finish();
            return new AskedView(view, Optional.empty());
        } catch (InvalidQuery e) {
            return new AskedView(
                    View.on(site.today()),
                    Optional.of(
                            "The address was not understood, so all claims are shown as of today. " + e.getMessage()));
        }
    }
}
