package org.corridor.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.corridor.chart.Dates;
import org.corridor.dataset.ClaimRow;
import org.corridor.dataset.Dataset;
import org.corridor.dataset.Observation;
import org.corridor.dataset.Source;

/** Everything that is known of a claim, beneath its row. */
final class ClaimDetails extends Div {
    private final DescriptionList list = new DescriptionList();

    ClaimDetails(Dataset dataset, ClaimRow row) {
        addClassName("claim-details");
        add(new Paragraph(row.claim().statement()), list);
        row.claim().quantity().ifPresent(quantity -> say("Range", ClaimText.range(quantity.range())));
        if (row.claim() instanceof Observation observation) {
            say("Status", Names.of(observation.status()) + ", " + Names.of(observation.nature()));
            new ClaimOrigin(dataset, observation).find().ifPresent(origin -> say("Origin", origin));
            ClaimRivals.find(dataset, observation).ifPresent(rivals -> say("Disagrees", rivals));
        }
        row.authority().ifPresent(authority -> say("Counted", authority.basis()));
        row.measure().ifPresent(measure -> say("Measure", measure.name() + ". " + measure.definition()));
        row.claim().confidence().ifPresent(confidence -> say("Confidence", Names.of(confidence)));
        if (row.claim() instanceof Observation) {
            say("Compare", new Anchor(Addresses.compare(List.of(row.claim().ref())), "With another figure"));
        }
        say("Note", row.claim().note());
        say("Source", source(row));
        say(
                "Name",
                new Anchor(
                        Addresses.evidence(List.of(row.claim().ref())),
                        row.claim().ref().toString()));
    }

    private static Component source(ClaimRow row) {
        Source source = row.source();
        String link = new ClaimText.Link(source).address();
        Span cited = new Span();
        cited.add(link.isEmpty() ? new Span("“" + source.title() + "”") : outward(link, "“" + source.title() + "”"));
        String more = Stream.of(
                        source.author(),
                        source.publisher(),
                        source.published().map(Dates::words).orElse(""),
                        row.claim().citation().locator(),
                        Names.of(source.read()))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
        cited.add(new Span(" " + more + " "), new Reliability(source.reliability()));
        return cited;
    }

    static Anchor outward(String address, String text) {
        Anchor anchor = new Anchor(address, text, AnchorTarget.BLANK);
        anchor.getElement().setAttribute("rel", "noopener noreferrer");
        return anchor;
    }

    private void say(String term, String words) {
        if (!words.isBlank()) {
            say(term, new Span(words));
        }
    }

    private void say(String term, Component what) {
        list.add(new DescriptionList.Term(term), new DescriptionList.Description(what));
    }
}
