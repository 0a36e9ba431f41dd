package org.corridor.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.corridor.analysis.Origins;
import org.corridor.chart.Headline;
import org.corridor.chart.Quote;
import org.corridor.chart.SupportWords;
import org.corridor.dataset.ClaimRef;
import org.corridor.dataset.Dataset;

/** The headline figures, each a door to its evidence. */
final class HeadlineStrip extends Div {
    /**
     * Shows headlines.
     *
     * @param quotes what can be quoted of them, by their id
     */
    HeadlineStrip(Dataset dataset, List<Headline> headlines, Map<String, Quote> quotes) {
        addClassName("headlines");
        UnorderedList list = new UnorderedList();
        list.addClassName("wide");
        headlines.forEach(headline -> {
            ListItem item = item(dataset, headline);
            Optional.ofNullable(quotes.get(headline.id()))
                    .map(quote -> copy(headline, quote))
                    .ifPresent(item::add);
            list.add(item);
        });
        add(list);
    }

    private static ListItem item(Dataset dataset, Headline headline) {
        H2 name = new H2(headline.name());
        Paragraph figure = new Paragraph(new Span(headline.figure()));
        figure.addClassName("headline-figure");
        if (!headline.unitWords().isEmpty()) {
            Span more = new Span(" " + headline.unitWords());
            more.addClassName("headline-more");
            figure.add(more);
        }
        Paragraph explanation = new Paragraph(headline.explanation());
        explanation.addClassName("headline-words");
        ListItem item = new ListItem(name, figure, explanation, door(dataset, headline));
        item.setId("headline-" + headline.id());
        return item;
    }

    private static Component copy(Headline headline, Quote quote) {
        CopyText copy = new CopyText("Copy sentence", quote.plain(), Addresses.evidence(headline.claims()));
        copy.addThemeName("tertiary");
        copy.addClassName("headline-copy");
        copy.setAriaLabel("Copy sentence: " + headline.name());
        return copy;
    }

    /** The link covers its whole cell. */
    private static Anchor door(Dataset dataset, Headline headline) {
        List<ClaimRef> claims = headline.claims();
        Anchor door = new Anchor(Addresses.evidence(claims));
        door.addClassName("headline-door");
        new Voices(dataset).listHues(claims).forEach(hue -> door.add(new Voice(hue)));
        String count = SupportWords.inBrief(claims.size(), Origins.count(dataset, claims));
        door.add(new Span(count));
        door.setAriaLabel(headline.name() + ": evidence, " + count);
        return door;
    }
}
