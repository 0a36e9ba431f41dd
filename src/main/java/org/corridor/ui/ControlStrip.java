package org.corridor.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.Optional;
import org.corridor.analysis.Reading;
import org.corridor.analysis.Selection;
import org.corridor.chart.SelectionWords;
import org.corridor.dataset.Authority;
import org.corridor.dataset.DatasetInfo;
import org.corridor.dataset.Flow;

/**
 * The controls that choose which figures count. They stay where they are while the page beneath changes, so that the focus
 * stays too.
 */
final class ControlStrip extends Div {
    private static final String ANY = "";

    private final Site site;
    private final transient SerializableConsumer<Selection> choose;
    private final Select<Reading> reading = new Select<>();
    private final Div statedBy = new Div();
    private final ComboBox<String> authority = new ComboBox<>("Authority");
    private final Select<String> flow = new Select<>();
    private final Button reset = new Button("Reset");
    private final Paragraph note = new Paragraph();
    private Selection selection;

    ControlStrip(Site site, SerializableConsumer<Selection> choose) {
        this.site = site;
        this.choose = choose;
        this.selection = Selection.on(site.today());
        addClassName("controls");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", "Which claims count");
        reading();
        authority();
        flow();
        statedBy.addClassName("control");
        reset.setId("reset");
        reset.addClickListener(click -> choose.accept(Selection.on(site.today())));
        note.addClassName("controls-note");
        Div frame = new Div(reading, statedBy, authority, flow, reset);
        frame.addClassName("controls-frame");
        add(frame, note);
    }

    /**
     * Shows what is chosen.
     *
     * @param authorities who can be chosen, in order; nobody where figures are of no concern here
     */
    void show(Selection chosen, List<Authority> authorities) {
        selection = chosen;
        boolean figures = !authorities.isEmpty() || !chosen.isAll();
        reading.setValue(chosen.reading());
        List<String> ids = authorities.stream().map(Authority::id).toList();
        authority.setItems(ids);
        authority.setValue(chosen.authority().orElse(null));
        flow.setValue(chosen.flow().map(Flow::code).orElse(ANY));
        List.of(reading, flow).forEach(select -> select.setEnabled(figures));
        authority.setEnabled(figures);
        day(chosen);
        reset.setEnabled(!chosen.equals(Selection.on(site.today())));
        note.setText(figures ? "" : "No figures by authority here: only the day can be chosen.");
        note.setVisible(!figures);
    }

    private void reading() {
        reading.setLabel("Reading");
        reading.setId("reading");
        reading.setItems(Reading.values());
        reading.setItemLabelGenerator(SelectionWords::name);
        reading.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                choose.accept(
                        new Selection(change.getValue(), selection.asOf(), selection.authority(), selection.flow()));
            }
        });
    }

    private void authority() {
        authority.setId("authority");
        authority.setPlaceholder("Any");
        authority.setClearButtonVisible(true);
        authority.setItemLabelGenerator(id -> site.dataset().getAuthority(id).name());
        authority.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                choose.accept(new Selection(
                        selection.reading(),
                        selection.asOf(),
                        Optional.ofNullable(change.getValue()),
                        selection.flow()));
            }
        });
    }

    private void flow() {
        DatasetInfo info = site.dataset().info();
        Flow out = Flow.of(info.sideA().id(), info.sideB().id());
        Flow in = Flow.of(info.sideB().id(), info.sideA().id());
        flow.setLabel("Direction");
        flow.setId("flow");
        flow.setItems(ANY, Flow.TOTAL.code(), out.code(), in.code());
        flow.setItemLabelGenerator(code -> code.isEmpty() ? "Any" : SelectionWords.flow(info, new Flow(code)));
        flow.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                Optional<Flow> chosen = Optional.of(change.getValue())
                        .filter(code -> !code.isEmpty())
                        .map(Flow::new);
                choose.accept(new Selection(selection.reading(), selection.asOf(), selection.authority(), chosen));
            }
        });
    }

    private void day(Selection chosen) {
        boolean same = statedBy.getChildren()
                .anyMatch(child ->
                        child instanceof StatedBy picker && chosen.asOf().equals(picker.getValue()));
        if (!same) {
            Component picker = new StatedBy(
                    chosen.asOf(),
                    site.today(),
                    day -> choose.accept(
                            new Selection(selection.reading(), day, selection.authority(), selection.flow())));
            statedBy.removeAll();
            statedBy.add(picker);
        }
    }
}
