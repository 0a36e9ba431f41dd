package org.corridor.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import java.time.LocalDate;
import java.util.Optional;
import org.corridor.chart.Chart;
import org.corridor.chart.ChartSpec;
import org.corridor.chart.Dates;
import org.corridor.chart.InvalidQuery;
import org.corridor.chart.Mark;
import org.corridor.chart.QueryReader;
import org.corridor.chart.View;
import org.corridor.chart.ViewQuery;

/** One chart, large, with everything that it was drawn from. */
@Route("chart/:id")
final class ChartPage extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final Site site;
    private String title = "Chart";

    ChartPage(Site site) {
        this.site = site;
        addClassNames("wide", "page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String id = event.getRouteParameters().get("id").orElse("");
        Chart chart = site.findChart(id).orElseThrow(NotFoundException::new);
        title = chart.name();
        removeAll();
        Optional<String> obstacle = chart.findObstacle(site.dataset());
        if (obstacle.isPresent()) {
            add(new ChartWays(site, chart).topic());
            add(new H1(chart.name()), new Notice("This dataset cannot have the chart: " + obstacle.get()));
            return;
        }
        QueryReader query =
                new QueryReader(event.getLocation().getQueryParameters().getParameters());
        View view = ViewQuery.read(query, site.today());
        Optional<String> problem = problem(query);
        show(chart, problem.isPresent() ? View.on(site.today()) : view, problem);
    }

    private static Optional<String> problem(QueryReader query) {
        try {
            query.finish();
            return Optional.empty();
        } catch (InvalidQuery e) {
            return Optional.of("The address was not understood, so this is the chart as of today. " + e.getMessage());
        }
    }

    private void show(Chart chart, View view, Optional<String> problem) {
        ChartSpec spec = chart.spec(site.dataset(), view);
        ChartWays ways = new ChartWays(site, chart);
        add(ways.topic(), heading(chart, view));
        problem.map(Notice::new).ifPresent(this::add);
        if (view.asOf().isBefore(site.today())) {
            add(past(chart, view));
        }
        add(new ChartFigure(chart, view, site.today()), words(spec));
        if (!spec.marks().isEmpty()) {
            add(new ClaimsOfChart(site, chart, spec, view));
        }
        add(ways.neighbours());
    }

    private Component heading(Chart chart, View view) {
        StatedBy statedBy = new StatedBy(view.asOf(), site.today(), day -> go(chart, day));
        Div tools = new Div(statedBy, new ExportButton(site, chart, view));
        tools.addClassName("heading-tools");
        Div heading = new Div(new H1(chart.name()), tools);
        heading.addClassName("page-heading");
        return heading;
    }

    private void go(Chart chart, LocalDate day) {
        String query = ViewQuery.write(View.on(day), site.today());
        getUI().ifPresent(ui ->
                ui.navigate(ChartPage.class, new RouteParameters("id", chart.id()), QueryParameters.fromString(query)));
    }

    private static Component past(Chart chart, View view) {
        Notice notice = new Notice(
                "As it stood on %s: what was stated later is left out. ".formatted(Dates.words(view.asOf())));
        notice.add(new Anchor(Addresses.chart(chart), "Back to today"));
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
