package org.corridor.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.corridor.chart.Footing;
import org.corridor.chart.Headline;
import org.corridor.chart.SupportWords;
import org.corridor.chart.Words;
import org.corridor.dataset.Range;

/** The rows of one headline: its range, the range without each that moves it, and how many others do not. */
final class FootingRows extends NativeTableBody {
    FootingRows(Footing footing) {
        Headline headline = footing.headline();
        RangeBar.Axis axis = RangeBar.axis(ranges(footing));
        NativeTableHeaderCell name = new NativeTableHeaderCell(headline.name());
        name.getElement().setAttribute("scope", "rowgroup");
        Anchor figure = new Anchor(Addresses.evidence(headline.claims()), headline.figure());
        figure.addClassName("door");
        row(
                "rests-range",
                name,
                figure,
                Optional.of(new RangeBar(axis, footing.range())),
                SupportWords.of(footing.support()));
        footing.lines()
                .forEach(line -> row(
                        "",
                        header("Without " + line.without()),
                        new Span(line.figure()),
                        line.range().map(range -> new RangeBar(axis, range)),
                        line.moved()));
        String rest = rest(footing);
        if (!rest.isEmpty()) {
            NativeTableCell cell = new NativeTableCell(rest);
            cell.getElement().setAttribute("colspan", "4");
            NativeTableRow row = new NativeTableRow(cell);
            row.addClassName("rests-rest");
            add(row);
        }
    }

    private static List<Range> ranges(Footing footing) {
        List<Range> ranges = new ArrayList<>(List.of(footing.range()));
        footing.lines().forEach(line -> line.range().ifPresent(ranges::add));
        return ranges;
    }

    private void row(String style, NativeTableHeaderCell head, Component figure, Optional<RangeBar> bar, String words) {
        NativeTableCell value = new NativeTableCell(figure);
        value.addClassName("rests-value");
        NativeTableCell drawn = new NativeTableCell();
        bar.ifPresent(drawn::add);
        NativeTableRow row = new NativeTableRow(head, value, drawn, new NativeTableCell(words));
        row.setClassName(style);
        add(row);
    }

    private static NativeTableHeaderCell header(String words) {
        NativeTableHeaderCell header = new NativeTableHeaderCell(words);
        header.getElement().setAttribute("scope", "row");
        return header;
    }

    private static String rest(Footing footing) {
        List<String> rest = new ArrayList<>();
        if (footing.hardly() > 0) {
            rest.add(Words.count(footing.hardly(), "other moves it", "others move it") + " by less than is shown");
        }
        if (footing.unmoved() > 0) {
            rest.add(Words.count(footing.unmoved(), "other does not move it", "others do not move it"));
        }
        return rest.isEmpty() ? "" : Words.capital(Words.list(rest)) + ".";
    }
}
