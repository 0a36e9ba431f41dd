package org.corridor.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.corridor.analysis.Contest;
import org.corridor.analysis.Selection;
import org.corridor.chart.ContestWords;
import org.corridor.chart.Dates;
import org.corridor.chart.InvalidQuery;
import org.corridor.chart.QueryReader;
import org.corridor.chart.Topic;
import org.corridor.chart.View;
import org.corridor.chart.ViewQuery;
import org.corridor.chart.Words;

/** Everything that the claims disagree about, the widest first. */
@Route(Addresses.CONFLICTS)
final class ConflictsPage extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final int ANSWERS = 14;
    private static final int MOST = 200;

    private final Site site;
    private final Div top = new Div();
    private final ControlStrip controls;
    private final Div body = new Div();
    private Optional<Topic> topic = Optional.empty();

    ConflictsPage(Site site) {
        this.site = site;
        this.controls = new ControlStrip(site, this::go);
        addClassNames("wide", "page", "conflicts");
        add(top, controls, body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        top.removeAll();
        body.removeAll();
        QueryReader query =
                new QueryReader(event.getLocation().getQueryParameters().getParameters());
        topic = readTopic(query);
        View view = ViewQuery.read(query, site.today(), site.dataset());
        try {
            query.finish();
            show(view, Optional.empty());
        } catch (InvalidQuery e) {
            topic = Optional.empty();
            show(
                    View.on(site.today()),
                    Optional.of("The address was not understood, so all is shown as of today. " + e.getMessage()));
        }
    }

    /** Reads which topic is asked for; empty for all. */
    static Optional<Topic> readTopic(QueryReader query) {
        return query.read("topic", "trade, targets, border or energy", Optional.empty(), ConflictsPage::topic);
    }

    private static Optional<Topic> topic(String id) {
        return Optional.of(Topic.find(id).orElseThrow(() -> new IllegalArgumentException(id)));
    }

    private void show(View view, Optional<String> problem) {
        List<Contest> all = Conflicts.list(site, view, Optional.empty());
        List<Contest> shown = all.stream().filter(this::isOnTopic).toList();
        top.add(new H1(title(all.size())), kicker(view));
        problem.map(Notice::new).ifPresent(top::add);
        controls.show(view.selection(), Conflicts.authorities(site, view));
        body.add(topics(all, view));
        if (shown.isEmpty()) {
            body.add(
                    new Notice(
                            "No two of these claims contradict each other. Another day, another topic or all authorities may show some."));
            return;
        }
        Div list = new Div(new H2("The widest first"));
        list.addClassName("contests");
        shown.stream()
                .limit(MOST)
                .map(contest -> new ContestEntry(site.dataset(), contest, ANSWERS))
                .forEach(list::add);
        body.add(list);
        if (shown.size() > MOST) {
            body.add(new Notice("These are the first %s of %s.".formatted(MOST, shown.size())));
        }
    }

    private static String title(int all) {
        return all == 0
                ? "Nothing in dispute"
                : Words.capital(Words.count(all, "question", "questions")) + " on which the claims disagree";
    }

    private Component kicker(View view) {
        Paragraph kicker = new Paragraph(
                "Figures, lengths, dates and targets that cannot all hold, as stated by %s. None is called wrong. "
                        .formatted(Dates.words(view.asOf())));
        Anchor data = new Anchor(Addresses.conflictsData(view, site.today()), "All pairs as data");
        data.setRouterIgnore(true);
        kicker.add(data);
        kicker.addClassName("kicker");
        return kicker;
    }

    private boolean isOnTopic(Contest contest) {
        return topic.isEmpty() || topic.get() == ContestWords.topic(contest.question());
    }

    private Component topics(List<Contest> all, View view) {
        Map<Topic, Long> counts = all.stream()
                .collect(Collectors.groupingBy(
                        contest -> ContestWords.topic(contest.question()), Collectors.counting()));
        UnorderedList list = new UnorderedList(item(Optional.empty(), "All", all.size(), view));
        Arrays.stream(Topic.values())
                .filter(each -> counts.containsKey(each) || topic.equals(Optional.of(each)))
                .forEach(each -> list.add(item(Optional.of(each), each.title(), counts.getOrDefault(each, 0L), view)));
        Nav nav = new Nav(list);
        nav.addClassName("choices");
        nav.getElement().setAttribute("aria-label", "Topics");
        return nav;
    }

    private ListItem item(Optional<Topic> each, String name, long count, View view) {
        Anchor link = new Anchor(Addresses.conflicts(each, view, site.today()), name + " " + count);
        if (each.equals(topic)) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return new ListItem(link);
    }

    private void go(Selection selection) {
        String address = Addresses.conflicts(topic, View.of(selection), site.today());
        int query = address.indexOf('?');
        QueryParameters parameters =
                query < 0 ? QueryParameters.empty() : QueryParameters.fromString(address.substring(query + 1));
        getUI().ifPresent(ui -> ui.navigate(ConflictsPage.class, parameters));
    }

    @Override
    public String getPageTitle() {
        return Titles.of("Disagreements", site);
    }
}
