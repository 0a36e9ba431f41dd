package org.corridor.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.corridor.analysis.Added;
import org.corridor.chart.Amounts;
import org.corridor.chart.ClaimTopic;
import org.corridor.chart.Dates;
import org.corridor.chart.Topic;
import org.corridor.chart.Words;
import org.corridor.dataset.Claim;
import org.corridor.dataset.Crossing;
import org.corridor.dataset.Dataset;
import org.corridor.dataset.Event;
import org.corridor.dataset.Milestone;
import org.corridor.dataset.Observation;
import org.corridor.dataset.Project;
import org.corridor.dataset.ReducedDate;
import org.corridor.dataset.Segment;
import org.corridor.dataset.Target;

/** The claims that came to be known between two days, by topic, newest first; each a door to its evidence. */
final class AddedClaims {
    private static final int SHOWN = 12;
    private static final int MOST = 150;

    private final Dataset dataset;
    private final Map<Optional<Topic>, List<Added>> byTopic;

    AddedClaims(Dataset dataset, List<Added> added) {
        this.dataset = dataset;
        this.byTopic = added.reversed().stream()
                .collect(Collectors.groupingBy(each -> ClaimTopic.find(dataset, each.claim())));
    }

    /** Lists a section for each topic of which something was stated, in the order of topics, what has none last. */
    List<Component> list() {
        return Stream.concat(Stream.of(Topic.values()).map(Optional::of), Stream.of(Optional.<Topic>empty()))
                .filter(byTopic::containsKey)
                .map(topic -> section(
                        topic.map(Topic::title).orElse("Around all of it"), byTopic.getOrDefault(topic, List.of())))
                .toList();
    }

    private Component section(String title, List<Added> added) {
        Section section = new Section(new H2(title + ": " + Words.count(added.size(), "new claim", "new claims")));
        section.addClassName("changes-section");
        boolean few = added.size() <= SHOWN + SHOWN / 2;
        int first = few ? added.size() : SHOWN;
        section.add(table(title, added.subList(0, first)));
        if (!few) {
            section.add(rest(title, added.subList(first, Math.min(added.size(), MOST))));
        }
        if (added.size() > MOST) {
            section.add(new Paragraph(
                    "The newest %s are listed here; all %s are in the JSON.".formatted(MOST, added.size())));
        }
        return section;
    }

    /** Rows that are asked for are made when they are. */
    private Component rest(String title, List<Added> added) {
        Details rest = new Details("Show %s earlier ones".formatted(added.size()));
        rest.addClassName("changes-rest");
        rest.addOpenedChangeListener(change -> {
            change.unregisterListener();
            rest.add(table(title + ", earlier", added));
        });
        return rest;
    }

    private WordTable table(String title, List<Added> added) {
        WordTable table = new WordTable(title, List.of("Claim", "Value", "Who", "Stated"));
        added.forEach(each -> table.addRow(
                door(each.claim()), value(each.claim()), new Span(who(each.claim())), new Span(stated(each))));
        return table;
    }

    private static Anchor door(Claim claim) {
        Anchor door = new Anchor(Addresses.evidence(List.of(claim.ref())), claim.statement());
        door.addClassName("door");
        return door;
    }

    private static Span value(Claim claim) {
        String amount = claim.quantity()
                .map(quantity -> Amounts.format(quantity.range(), quantity.unit()))
                .orElse("");
        return new Span(
                claim instanceof Target target
                        ? amount + target.deadline().map(date -> " by " + Dates.words(date)).orElse(", no deadline")
                        : amount);
    }

    private String who(Claim claim) {
        return switch (claim) {
            case Observation figure -> dataset.getAuthority(figure.authority()).name();
            case Target target -> target.announcedBy().replace(";", " and");
            case Milestone milestone
            when !milestone.actors().isEmpty() -> milestone.actors().replace(";", ",");
            case Milestone _, Event _, Crossing _, Project _, Segment _ ->
                dataset.getSource(claim.citation().source()).shortName();
        };
    }

    private static String stated(Added added) {
        Optional<ReducedDate> stated = added.claim().stated();
        if (stated.isPresent()) {
            return Dates.words(stated.get());
        }
        return switch (added.claim()) {
            case Event event -> "of " + Dates.words(event.date());
            case Milestone milestone -> "of " + Dates.words(milestone.date());
            case Observation _, Target _, Crossing _, Project _, Segment _ -> "published " + Dates.month(added.since());
        };
    }
}
