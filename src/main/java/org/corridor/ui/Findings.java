package org.corridor.ui;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.corridor.chart.Topic;
import org.corridor.chart.View;

/** What the analysis finds on a topic beyond its charts, as sections of its page. A section without content is left out. */
final class Findings {
    private Findings() {}

    static List<Component> list(Topic topic, Site site, View view) {
        List<Component> found = new ArrayList<>(
                switch (topic) {
                    case TRADE -> trade(site, view);
                    case TARGETS -> targets(site, view);
                    case BORDER -> border(site, view);
                    case ENERGY -> energy(site, view);
                });
        ConflictsSection.find(site, topic, view).ifPresent(found::add);
        return found;
    }

    private static List<Component> trade(Site site, View view) {
        return found(MirrorFindings.find(site, view), RangeFootings.find(site, view));
    }

    private static List<Component> targets(Site site, View view) {
        return found(TargetsSection.find(site, view), PaceSection.find(site, view));
    }

    private static List<Component> border(Site site, View view) {
        return found(StatusOfProjects.of(Topic.BORDER, site, view));
    }

    private static List<Component> energy(Site site, View view) {
        return found(StatusOfProjects.of(Topic.ENERGY, site, view));
    }

    @SafeVarargs
    private static List<Component> found(Optional<? extends Component>... sections) {
        return Stream.of(sections).<Component>flatMap(Optional::stream).toList();
    }
}
