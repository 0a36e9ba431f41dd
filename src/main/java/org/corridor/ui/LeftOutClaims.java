package org.corridor.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Stream;
import org.corridor.analysis.NotChosen;
import org.corridor.chart.Amounts;
import org.corridor.chart.SelectionWords;
import org.corridor.chart.Words;
import org.corridor.dataset.ClaimRef;
import org.corridor.dataset.Dataset;
import org.corridor.dataset.Observation;

/** The figures that a reading leaves out of a chart, each with the reason and with what stands in its place. */
final class LeftOutClaims extends Section {
    LeftOutClaims(Dataset dataset, List<NotChosen> claims) {
        addClassName("left-out");
        setId("left-out");
        UnorderedList list = new UnorderedList();
        claims.forEach(left -> list.add(item(dataset, left)));
        Paragraph count = new Paragraph("%s not drawn in this reading, and not gone."
                .formatted(Words.capital(Words.count(claims.size(), "figure is", "figures are"))));
        add(new H2("Left out by this reading"), count, list);
    }

    private static ListItem item(Dataset dataset, NotChosen left) {
        Observation claim = left.claim();
        List<ClaimRef> both = Stream.concat(Stream.of(claim), left.instead().stream())
                .map(Observation::ref)
                .toList();
        Anchor door = new Anchor(Addresses.evidence(both), amount(claim));
        door.addClassName("door");
        String who = " " + dataset.getAuthority(claim.authority()).name() + ", "
                + Words.when(claim.period(), claim.calendar()) + ". ";
        Span reason = new Span(SelectionWords.reason(left.reason())
                + left.instead().map(instead -> ": " + amount(instead)).orElse("") + ".");
        reason.addClassName("reason");
        return new ListItem(door, new Span(who), reason);
    }

    private static String amount(Observation claim) {
        return Amounts.format(claim.range(), claim.unit());
    }
}
