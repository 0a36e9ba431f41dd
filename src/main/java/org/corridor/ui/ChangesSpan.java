package org.corridor.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.corridor.analysis.Selection;
import org.corridor.analysis.TradeFocus;
import org.corridor.chart.Amounts;
import org.corridor.chart.ChangesQuery;
import org.corridor.chart.Dates;
import org.corridor.dataset.Target;

/** The two days, and spans that are often asked for. They stay while the page beneath changes, so that the focus stays. */
final class ChangesSpan extends Div {
    private final Site site;
    private final transient SerializableConsumer<ChangesQuery> choose;
    private final Div days = new Div();
    private final Nav spans = new Nav();
    private ChangesQuery shown;

    ChangesSpan(Site site, SerializableConsumer<ChangesQuery> choose) {
        this.site = site;
        this.choose = choose;
        this.shown = ChangesQuery.before(Selection.on(site.today()));
        addClassName("changes-span");
        days.addClassNames("controls-frame", "changes-days");
        days.getElement().setAttribute("role", "group");
        days.getElement().setAttribute("aria-label", "Between which days");
        spans.getElement().setAttribute("aria-label", "Spans that are often asked for");
        spans.addClassName("changes-spans");
        add(days, spans);
    }

    void show(ChangesQuery question) {
        boolean same = question.equals(shown) && days.getChildren().findAny().isPresent();
        shown = question;
        if (!same) {
            days.removeAll();
            days.add(
                    new DayPicker("From", "from", question.from(), question.to(), this::from),
                    new DayPicker("To", "to", question.to(), site.today(), this::to));
            since().ifPresent(days::add);
        }
        spans.removeAll();
        spans.add(links());
    }

    private void from(LocalDate day) {
        choose.accept(new ChangesQuery(day, shown.selection()));
    }

    /** An earlier last day moves a first day that would be after it. */
    private void to(LocalDate day) {
        Selection selection = shown.selection().at(day);
        choose.accept(
                shown.from().isAfter(day) ? ChangesQuery.before(selection) : new ChangesQuery(shown.from(), selection));
    }

    private UnorderedList links() {
        List<Anchor> links = new ArrayList<>();
        LocalDate today = site.today();
        links.add(link("Last 12 months", today.minusYears(1)));
        links.add(link("Last 5 years", today.minusYears(5)));
        TradeFocus.find(site.dataset(), today)
                .flatMap(focus -> focus.findCurrentTarget(today))
                .map(target ->
                        link("Since the current target was announced, " + Dates.words(target.announced()), day(target)))
                .ifPresent(links::add);
        UnorderedList list = new UnorderedList();
        links.forEach(link -> list.add(new ListItem(link)));
        return list;
    }

    private Anchor link(String words, LocalDate from) {
        ChangesQuery question = new ChangesQuery(from, shown.selection().at(site.today()));
        Anchor link = new Anchor(Addresses.changes(question, site.today()), words);
        if (question.equals(shown)) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }

    /** A target is news on its own day, so the span begins the day before. */
    private static LocalDate day(Target target) {
        return target.announced().first().minusDays(1);
    }

    private Optional<Select<Target>> since() {
        List<Target> targets = site.dataset().listTargets().stream()
                .filter(target -> !day(target).isAfter(shown.to()))
                .sorted(Comparator.comparing(
                                (Target target) -> target.announced().first())
                        .reversed()
                        .thenComparing(Target::id))
                .toList();
        if (targets.isEmpty()) {
            return Optional.empty();
        }
        Select<Target> since = new Select<>();
        since.setLabel("Since a target");
        since.setId("since-target");
        since.setPlaceholder("Choose");
        since.setItemLabelGenerator(ChangesSpan::name);
        since.setItems(targets);
        since.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                choose.accept(new ChangesQuery(day(change.getValue()), shown.selection()));
            }
        });
        return Optional.of(since);
    }

    private static String name(Target target) {
        return Dates.words(target.announced()) + ", " + Amounts.brief(target.range(), target.unit())
                + target.deadline().map(date -> " by " + Dates.words(date)).orElse("");
    }
}
