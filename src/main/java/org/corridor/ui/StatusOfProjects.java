package org.corridor.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import org.corridor.analysis.DevelopmentEvidence;
import org.corridor.analysis.InferredStatus;
import org.corridor.chart.Dates;
import org.corridor.chart.StatusWords;
import org.corridor.chart.Topic;
import org.corridor.chart.View;
import org.corridor.chart.ViewQuery;
import org.corridor.chart.Words;
import org.corridor.dataset.Claim;
import org.corridor.dataset.Milestone;
import org.corridor.dataset.Project;

/** The status of the projects of a topic, stated and inferred, with the evidence and what would change it. */
final class StatusOfProjects extends Section {
    private StatusOfProjects(List<InferredStatus> projects, String data) {
        addClassName("project-status");
        setId("project-status");
        Paragraph rule =
                new Paragraph("Stated is what somebody last reported. Inferred follows from silence, by Global "
                        + "Energy Monitor’s rule: two years without evidence of development shelve a project, four cancel it. "
                        + "Neither takes the place of the other.");
        Anchor json = new Anchor(data, "The same as JSON");
        json.setRouterIgnore(true);
        add(new H2("What was stated of projects, and what silence says"), rule, framed(table(projects)), json);
    }

    /** Makes the section; empty where nothing of any project of the topic had been stated. */
    static Optional<Component> of(Topic topic, Site site, View view) {
        List<InferredStatus> projects = InferredStatus.list(site.dataset(), view.asOf()).stream()
                .filter(status -> topic(status.project().kind()) == topic)
                .toList();
        String query = ViewQuery.write(view, site.today());
        String data = "status.json" + (query.isEmpty() ? "" : "?" + query);
        return projects.isEmpty() ? Optional.empty() : Optional.of(new StatusOfProjects(projects, data));
    }

    private static Topic topic(Project.Kind kind) {
        return switch (kind) {
            case GAS_PIPELINE, OIL_PIPELINE, POWER_LINE -> Topic.ENERGY;
            case RAILWAY, ROAD, PORT, MARKET -> Topic.BORDER;
        };
    }

    private static Div framed(NativeTable table) {
        Div frame = new Div(table);
        frame.addClassName("table-frame");
        return frame;
    }

    private static NativeTable table(List<InferredStatus> projects) {
        NativeTable table = new NativeTable();
        NativeTableRow head = table.getHead().addRow();
        for (String title : List.of("Project", "Stated", "Inferred from silence", "Last evidence of development")) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(title);
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        projects.forEach(status -> row(table.getBody().addRow(), status));
        return table;
    }

    private static void row(NativeTableRow row, InferredStatus status) {
        NativeTableHeaderCell name = new NativeTableHeaderCell();
        name.getElement().setAttribute("scope", "row");
        name.add(
                door(status.known(), status.project().name()),
                quiet(StatusWords.of(status.project().kind())));
        row.add(name);
        row.add(cell("Stated", stated(status)));
        row.add(cell("Inferred", inferred(status), quiet(reason(status))));
        row.add(status.lastEvidence()
                .map(StatusOfProjects::evidence)
                .orElseGet(() -> cell("Last evidence", quiet("None that is dated"))));
    }

    private static Component[] stated(InferredStatus status) {
        Span reported = quiet(Words.capital(StatusWords.reported(status)));
        return status.stated()
                .map(stated -> new Component[] {strong(Words.capital(StatusWords.of(stated))), reported})
                .orElse(new Component[] {reported});
    }

    private static String reason(InferredStatus status) {
        String change = StatusWords.change(status)
                .map(later -> " " + Words.capital(later) + " if nothing new is stated.")
                .orElse("");
        return StatusWords.reason(status) + "." + change;
    }

    private static Component inferred(InferredStatus status) {
        return status.inferred()
                .flatMap(inferred -> status.since()
                        .map(day -> strong(Words.capital(StatusWords.of(inferred)) + " from " + Dates.words(day))))
                .orElseGet(() -> quiet("Nothing."));
    }

    private static NativeTableCell evidence(DevelopmentEvidence last) {
        String words = last.claim() instanceof Milestone step ? step.title() : "Reported under construction";
        return cell("Last evidence", door(last.claim(), words), quiet(StatusWords.when(last)));
    }

    /** Where a table becomes a list, each cell says what it is. */
    private static NativeTableCell cell(String label, Component... content) {
        NativeTableCell cell = new NativeTableCell(content);
        cell.getElement().setAttribute("data-label", label);
        return cell;
    }

    private static Anchor door(Claim claim, String words) {
        Anchor door = new Anchor(Addresses.evidence(List.of(claim.ref())), words);
        door.addClassName("door");
        return door;
    }

    private static Span strong(String words) {
        Span strong = new Span(words);
        strong.addClassName("strong");
        return strong;
    }

    private static Span quiet(String words) {
        Span quiet = new Span(words);
        quiet.addClassName("quiet");
        return quiet;
    }
}
