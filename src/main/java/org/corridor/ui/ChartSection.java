package org.corridor.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import org.corridor.analysis.Origins;
import org.corridor.chart.Chart;
import org.corridor.chart.ChartSpec;
import org.corridor.chart.Mark;
import org.corridor.chart.SupportWords;
import org.corridor.chart.View;
import org.corridor.dataset.ClaimRef;

/** A chart among others on a page: the chart, whose claims it is made of, and what can be done with it. */
final class ChartSection extends Section {
    private static final int VOICES = 8;

    private final Chart chart;
    private final ChartSpec spec;
    private final Div heading;

    ChartSection(Site site, Chart chart, View view) {
        this.chart = chart;
        this.spec = chart.read(site.dataset(), view);
        addClassName("chart-section");
        setId(id(chart));
        List<ClaimRef> claims = Mark.claims(spec.marks().stream());
        Anchor page = new Anchor(Addresses.chart(chart.id(), view, site.today()), chart.name());
        Div aside = new Div(voices(site, claims), actions(chart, view, site.today()));
        aside.addClassName("chart-aside");
        Div body = new Div(new ChartFigure(chart, view, site.today()), aside);
        body.addClassName("chart-body");
        heading = new Div(new H2(page));
        heading.addClassName("chart-heading");
        add(heading, body);
    }

    /** Returns the id under which the section of a chart is found in its page. */
    static String id(Chart chart) {
        return "section-" + chart.id();
    }

    Chart chart() {
        return chart;
    }

    /** Returns what the chart says, in a sentence. */
    String message() {
        return spec.title();
    }

    /** Adds a way to more of the same, beside the heading. */
    void addWay(Anchor way) {
        heading.add(way);
    }

    private static Component voices(Site site, List<ClaimRef> claims) {
        List<Voices.Part> parts = new Voices(site.dataset()).listParts(claims);
        UnorderedList list = new UnorderedList();
        list.addClassName("voices");
        parts.stream().limit(VOICES).forEach(part -> list.add(voice(part)));
        Paragraph title = new Paragraph("Drawn from %s claims".formatted(claims.size()));
        title.addClassName("aside-title");
        Paragraph support = new Paragraph(SupportWords.of(Origins.count(site.dataset(), claims)));
        support.addClassName("aside-support");
        Div voices = new Div(title, support, list);
        if (parts.size() > VOICES) {
            voices.add(new Anchor(Addresses.evidence(claims), "and %s more".formatted(parts.size() - VOICES)));
        }
        return voices;
    }

    private static ListItem voice(Voices.Part part) {
        Span count = new Span(String.valueOf(part.claims().size()));
        count.addClassName("voice-count");
        ListItem item = new ListItem();
        part.hue().map(Voice::new).ifPresent(item::add);
        item.add(new Anchor(Addresses.evidence(part.claims()), part.name()), count);
        return item;
    }

    private static Component actions(Chart chart, View view, LocalDate today) {
        Anchor open = new Anchor(Addresses.chart(chart.id(), view, today), "Open the chart");
        open.setAriaLabel("Open the chart: " + chart.name());
        Div actions = new Div(
                open,
                file(chart, "Image", Addresses.with(Addresses.file(chart.id(), "png", view, today), "scale=2")),
                file(chart, "Data", Addresses.file(chart.id(), "csv", view, today)));
        actions.addClassName("actions");
        return actions;
    }

    private static Anchor file(Chart chart, String words, String address) {
        Anchor anchor = new Anchor(address, words);
        anchor.setRouterIgnore(true);
        anchor.setAriaLabel(words + ": " + chart.name());
        return anchor;
    }
}
