package org.corridor.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.corridor.analysis.Changes;
import org.corridor.analysis.Correction;
import org.corridor.analysis.HeadlineRange;
import org.corridor.analysis.MovedOutcome;
import org.corridor.analysis.MovedRange;
import org.corridor.analysis.MovedStatus;
import org.corridor.chart.Amounts;
import org.corridor.chart.Dates;
import org.corridor.chart.OutcomeWords;
import org.corridor.chart.RangeWords;
import org.corridor.chart.SelectionWords;
import org.corridor.chart.Words;
import org.corridor.dataset.ClaimRef;
import org.corridor.dataset.Dataset;
import org.corridor.dataset.Observation;
import org.corridor.dataset.Target;

/** What moved between two days, as tables: before beside after, each a door to its evidence. */
record ChangesTables(Dataset dataset, Changes changes) {
    /** Lists the sections that have anything to say. */
    List<Component> list() {
        List<Component> sections = new ArrayList<>();
        if (!changes.ranges().isEmpty()) {
            sections.add(section("Headline ranges that moved", ranges()));
        }
        if (!changes.outcomes().isEmpty()) {
            sections.add(targets());
        }
        if (!changes.statuses().isEmpty()) {
            sections.add(section("Crossings and projects reported in another state", statuses()));
        }
        if (!changes.corrections().isEmpty()) {
            sections.add(section("Reported anew with another value", corrections()));
        }
        return sections;
    }

    private Section targets() {
        Section section = new Section(new H2("What became of targets"));
        section.addClassName("changes-section");
        if (!moved().isEmpty()) {
            section.add(outcomes());
        }
        firstFigures().ifPresent(section::add);
        return section;
    }

    private static Section section(String title, Component table) {
        Section section = new Section(new H2(title), table);
        section.addClassName("changes-section");
        return section;
    }

    private static String by(LocalDate day) {
        return "As stated by " + Dates.words(day);
    }

    private WordTable ranges() {
        WordTable table =
                new WordTable("Headline ranges that moved", List.of("Headline", by(changes.from()), by(changes.to())));
        for (MovedRange moved : changes.ranges()) {
            Optional<HeadlineRange> was = moved.from();
            Optional<HeadlineRange> now = moved.to();
            table.addRow(
                    new Span(RangeWords.title(moved.kind())),
                    was.map(range -> value(RangeWords.beside(range, now), range.claims()))
                            .orElseGet(() -> quiet("none yet")),
                    now.map(range -> value(RangeWords.beside(range, was), range.claims()))
                            .orElseGet(() -> quiet("none any more")));
        }
        return table;
    }

    /** One row a target of which more moved than that somebody's first figure came to count. */
    private WordTable outcomes() {
        WordTable table =
                new WordTable("What became of targets", List.of("Target", "On anybody’s figures", "On whose figures"));
        moved().forEach((target, moves) -> table.addRow(
                value(name(target), List.of(target.ref())),
                moves.stream()
                        .filter(each -> each.authority().isEmpty())
                        .findFirst()
                        .map(this::overall)
                        .orElseGet(() -> quiet("as before")),
                authorities(moves)));
        return table;
    }

    private Map<Target, List<MovedOutcome>> moved() {
        Map<Target, List<MovedOutcome>> byTarget = new LinkedHashMap<>();
        changes.outcomes()
                .forEach(each -> byTarget.computeIfAbsent(each.target(), _ -> new ArrayList<>())
                        .add(each));
        byTarget.values().removeIf(moves -> moves.stream().allMatch(ChangesTables::isFirstFigure));
        return byTarget;
    }

    private static boolean isFirstFigure(MovedOutcome each) {
        return each.authority().isPresent() && each.from().isEmpty();
    }

    /** Says how many more verdicts there are, and that they changed nothing. */
    private Optional<Component> firstFigures() {
        Set<Target> shown = moved().keySet();
        List<MovedOutcome> others = changes.outcomes().stream()
                .filter(each -> !shown.contains(each.target()))
                .toList();
        if (others.isEmpty()) {
            return Optional.empty();
        }
        Set<ClaimRef> claims = new LinkedHashSet<>();
        others.forEach(each -> claims.addAll(each.claims()));
        Span words = new Span(
                new Span("On "),
                value(
                        Words.count(
                                (int) others.stream()
                                        .map(MovedOutcome::target)
                                        .distinct()
                                        .count(),
                                shown.isEmpty() ? "target" : "other target",
                                shown.isEmpty() ? "targets" : "other targets"),
                        List.copyOf(claims)),
                new Span(" somebody’s first figures came to count and changed no outcome."));
        return Optional.of(new Paragraph(words));
    }

    private static String name(Target target) {
        return Amounts.brief(target.range(), target.unit())
                + target.deadline().map(date -> " by " + Dates.words(date)).orElse(", no deadline") + ", announced "
                + Dates.words(target.announced());
    }

    private Component overall(MovedOutcome moved) {
        return new Span(
                quiet("was " + moved.from().map(OutcomeWords::of).orElse("not judged") + ", now "),
                value(moved.to().map(OutcomeWords::of).orElse("not judged"), moved.claims()));
    }

    private Component authorities(List<MovedOutcome> moves) {
        Div list = new Div();
        for (MovedOutcome moved : moves) {
            moved.authority().ifPresent(id -> {
                String was = moved.from().map(OutcomeWords::of).orElse("");
                String now = moved.to().map(OutcomeWords::of).orElse("not judged");
                list.add(new Div(
                        new Span(dataset.getAuthority(id).name() + ": "),
                        quiet(was.isEmpty() ? "first figure that counts: " : "was " + was + ", now "),
                        value(now, moved.claims())));
            });
        }
        return list.getComponentCount() == 0 ? quiet("the deadline passed, no figure moved it") : list;
    }

    private WordTable statuses() {
        WordTable table = new WordTable(
                "Crossings and projects reported in another state",
                List.of("Crossing or project", by(changes.from()), by(changes.to()), "Last report"));
        for (MovedStatus moved : changes.statuses()) {
            table.addRow(
                    new Span(moved.name()),
                    quiet(moved.from().orElse("no report")),
                    value(moved.to().orElse("no report after"), moved.claims()),
                    new Span(moved.reported().map(Dates::words).orElse("not dated")));
        }
        return table;
    }

    private WordTable corrections() {
        WordTable table = new WordTable(
                "Reported anew with another value",
                List.of("Figure", "Reported before", "Reported anew", "Of which the range"));
        for (Correction found : changes.corrections()) {
            Observation after = found.after();
            String flow = after.flow()
                    .map(way -> SelectionWords.flow(dataset.info(), way) + ", ")
                    .orElse("");
            String what = dataset.getMeasure(after.measure()).name() + ", " + flow
                    + Words.when(after.period(), after.calendar());
            table.addRow(
                    new Span(dataset.getAuthority(after.authority()).name() + ": " + what),
                    said(found.before()),
                    said(after),
                    quiet(kind(found.kind())));
        }
        return table;
    }

    private Component said(Observation claim) {
        return new Span(
                value(Amounts.format(claim.range(), claim.unit()), List.of(claim.ref())),
                quiet(" " + Dates.words(claim.statedOn()) + ", "
                        + dataset.getSource(claim.citation().source()).shortName()));
    }

    private static String kind(Correction.Kind kind) {
        return switch (kind) {
            case NARROWED -> "became narrower";
            case WIDENED -> "became wider";
            case MOVED -> "moved";
            case REWORDED -> "stayed, in other words";
        };
    }

    private static Component value(String words, List<ClaimRef> claims) {
        Anchor door = new Anchor(Addresses.evidence(claims), words);
        door.addClassName("door");
        return door;
    }

    private static Span quiet(String words) {
        Span span = new Span(words);
        span.addClassName("quiet");
        return span;
    }
}
