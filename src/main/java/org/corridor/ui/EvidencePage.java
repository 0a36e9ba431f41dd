package org.corridor.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import org.corridor.chart.InvalidQuery;
import org.corridor.chart.QueryReader;
import org.corridor.dataset.ClaimFilter;
import org.corridor.dataset.Dataset;

/** Every claim, with who said it and where; what is asked for stands in the address. */
@Route(Addresses.EVIDENCE)
final class EvidencePage extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final Site site;
    private final Dataset dataset;
    private final EvidenceFilters filters;
    private final FilterChips chips;
    private final ClaimGrid grid;
    private final Span count = new Span();
    private final Div notices = new Div();

    EvidencePage(Site site) {
        this.site = site;
        this.dataset = site.dataset();
        addClassNames("wide", "page", "evidence");
        filters = new EvidenceFilters(dataset, this::choose, this::type);
        chips = new FilterChips(dataset, this::choose);
        grid = new ClaimGrid(dataset, "Claims");
        grid.setId("evidence-grid");
        grid.setEmptyStateComponent(new Notice("No claim fits all of this. Remove a filter or a word."));
        count.addClassName("count");
        count.setId("evidence-count");
        count.getElement().setAttribute("role", "status");
        int all = dataset.countClaims(ClaimFilter.ALL);
        if (all == 0) {
            add(
                    new H1("No claims yet"),
                    new Notice("This dataset holds no figures, targets or events. They will stand here once it does."));
        } else {
            add(heading("%s claims, each with who said it and where".formatted(all)), body());
        }
    }

    private static Div heading(String title) {
        Anchor conflicts = new Anchor(Addresses.CONFLICTS, new Differ(""), new Span(" Where claims disagree"));
        Div ways = new Div(conflicts, new Anchor(Addresses.CHANGES, "What changed lately"));
        ways.addClassName("heading-ways");
        Div heading = new Div(new H1(title), ways);
        heading.addClassName("page-heading");
        return heading;
    }

    private Div body() {
        Div bar = new Div(chips, count, new ClaimOrder(grid));
        bar.addClassName("tools");
        Div results = new Div(notices, bar, grid);
        results.addClassName("results");
        Div body = new Div(filters, results);
        body.addClassName("evidence-body");
        return body;
    }

    /** Returns the query that shows only these claims, joined by commas. */
    static QueryParameters only(String claims) {
        return QueryParameters.of("claims", claims);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryReader query =
                new QueryReader(event.getLocation().getQueryParameters().getParameters());
        ClaimFilter filter = EvidenceQuery.read(query);
        notices.removeAll();
        try {
            query.finish();
        } catch (InvalidQuery e) {
            notices.add(new Notice("A part of the address was not understood and is left out. " + e.getMessage()));
        }
        show(filter);
    }

    private void show(ClaimFilter filter) {
        filters.show(filter);
        chips.show(filter);
        grid.show(filter);
        int found = dataset.countClaims(filter);
        int all = dataset.countClaims(ClaimFilter.ALL);
        count.setText(found == all ? "All " + all + " claims" : found + " of " + all + " claims");
    }

    /** A choice is a step that the back button takes back. */
    private void choose(ClaimFilter filter) {
        getUI().ifPresent(ui -> ui.navigate(EvidencePage.class, query(filter)));
    }

    /** Typing is not: each letter would be a step. */
    private void type(ClaimFilter filter) {
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, address(filter)));
        show(filter);
    }

    private static Location address(ClaimFilter filter) {
        return new Location(Addresses.EVIDENCE, query(filter));
    }

    private static QueryParameters query(ClaimFilter filter) {
        return QueryParameters.fromString(EvidenceQuery.write(filter));
    }

    @Override
    public String getPageTitle() {
        return Titles.of("Evidence", site);
    }
}
