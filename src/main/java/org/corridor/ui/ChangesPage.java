package org.corridor.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import java.util.Optional;
import org.corridor.analysis.Changes;
import org.corridor.analysis.Selection;
import org.corridor.chart.ChangeProse;
import org.corridor.chart.ChangesQuery;
import org.corridor.chart.Dates;
import org.corridor.chart.Phrase;
import org.corridor.chart.SelectionWords;

/** What changed between two days: in words, in what moved, and in everything that was stated. */
@Route(Addresses.CHANGES)
final class ChangesPage extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final Site site;
    private final Div heading = new Div();
    private final ChangesSpan span;
    private final Div body = new Div();

    ChangesPage(Site site) {
        this.site = site;
        this.span = new ChangesSpan(site, this::go);
        heading.addClassName("page-heading");
        addClassNames("wide", "page", "changes");
        add(heading, span, body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        AskedChanges asked = AskedChanges.read(event.getLocation(), site);
        ChangesQuery question = asked.question();
        heading.removeAll();
        body.removeAll();
        heading.add(new H1(
                "What changed between %s and %s".formatted(Dates.words(question.from()), Dates.words(question.to()))));
        span.show(question);
        asked.problem().ifPresent(words -> body.add(wayBack(words, asked.meant())));
        if (!question.selection().isAll()) {
            body.add(selected(question));
        }
        show(question);
    }

    private Notice wayBack(String words, Optional<ChangesQuery> meant) {
        Notice notice = new Notice(words + " ");
        notice.add(meant.map(question -> new Anchor(
                        Addresses.changes(question, site.today()),
                        "Show the days between %s and %s"
                                .formatted(Dates.words(question.from()), Dates.words(question.to()))))
                .orElseGet(() -> new Anchor(Addresses.CHANGES, "Go on with these")));
        return notice;
    }

    private Notice selected(ChangesQuery question) {
        Notice notice = new Notice(SelectionWords.of(site.dataset(), question.selection()) + ". ");
        ChangesQuery all = new ChangesQuery(question.from(), Selection.on(question.to()));
        notice.add(new Anchor(Addresses.changes(all, site.today()), "Count all claims"));
        return notice;
    }

    private void show(ChangesQuery question) {
        Changes changes = Changes.between(site.dataset(), question.from(), question.selection());
        Paragraph prose = new Paragraph();
        prose.addClassName("changes-prose");
        ChangeProse.of(changes)
                .forEach(phrase -> prose.add(phrase.claims().isEmpty() ? new Span(phrase.text()) : door(phrase)));
        Anchor json = new Anchor(Addresses.changesFile(question, site.today()), "The same as JSON");
        json.setRouterIgnore(true);
        Paragraph files = new Paragraph(json);
        files.addClassName("changes-files");
        body.add(prose, files);
        new ChangesTables(site.dataset(), changes).list().forEach(body::add);
        new AddedClaims(site.dataset(), changes.added()).list().forEach(body::add);
    }

    private static Anchor door(Phrase phrase) {
        Anchor door = new Anchor(Addresses.evidence(phrase.claims()), phrase.text());
        door.addClassName("door");
        return door;
    }

    private void go(ChangesQuery question) {
        QueryParameters query = QueryParameters.fromString(question.write(site.today()));
        getUI().ifPresent(ui -> ui.navigate(ChangesPage.class, query));
    }

    @Override
    public String getPageTitle() {
        return Titles.of("What changed", site);
    }
}
