package org.corridor.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import org.corridor.analysis.JudgedTarget;
import org.corridor.analysis.Selection;
import org.corridor.analysis.TargetTally;
import org.corridor.analysis.TradeFocus;
import org.corridor.chart.Amounts;
import org.corridor.chart.ChangeWords;
import org.corridor.chart.Dates;
import org.corridor.chart.TargetWords;
import org.corridor.chart.View;
import org.corridor.chart.Words;
import org.corridor.dataset.Dataset;
import org.corridor.dataset.Target;

/** Every target ever announced: how much by when, what it did to an earlier one, and how it fared on whose figures. */
final class TargetsSection extends Section {
    private static final List<String> COLUMNS =
            List.of("Announced", "Amount", "By", "Occasion", "What it did to an earlier one", "Outcome");

    private final Dataset dataset;
    private final OutcomeCell outcomes;
    private final Optional<TradeFocus> focus;
    private final Optional<Target> current;

    private TargetsSection(Site site, View view, Dataset dataset, List<JudgedTarget> targets) {
        this.dataset = dataset;
        this.outcomes = new OutcomeCell(dataset);
        this.focus = TradeFocus.find(dataset, view.selection());
        this.current = focus.flatMap(found -> found.findCurrentTarget(view.asOf()));
        addClassNames("finding", "all-targets");
        setId("all-targets");
        String title = targets.size() == 1 ? "The one target" : "All " + targets.size() + " targets";
        Anchor data = new Anchor(Addresses.data("targets", view, site.today()), "Data");
        data.setAriaLabel("Data: all targets");
        data.setRouterIgnore(true);
        Div heading = new Div(new H2(title), data);
        heading.addClassName("chart-heading");
        Paragraph lead = new Paragraph(TargetWords.tally(TargetTally.of(targets, view.asOf())) + ".");
        lead.addClassName("finding-lead");
        WordTable table = new WordTable("Every target that was announced, and how it fared", COLUMNS);
        targets.forEach(target -> add(table, target));
        add(heading, lead, table);
    }

    /** Returns the section; empty where no target had been announced. */
    static Optional<Component> find(Site site, View view) {
        Selection selection = view.selection();
        Dataset dataset = selection.of(site.dataset());
        List<JudgedTarget> targets = JudgedTarget.list(dataset, selection);
        return targets.isEmpty() ? Optional.empty() : Optional.of(new TargetsSection(site, view, dataset, targets));
    }

    private void add(WordTable table, JudgedTarget judged) {
        Target target = judged.target();
        NativeTableRow row = table.addRow(List.of(
                new Span(Dates.words(target.announced())),
                amount(target),
                new Span(target.deadline().map(Dates::words).orElse("no deadline")),
                occasion(target),
                change(judged),
                outcomes.of(judged.outcome())));
        if (target.deadline().isEmpty()) {
            row.getDataCell(1).ifPresent(cell -> cell.addClassName("endless"));
        }
        if (current.filter(target::equals).isPresent()) {
            row.addClassName("current");
        }
    }

    private Component amount(Target target) {
        Anchor door =
                new Anchor(Addresses.evidence(List.of(target.ref())), Amounts.format(target.range(), target.unit()));
        door.addClassName("door");
        return new Div(door, more(thing(target)));
    }

    /** Returns what the amount is of, where that is not what most targets are about. */
    private String thing(Target target) {
        boolean usual = focus.filter(found -> found.measure().id().equals(target.measure()))
                .isPresent();
        String measure = usual ? "" : dataset.getMeasure(target.measure()).name();
        String flow = target.flow().isTotal() ? "" : Words.trade(dataset.info(), target.flow());
        return measure.isEmpty() || flow.isEmpty() ? measure + flow : measure + ", " + flow;
    }

    private Component occasion(Target target) {
        boolean stands = current.filter(target::equals).isPresent();
        return new Div(new Span(target.occasion()), more(stands ? "the current target" : ""));
    }

    private static Component change(JudgedTarget judged) {
        return judged.change()
                .<Component>map(change -> {
                    Target before = change.before();
                    Anchor door = new Anchor(
                            Addresses.evidence(List.of(change.after().ref(), before.ref())),
                            Words.capital(ChangeWords.of(change)));
                    door.addClassName("door");
                    String old = "the " + Amounts.format(before.range(), before.unit()) + " of "
                            + Dates.words(before.announced());
                    return new Div(door, more(old));
                })
                .orElseGet(Span::new);
    }

    private static Span more(String text) {
        Span more = new Span(text);
        more.addClassName("cell-more");
        return more;
    }
}
