package org.corridor.ui;

import com.vaadin.flow.component.html.Anchor;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.corridor.chart.Chart;
import org.corridor.chart.Topic;

/** A link of the header, which tells when it leads to where one is, or to the page above. */
final class SiteLink extends Anchor {
    private final String path;
    private final String name;
    private final Set<String> below;

    private SiteLink(String path, String name, Set<String> below) {
        super(path, name);
        this.path = path;
        this.name = name;
        this.below = below;
    }

    /** Lists the links to the overview, to each topic that has a chart, and to the evidence. */
    static List<SiteLink> list(Site site) {
        Stream<SiteLink> topics = site.listTopics().stream().map(topic -> of(topic, site.listCharts(topic)));
        return Stream.of(
                        Stream.of(new SiteLink("", "Overview", Set.of())),
                        topics,
                        Stream.of(new SiteLink(Addresses.EVIDENCE, "Evidence", Set.of())))
                .flatMap(links -> links)
                .toList();
    }

    private static SiteLink of(Topic topic, Collection<Chart> charts) {
        return new SiteLink(
                topic.id(), topic.title(), charts.stream().map(Addresses::chart).collect(Collectors.toSet()));
    }

    /** Returns a link to the same page, as a component can stand in one place only. */
    SiteLink copy() {
        SiteLink copy = new SiteLink(path, name, below);
        String current = getElement().getAttribute("aria-current");
        if (current != null) {
            copy.getElement().setAttribute("aria-current", current);
        }
        return copy;
    }

    /** Tells whether it leads to the page that is shown, or to the page above it. */
    void mark(String shown) {
        if (path.equals(shown)) {
            getElement().setAttribute("aria-current", "page");
        } else if (below.contains(shown)) {
            getElement().setAttribute("aria-current", "true");
        } else {
            getElement().removeAttribute("aria-current");
        }
    }
}
