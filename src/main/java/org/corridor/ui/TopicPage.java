package org.corridor.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import java.util.List;
import org.corridor.analysis.Selection;
import org.corridor.chart.Chart;
import org.corridor.chart.Dates;
import org.corridor.chart.Topic;
import org.corridor.chart.View;
import org.corridor.chart.ViewQuery;
import org.corridor.chart.Words;
import org.corridor.chart.catalog.Catalog;
import org.corridor.dataset.DatasetInfo;

/** All charts of one topic: first what each of them says, then the charts. */
@Route(":topic")
final class TopicPage extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final Site site;
    private final Div top = new Div();
    private final ControlStrip controls;
    private final Div body = new Div();
    private String path = "";
    private String title = "";

    TopicPage(Site site) {
        this.site = site;
        this.controls = new ControlStrip(site, this::go);
        addClassNames("wide", "page", "topic");
        add(top, controls, body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Topic topic =
                event.getRouteParameters().get("topic").flatMap(Topic::find).orElseThrow(NotFoundException::new);
        title = topic.title();
        path = topic.id();
        top.removeAll();
        body.removeAll();
        top.add(new H1(subject(topic, site.dataset().info())));
        List<Chart> charts = site.listCharts(topic);
        controls.setVisible(!charts.isEmpty());
        if (charts.isEmpty()) {
            body.add(obstacles(topic), new Anchor("", "Back to the overview"));
        } else {
            show(topic, charts, AskedView.read(event.getLocation(), site));
        }
    }

    private void go(Selection selection) {
        String query = ViewQuery.write(View.of(selection), site.today());
        getUI().ifPresent(ui ->
                ui.navigate(TopicPage.class, new RouteParameters("topic", path), QueryParameters.fromString(query)));
    }

    private static String subject(Topic topic, DatasetInfo info) {
        String both = info.sideA().name() + " and " + info.sideB().name();
        return switch (topic) {
            case TRADE -> "What " + both + " say they trade";
            case TARGETS -> "What " + both + " promise to trade";
            case BORDER -> "Where the border of " + both + " can be crossed";
            case ENERGY -> "What is promised and built for energy between " + both;
        };
    }

    private void show(Topic topic, List<Chart> charts, AskedView asked) {
        View view = View.of(asked.view().selection());
        asked.problem().map(Notice::new).ifPresent(top::add);
        controls.show(view.selection(), FigureAuthorities.list(site.dataset(), charts, view));
        List<ChartSection> sections = charts.stream()
                .map(chart -> new ChartSection(site, chart, view))
                .toList();
        Paragraph kicker = new Paragraph("In %s, as stated by %s"
                .formatted(Words.count(charts.size(), "chart", "charts"), Dates.words(view.asOf())));
        kicker.addClassName("kicker");
        body.add(kicker);
        if (charts.size() > 1) {
            body.add(contents(sections, view));
        }
        sections.forEach(body::add);
        Findings.list(topic, site, view).forEach(body::add);
    }

    private Component contents(List<ChartSection> sections, View view) {
        UnorderedList list = new UnorderedList();
        sections.forEach(section -> list.add(new ListItem(link(section, view), new Paragraph(section.message()))));
        Nav contents = new Nav(list);
        contents.addClassName("contents");
        contents.getElement().setAttribute("aria-label", "Charts on this page");
        return contents;
    }

    /** The path is needed: the page's base address would turn a bare fragment into the overview. */
    private Anchor link(ChartSection section, View view) {
        Chart chart = section.chart();
        return new Anchor(
                Addresses.topic(chart.topic(), view, site.today()) + "#" + ChartSection.id(chart), chart.name());
    }

    private Component obstacles(Topic topic) {
        UnorderedList reasons = new UnorderedList();
        Catalog.list().stream()
                .filter(chart -> chart.topic() == topic)
                .forEach(chart -> reasons.add(new ListItem(
                        chart.name() + ": " + chart.findObstacle(site.dataset()).orElseThrow())));
        Div obstacles = new Div(new Paragraph("This dataset can have no chart of this topic:"), reasons);
        obstacles.addClassName("notice");
        return obstacles;
    }

    @Override
    public String getPageTitle() {
        return Titles.of(title, site);
    }
}
