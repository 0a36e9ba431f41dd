package org.corridor.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Set;
import org.corridor.analysis.Origins;
import org.corridor.analysis.KnownDataset;
import org.corridor.chart.Chart;
import org.corridor.chart.ChartSpec;
import org.corridor.chart.Mark;
import org.corridor.chart.SupportWords;
import org.corridor.chart.View;
import org.corridor.dataset.ClaimFilter;
import org.corridor.dataset.ClaimRef;
import org.corridor.dataset.Dataset;

/** The claims from which a chart was drawn, as a table that can be searched and sorted. */
final class ClaimsOfChart extends Section {
    /** As many as are looked through before the rest is asked for; a few more are no reason to ask. */
    private static final int FIRST = 12;

    private static final int FEW = 6;

    private final Dataset dataset;
    private final List<ClaimRef> claims;
    private final ClaimGrid grid;
    private final Span count = new Span();
    private final Button all = new Button();
    private int most;

    ClaimsOfChart(Site site, Chart chart, ChartSpec spec, View view) {
        dataset = new KnownDataset(site.dataset(), view.asOf());
        claims = Mark.claims(spec.marks().stream());
        most = claims.size() > FIRST + FEW ? FIRST : claims.size();
        grid = new ClaimGrid(dataset, "Claims behind this chart");
        grid.setId("claims");
        grid.setAllRowsVisible(true);
        grid.setEmptyStateComponent(new Notice("No claim of this chart has all these words. Remove one of them."));
        addClassName("claims-section");
        add(heading(site, chart, view), support(), tools(), grid, all);
        grid.limit(most);
        all.setId("show-all");
        all.addClickListener(click -> showAll());
        search("");
    }

    private Div heading(Site site, Chart chart, View view) {
        Anchor data =
                new Anchor(Addresses.with(Addresses.file(chart.id(), "csv", view, site.today()), "download"), "As CSV");
        data.setRouterIgnore(true);
        Div heading = new Div(new H2("Claims behind this chart"), data);
        heading.addClassName("section-heading");
        return heading;
    }

    private Paragraph support() {
        Paragraph support = new Paragraph(SupportWords.of(Origins.count(dataset, claims)));
        support.setId("support");
        support.addClassName("section-words");
        return support;
    }

    private Div tools() {
        TextField words = new TextField();
        words.setId("claim-search");
        words.setPlaceholder("Words, id or source");
        words.setAriaLabel("Search these claims");
        words.setClearButtonVisible(true);
        words.setMaxLength(200);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(change -> search(change.getValue()));
        count.addClassName("count");
        count.getElement().setAttribute("role", "status");
        Div tools = new Div(words, count, new ClaimOrder(grid));
        tools.addClassName("tools");
        return tools;
    }

    private void search(String words) {
        ClaimFilter filter = new ClaimFilter(
                words, Set.copyOf(claims), Set.of(), Set.of(), Set.of(), Set.of(), ClaimFilter.ALL.order());
        grid.show(filter);
        int found = dataset.countClaims(filter);
        count.setText(found == claims.size() ? found + " claims" : found + " of " + claims.size() + " claims");
        all.setText("Show all " + found + " claims");
        all.setVisible(found > most);
    }

    private void showAll() {
        most = claims.size();
        grid.limit(most);
        all.setVisible(false);
        grid.focus();
    }
}
