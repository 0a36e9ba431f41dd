package org.corridor.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.corridor.chart.Chart;
import org.corridor.chart.Topic;
import org.corridor.chart.View;

/** The ways from a chart to others: to those of its topic above it, to the one before and the one after below. */
final class ChartWays {
    private final Site site;
    private final Chart chart;
    private final View view;

    /**
     * Makes the ways from a chart.
     *
     * @param view whose selection goes along
     */
    ChartWays(Site site, Chart chart, View view) {
        this.site = site;
        this.chart = chart;
        this.view = View.of(view.selection());
    }

    /** Returns links to the page of the topic and to its charts; to the overview where the topic has none. */
    Nav topic() {
        Topic topic = chart.topic();
        List<Chart> siblings = site.listCharts(topic);
        Anchor above = siblings.isEmpty()
                ? new Anchor("", "Overview")
                : new Anchor(Addresses.topic(topic, view, site.today()), topic.title());
        above.addClassName("way-up");
        Nav nav = new Nav(above);
        nav.addClassName("siblings");
        nav.getElement().setAttribute("aria-label", "Charts of this topic");
        if (siblings.size() > 1) {
            UnorderedList list = new UnorderedList();
            siblings.forEach(sibling -> list.add(new ListItem(sibling(sibling))));
            nav.add(list);
        }
        return nav;
    }

    private Anchor sibling(Chart sibling) {
        Anchor anchor = new Anchor(Addresses.chart(sibling.id(), view, site.today()), sibling.name());
        if (sibling.equals(chart)) {
            anchor.getElement().setAttribute("aria-current", "page");
        }
        return anchor;
    }

    /** Returns links to the chart before and the chart after, across topics. */
    Nav neighbours() {
        List<Chart> all = site.listCharts();
        int here = all.indexOf(chart);
        Nav nav = new Nav();
        nav.addClassName("neighbours");
        nav.getElement().setAttribute("aria-label", "Previous and next chart");
        if (here > 0) {
            nav.add(neighbour("Previous", all.get(here - 1), Icon.PREVIOUS, "previous"));
        }
        if (here < all.size() - 1) {
            nav.add(neighbour("Next", all.get(here + 1), Icon.NEXT, "next"));
        }
        return nav;
    }

    private Anchor neighbour(String which, Chart other, Icon icon, String style) {
        Span label = new Span(which
                + (other.topic() == chart.topic()
                        ? " chart"
                        : ", in " + other.topic().title()));
        label.addClassName("neighbour-label");
        Span name = new Span(other.name());
        name.addClassName("neighbour-name");
        Anchor anchor = new Anchor(Addresses.chart(other.id(), view, site.today()), new Div(label, name));
        anchor.addComponentAtIndex(style.equals("next") ? 1 : 0, icon.create());
        anchor.addClassName(style);
        return anchor;
    }
}
