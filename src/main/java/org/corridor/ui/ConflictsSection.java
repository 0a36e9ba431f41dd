package org.corridor.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Optional;
import org.corridor.analysis.Contest;
import org.corridor.chart.Topic;
import org.corridor.chart.View;
import org.corridor.chart.Words;

/** The widest disagreements of a topic, and the way to all. */
final class ConflictsSection extends Section {
    private static final int MOST = 6;
    private static final int ANSWERS = 6;

    private ConflictsSection(Site site, Topic topic, View view, List<Contest> contests) {
        addClassName("chart-section");
        setId("conflicts");
        Div heading = new Div(new H2("Where claims disagree"));
        heading.addClassName("chart-heading");
        String all = contests.size() > MOST
                ? "All " + contests.size()
                : Words.capital(Words.count(contests.size(), "disagreement", "disagreements"));
        heading.add(new Anchor(Addresses.conflicts(Optional.of(topic), view, site.today()), all));
        Div list = new Div();
        list.addClassName("contests");
        contests.stream()
                .limit(MOST)
                .map(contest -> new ContestEntry(site.dataset(), contest, ANSWERS))
                .forEach(list::add);
        add(heading, list);
    }

    /** Finds the section of a topic; empty where nobody disagrees. */
    static Optional<ConflictsSection> find(Site site, Topic topic, View view) {
        List<Contest> contests = Conflicts.list(site, view, Optional.of(topic));
        return contests.isEmpty() ? Optional.empty() : Optional.of(new ConflictsSection(site, topic, view, contests));
    }
}
