package org.corridor.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import java.util.List;
import java.util.Optional;
import org.corridor.analysis.Selection;
import org.corridor.chart.ChangesQuery;
import org.corridor.chart.Chart;
import org.corridor.chart.ChartSpec;
import org.corridor.chart.Dates;
import org.corridor.chart.Mark;
import org.corridor.chart.Quote;
import org.corridor.chart.View;
import org.corridor.chart.ViewQuery;

/** One chart, large, with everything that it was drawn from. */
@Route("chart/:id")
final class ChartPage extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final Site site;
    private final Div top = new Div();
    private final ControlStrip controls;
    private final Div body = new Div();
    private String id = "";
    private String title = "Chart";

    ChartPage(Site site) {
        this.site = site;
        this.controls = new ControlStrip(site, this::go);
        addClassNames("wide", "page");
        add(top, controls, body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = event.getRouteParameters().get("id").orElse("");
        Chart chart = site.findChart(id).orElseThrow(NotFoundException::new);
        title = chart.name();
        top.removeAll();
        body.removeAll();
        Optional<String> obstacle = chart.findObstacle(site.dataset());
        controls.setVisible(obstacle.isEmpty());
        if (obstacle.isPresent()) {
            top.add(new ChartWays(site, chart, View.on(site.today())).topic());
            top.add(new H1(chart.name()), new Notice("This dataset cannot have the chart: " + obstacle.get()));
            return;
        }
        show(chart, AskedView.read(event.getLocation(), site));
    }

    private void show(Chart chart, AskedView asked) {
        View view = asked.view();
        ChartSpec spec = chart.read(site.dataset(), view);
        ChartWays ways = new ChartWays(site, chart, view);
        top.add(ways.topic(), heading(chart, view));
        asked.problem().map(Notice::new).ifPresent(top::add);
        controls.show(view.selection(), FigureAuthorities.list(site.dataset(), List.of(chart), view));
        if (view.asOf().isBefore(site.today())) {
            body.add(past(chart, view));
        }
        body.add(new ChartFigure(chart, view, site.today()));
        Quote quote = Quote.of(chart, site.dataset(), view);
        if (!quote.isEmpty()) {
            body.add(new Quotation(
                    quote, Addresses.chart(chart.id(), view, site.today()), Addresses.permanent(chart.id(), view)));
        }
        body.add(words(spec));
        if (!spec.marks().isEmpty()) {
            body.add(new ClaimsOfChart(site, chart, spec, view));
        }
        if (!spec.notChosen().isEmpty()) {
            body.add(new LeftOutClaims(site.dataset(), spec.notChosen()));
        }
        body.add(ways.neighbours());
    }

    private Component heading(Chart chart, View view) {
        Div tools = new Div(new ExportButton(site, chart, view));
        tools.addClassName("heading-tools");
        Div heading = new Div(new H1(chart.name()), tools);
        heading.addClassName("page-heading");
        return heading;
    }

    private void go(Selection selection) {
        String query = ViewQuery.write(View.of(selection), site.today());
        getUI().ifPresent(ui ->
                ui.navigate(ChartPage.class, new RouteParameters("id", id), QueryParameters.fromString(query)));
    }

    private Component past(Chart chart, View view) {
        Selection now = new Selection(view.reading(), site.today(), view.authority(), view.flow());
        Notice notice = new Notice(
                "As it stood on %s: what was stated later is left out. ".formatted(Dates.words(view.asOf())));
        ChangesQuery since = new ChangesQuery(view.asOf(), now);
        notice.add(
                new Anchor(Addresses.chart(chart.id(), View.of(now), site.today()), "Back to today"),
                new Span(" · "),
                new Anchor(Addresses.changes(since, site.today()), "What changed since"));
        return notice;
    }

    private static Component words(ChartSpec spec) {
        OrderedList marks = new OrderedList();
        spec.marks().stream().map(Mark::words).map(ListItem::new).forEach(marks::add);
        Details details =
                new Details("This chart in words", new Paragraph(spec.title() + ". " + spec.subtitle()), marks);
        details.setId("words");
        details.addClassName("chart-words");
        return details;
    }

    @Override
    public String getPageTitle() {
        return Titles.of(title, site);
    }
}
