package org.corridor.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Optional;
import org.corridor.chart.Footing;
import org.corridor.chart.View;
import org.corridor.dataset.Dataset;

/** What the headline ranges rest on: each range, and what it would be without whoever moves it. */
final class RangeFootings extends Section {
    static final String ID = "rests";

    private RangeFootings(List<Footing> footings, String data) {
        addClassName("rests");
        setId(ID);
        NativeTable table = new NativeTable();
        footings.forEach(footing -> table.add(new FootingRows(footing)));
        Div frame = new Div(table);
        frame.addClassName("rests-frame");
        frame.getElement().setAttribute("tabindex", "0").setAttribute("role", "region");
        frame.getElement().setAttribute("aria-label", "What the ranges rest on, a table");
        Anchor json = new Anchor(data, "As JSON");
        json.setRouterIgnore(true);
        Div heading = new Div(new H2("What the ranges rest on"), json);
        heading.addClassName("section-heading");
        Paragraph words = new Paragraph("How each range would change if one authority had said nothing, or if one"
                + " publication had never been read. Statements that only repeat others share their origin.");
        words.addClassName("section-words");
        add(heading, words, frame);
    }

    /** Finds the section; there is none where the selected figures bear no headline. */
    static Optional<Component> find(Site site, View view) {
        Dataset dataset = view.selection().of(site.dataset());
        List<Footing> footings = Footing.list(dataset, view.selection());
        return footings.isEmpty()
                ? Optional.empty()
                : Optional.of(new RangeFootings(footings, Addresses.data("headlines", view, site.today())));
    }
}
