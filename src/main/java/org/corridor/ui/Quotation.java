package org.corridor.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import org.corridor.chart.Footnote;
import org.corridor.chart.Quote;
import org.corridor.dataset.ClaimRef;

/** What a reader may quote of a chart: sentences whose numbers are doors to their evidence, and the footnotes beneath. */
final class Quotation extends Section {
    private final String address;

    /**
     * Shows a quotation that says something.
     *
     * @param address of this page, which footnotes are linked in
     * @param permanent the address at which the same view can be found later
     */
    Quotation(Quote quote, String address, String permanent) {
        this.address = address;
        addClassName("quotation");
        setId("quotation");
        getElement().setAttribute("aria-label", "To quote");
        Div top = new Div(sentences(quote), new CopyText("Copy with source", quote.plain(), permanent));
        top.addClassName("quotation-top");
        add(top, footnotes(quote));
    }

    private Component sentences(Quote quote) {
        HtmlContainer words = new HtmlContainer("blockquote");
        for (Quote.Line line : quote.lines()) {
            List<ClaimRef> before = List.of();
            for (Quote.Part part : line.parts()) {
                words.add(part.claims().isEmpty() || part.claims().equals(before) ? new Span(part.text()) : door(part));
                part.footnotes().forEach(number -> words.add(mark(number)));
                before = part.claims();
            }
            words.add(new Span(" "));
        }
        return words;
    }

    private static Anchor door(Quote.Part part) {
        Anchor door = new Anchor(Addresses.evidence(part.claims()), part.text());
        door.addClassName("door");
        return door;
    }

    /** The path is needed: the page's base address would turn a bare fragment into the overview. */
    private Component mark(int number) {
        Anchor link = new Anchor(address + "#" + id(number), String.valueOf(number));
        link.setAriaLabel("Footnote " + number);
        HtmlContainer mark = new HtmlContainer("sup");
        mark.add(link);
        return mark;
    }

    private static String id(int number) {
        return "footnote-" + number;
    }

    private static Component footnotes(Quote quote) {
        OrderedList list = new OrderedList();
        list.addClassName("footnotes");
        quote.footnotes().forEach(note -> list.add(footnote(note)));
        return list;
    }

    private static ListItem footnote(Footnote note) {
        ListItem item = new ListItem(new Span(note.text()));
        item.setId(id(note.number()));
        String host = host(note.url());
        if (!host.isEmpty()) {
            item.add(new Span(", "), ClaimDetails.outward(note.url(), host));
        }
        return item;
    }

    /** Returns whose page an address is; empty unless it is one that a browser opens without harm. */
    private static String host(String url) {
        try {
            URI address = new URI(url);
            boolean web = "https".equalsIgnoreCase(address.getScheme()) || "http".equalsIgnoreCase(address.getScheme());
            return web && address.getHost() != null ? address.getHost().replaceFirst("^www\\.", "") : "";
        } catch (URISyntaxException e) {
            return "";
        }
    }
}
