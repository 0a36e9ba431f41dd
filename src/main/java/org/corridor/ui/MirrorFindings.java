package org.corridor.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import org.corridor.analysis.MirrorGap;
import org.corridor.analysis.MirrorGaps;
import org.corridor.analysis.MirrorRefusal;
import org.corridor.chart.View;
import org.corridor.chart.ViewQuery;
import org.corridor.chart.Words;
import org.corridor.dataset.Dataset;

/** What one side sells and the other buys, as each counts it; and the counts that are set against nothing. */
final class MirrorFindings extends Section {
    /** As many pairs as are looked through before the rest is asked for. */
    private static final int FIRST = 6;

    /** As many contradictions. */
    private static final int FEW = 4;

    /** As many refusals as are told, the newest. */
    private static final int MOST = 200;

    private final Dataset dataset;

    private MirrorFindings(Dataset dataset, MirrorGaps gaps, String query) {
        this.dataset = dataset;
        addClassNames("finding", "mirror-finding");
        setId("mirror");
        add(heading(query));
        pairs(gaps.list());
        refusals(gaps.listRefusals(MOST), gaps.countRefusals());
    }

    /** Finds the section; empty where neither side counted anything. */
    static Optional<Component> find(Site site, View view) {
        MirrorGaps gaps = MirrorGaps.of(view.selection().of(site.dataset()), view.selection());
        return gaps.list().isEmpty() && gaps.countRefusals() == 0
                ? Optional.empty()
                : Optional.of(new MirrorFindings(site.dataset(), gaps, ViewQuery.write(view, site.today())));
    }

    private static Div heading(String query) {
        Anchor data = new Anchor("mirror.json" + (query.isEmpty() ? "" : "?" + query), "As JSON");
        data.setRouterIgnore(true);
        Div heading = new Div(new H2("What one side sells and the other buys"), data);
        heading.addClassName("finding-heading");
        return heading;
    }

    private void pairs(List<MirrorGap> gaps) {
        if (gaps.isEmpty()) {
            add(new Paragraph(
                    "No count of one side can be set against a count of the other. One that both published for"
                            + " the same time, in the same unit, would change it."));
            return;
        }
        long apart = gaps.stream().filter(MirrorGap::disagrees).count();
        String meet = apart == gaps.size()
                ? gaps.size() == 1 ? "The two do not meet." : "None of them meet."
                : Words.capital(Words.count((int) apart, "pair does", "pairs do")) + " not meet.";
        add(words(
                "%s of counts, of one flow and of times that share at least two fifths of their days. %s Bases and calendars differ and are not adjusted."
                        .formatted(Words.capital(Words.count(gaps.size(), "pair", "pairs")), meet)));
        add(new MirrorTable(dataset, gaps.subList(0, Math.min(FIRST, gaps.size()))));
        if (gaps.size() > FIRST) {
            List<MirrorGap> rest = gaps.subList(FIRST, gaps.size());
            add(closed(
                    Words.capital(Words.count(rest.size(), "earlier pair", "earlier pairs")),
                    new MirrorTable(dataset, rest)));
        }
    }

    private void refusals(List<MirrorRefusal> refusals, int all) {
        if (refusals.isEmpty()) {
            return;
        }
        List<ListItem> above = RefusedCounts.aboveTheirWhole(dataset, refusals);
        if (!above.isEmpty()) {
            add(
                    new H3("Parts that are more than their whole"),
                    lead(),
                    list(above.subList(0, Math.min(FEW, above.size()))));
        }
        if (above.size() > FEW) {
            List<ListItem> rest = above.subList(FEW, above.size());
            add(closed(Words.capital(Words.count(rest.size(), "more", "more")), list(rest)));
        }
        String told = all > refusals.size() ? ", of which the newest %d are told here".formatted(refusals.size()) : "";
        add(
                new H3("Not set against each other"),
                words("%s no counterpart on the other side%s."
                        .formatted(Words.capital(Words.count(all, "count has", "counts have")), told)),
                closed("Which, and why", list(RefusedCounts.byReason(dataset, refusals))));
    }

    private static UnorderedList list(List<ListItem> items) {
        UnorderedList list = new UnorderedList();
        list.addClassName("plain-list");
        items.forEach(list::add);
        return list;
    }

    private static Paragraph lead() {
        Paragraph lead = words("");
        lead.add(
                new Differ(""),
                new Span(
                        " A sum over some months is no rival of a sum over more. But it cannot be more than the sum over a"
                                + " time in which nearly all of its days lie."));
        return lead;
    }

    private static Paragraph words(String text) {
        Paragraph words = new Paragraph(text);
        words.addClassName("finding-lead");
        return words;
    }

    private static Details closed(String summary, Component content) {
        Details details = new Details(summary, content);
        details.addClassName("finding-more");
        return details;
    }
}
