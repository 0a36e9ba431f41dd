package org.corridor.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Function;
import org.corridor.analysis.Comparison;
import org.corridor.analysis.Overlap;
import org.corridor.analysis.RangeGap;
import org.corridor.analysis.Unlike;
import org.corridor.chart.Amounts;
import org.corridor.chart.Dates;
import org.corridor.chart.GapWords;
import org.corridor.chart.Words;
import org.corridor.dataset.Dataset;
import org.corridor.dataset.Observation;

/** Two figures with all that decides whether they may be compared, and what follows from it. */
final class SideBySide extends Div {
    private final Dataset dataset;
    private final Observation one;
    private final Observation other;

    SideBySide(Dataset dataset, Observation one, Observation other) {
        this.dataset = dataset;
        this.one = one;
        this.other = other;
        Comparison comparison = Comparison.of(one, other);
        Div verdict = new Div();
        verdict.addClassName("verdict");
        verdict.setId("verdict");
        verdict.add(new Paragraph(answer(comparison)));
        if (!comparison.reasons().isEmpty()) {
            verdict.add(reasons(comparison));
        }
        addClassName("side-by-side");
        add(verdict, table());
    }

    private Component answer(Comparison comparison) {
        return switch (comparison) {
            case Comparison.Allowed allowed ->
                allowed.contradict(one.range(), other.range())
                        ? signed("They may be compared" + days(allowed) + ", and no value fits both: " + distance()
                                + ".")
                        : new Span("They may be compared" + days(allowed) + ", and they agree: a value fits both.");
            case Comparison.Part part ->
                part.contradict(one.range(), other.range())
                        ? signed(
                                "They are no rivals: one is a part of the other. But the part is more than its whole, although "
                                        + inside(part.days()) + ".")
                        : new Span("They must not be set against each other, and the part is not more than its whole:");
            case Comparison.Refused _ -> new Span("They must not be set against each other:");
        };
    }

    private static Component signed(String words) {
        return new Span(new Differ(""), new Span(" " + words));
    }

    private String distance() {
        RangeGap gap = new RangeGap(one.range(), other.range());
        return GapWords.apart(gap, one.unit())
                + GapWords.times(gap)
                        .map(times -> "; the larger is " + times + " the smaller")
                        .orElse("");
    }

    private static String days(Comparison.Allowed allowed) {
        return allowed.overlap()
                .map(days -> days.days() == days.longer()
                        ? " (the same days)"
                        : " (%d of %d days in both)".formatted(days.days(), days.longer()))
                .orElse("");
    }

    private static String inside(Overlap days) {
        return days.days() == days.shorter()
                ? "every day of it lies in the longer time"
                : "%d of its %d days lie in the longer time".formatted(days.days(), days.shorter());
    }

    private static Component reasons(Comparison comparison) {
        UnorderedList list = new UnorderedList();
        comparison.reasons().stream()
                .map(Unlike::words)
                .map(Words::capital)
                .map(ListItem::new)
                .forEach(list::add);
        return list;
    }

    private Component table() {
        WordTable table = new WordTable("The two figures", List.of("What is stated", "First figure", "Second figure"));
        row(table, "Value", this::value);
        row(table, "Claim", figure -> new Span(figure.statement()));
        row(
                table,
                "Authority",
                figure -> new Span(dataset.getAuthority(figure.authority()).name()));
        row(table, "Basis", figure -> new Span(Words.capital(basis(figure))));
        row(
                table,
                "Measure",
                figure -> new Span(dataset.getMeasure(figure.measure()).name()));
        row(table, "Unit", figure -> new Span(Words.capital(Words.unit(figure.unit()))));
        row(
                table,
                "Direction",
                figure -> new Span(figure.flow()
                        .map(flow -> Words.trade(dataset.info(), flow))
                        .orElse("None")));
        row(table, "Period", figure -> new Span(Words.capital(Dates.words(figure.period()))));
        row(table, "Calendar", figure -> new Span(Words.capital(Dates.words(figure.calendar()))));
        row(
                table,
                "Kind",
                figure -> new Span(Words.capital(Names.of(figure.nature())) + ", " + Names.of(figure.status())));
        row(table, "Stated", figure -> new Span(Dates.words(figure.statedOn())));
        row(
                table,
                "Source",
                figure -> new Span(dataset.getSource(figure.citation().source()).shortName()));
        return table;
    }

    private void row(WordTable table, String title, Function<Observation, Component> cell) {
        table.addRow(List.of(new Span(title), cell.apply(one), cell.apply(other)));
    }

    private Component value(Observation figure) {
        Anchor door =
                new Anchor(Addresses.evidence(List.of(figure.ref())), Amounts.format(figure.range(), figure.unit()));
        door.addClassName("door");
        return door;
    }

    private String basis(Observation figure) {
        String basis = dataset.getAuthority(figure.authority()).basis();
        return basis.isEmpty() ? "not stated" : basis;
    }
}
