package org.corridor.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.List;
import org.corridor.chart.Chart;
import org.corridor.chart.Dates;
import org.corridor.chart.Headline;
import org.corridor.chart.HeadlineQuotes;
import org.corridor.chart.Headlines;
import org.corridor.chart.Lead;
import org.corridor.chart.Phrase;
import org.corridor.chart.Topic;
import org.corridor.chart.View;
import org.corridor.chart.Words;
import org.corridor.dataset.DatasetInfo;

/** The first page: what is said, in one sentence, in headline figures, and in the first chart of each topic. */
@Route("")
final class OverviewPage extends Div implements HasDynamicTitle {
    private final Site site;

    OverviewPage(Site site) {
        this.site = site;
        addClassName("overview");
        add(opening());
        List<Headline> headlines = Headlines.of(site.dataset(), site.today());
        if (!headlines.isEmpty()) {
            add(new HeadlineStrip(site.dataset(), headlines, HeadlineQuotes.of(site.dataset(), View.on(site.today()))));
        }
        add(charts());
    }

    @Override
    public String getPageTitle() {
        return Titles.of("Overview", site);
    }

    private Component opening() {
        DatasetInfo info = site.dataset().info();
        Paragraph kicker = new Paragraph(
                "What %s and %s say they trade, what they promise to trade, and what stands between, as stated by %s"
                        .formatted(info.sideA().name(), info.sideB().name(), Dates.words(site.today())));
        kicker.addClassName("kicker");
        Div words = new Div(kicker, lead());
        Div opening = new Div(words, new Legend());
        opening.addClassNames("wide", "opening");
        return opening;
    }

    private H1 lead() {
        H1 lead = new H1();
        lead.addClassName("lead");
        List<Phrase> phrases = Lead.of(site.dataset(), site.today());
        if (phrases.isEmpty()) {
            lead.setText(site.dataset().info().title());
        }
        phrases.forEach(phrase -> lead.add(phrase.claims().isEmpty() ? new Span(phrase.text()) : door(phrase)));
        return lead;
    }

    private static Anchor door(Phrase phrase) {
        Anchor door = new Anchor(Addresses.evidence(phrase.claims()), phrase.text());
        door.addClassName("door");
        return door;
    }

    private Component charts() {
        Div charts = new Div();
        charts.addClassName("wide");
        List<Topic> topics = site.listTopics();
        topics.forEach(topic -> charts.add(first(topic)));
        if (topics.isEmpty()) {
            charts.add(new Notice(
                    "This dataset has no chart yet: the charts need dated figures, targets, crossings or milestones."));
        }
        return charts;
    }

    private Component first(Topic topic) {
        List<Chart> all = site.listCharts(topic);
        ChartSection section = new ChartSection(site, all.getFirst(), View.on(site.today()));
        if (all.size() > 1) {
            String charts = Words.count(all.size(), "chart", "charts");
            section.addWay(new Anchor(topic.id(), "%s: all %s".formatted(topic.title(), charts)));
        }
        return section;
    }
}
