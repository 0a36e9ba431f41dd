package org.corridor.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.corridor.analysis.Comparison;
import org.corridor.analysis.Counterparts;
import org.corridor.chart.Amounts;
import org.corridor.chart.GapWords;
import org.corridor.chart.Words;
import org.corridor.dataset.Dataset;
import org.corridor.dataset.Observation;

/** A figure that another may be compared with, as a link to the two of them. */
final class CounterpartItem extends ListItem {
    CounterpartItem(Dataset dataset, Counterparts.Counterpart counterpart) {
        Observation other = counterpart.other();
        Anchor link = new Anchor(
                Addresses.compare(List.of(counterpart.of().ref(), other.ref())),
                Amounts.format(other.range(), other.unit()));
        link.addClassName("door");
        add(
                link,
                new Span(" " + dataset.getAuthority(other.authority()).name() + ", "
                        + Words.when(other.period(), other.calendar()) + ". "));
        if (counterpart.contradicts()) {
            add(new Differ(""), new Span(" "));
        }
        Span quiet = new Span(how(counterpart));
        quiet.addClassName("quiet");
        add(quiet);
    }

    private static String how(Counterparts.Counterpart counterpart) {
        return switch (counterpart.comparison()) {
            case Comparison.Allowed allowed ->
                allowed.overlap()
                        .map(days -> Words.capital(GapWords.days(days)))
                        .orElse("Both stated without a year");
            case Comparison.Part _ -> "A part that is more than its whole";
            case Comparison.Refused _ -> "";
        };
    }
}
