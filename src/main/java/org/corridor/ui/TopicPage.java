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
import com.vaadin.flow.router.Route;
import java.util.List;
import org.corridor.chart.Chart;
import org.corridor.chart.Dates;
import org.corridor.chart.Topic;
import org.corridor.chart.View;
import org.corridor.chart.Words;
import org.corridor.chart.catalog.Catalog;
import org.corridor.dataset.DatasetInfo;

/** All charts of one topic: first what each of them says, then the charts. */
@Route(":topic")
final class TopicPage extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final Site site;
    private String title = "";

    TopicPage(Site site) {
        this.site = site;
        addClassNames("wide", "page", "topic");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Topic topic =
                event.getRouteParameters().get("topic").flatMap(Topic::find).orElseThrow(NotFoundException::new);
        title = topic.title();
        removeAll();
        add(new H1(subject(topic, site.dataset().info())));
        List<Chart> charts = site.listCharts(topic);
        if (charts.isEmpty()) {
            add(obstacles(topic), new Anchor("", "Back to the overview"));
        } else {
            show(charts);
        }
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

    private void show(List<Chart> charts) {
        View view = View.on(site.today());
        List<ChartSection> sections = charts.stream()
                .map(chart -> new ChartSection(site, chart, view))
                .toList();
        Paragraph kicker = new Paragraph("In %s, as stated by %s"
                .formatted(Words.count(charts.size(), "chart", "charts"), Dates.words(site.today())));
        kicker.addClassName("kicker");
        add(kicker);
        if (charts.size() > 1) {
            add(contents(sections));
        }
        sections.forEach(this::add);
    }

    private Component contents(List<ChartSection> sections) {
        UnorderedList list = new UnorderedList();
        sections.forEach(section -> list.add(new ListItem(link(section), new Paragraph(section.message()))));
        Nav contents = new Nav(list);
        contents.addClassName("contents");
        contents.getElement().setAttribute("aria-label", "Charts on this page");
        return contents;
    }

    /** The path is needed: the page's base address would turn a bare fragment into the overview. */
    private Anchor link(ChartSection section) {
        Chart chart = section.chart();
        return new Anchor(chart.topic().id() + "#" + ChartSection.id(chart), chart.name());
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
