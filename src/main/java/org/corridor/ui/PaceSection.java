package org.corridor.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.corridor.analysis.GrowthStart;
import org.corridor.analysis.Level;
import org.corridor.analysis.OwnGrowth;
import org.corridor.analysis.OwnPace;
import org.corridor.analysis.OwnSeries;
import org.corridor.analysis.TradeFocus;
import org.corridor.chart.Amounts;
import org.corridor.chart.Dates;
import org.corridor.chart.GrowthReason;
import org.corridor.chart.Hue;
import org.corridor.chart.PaceWords;
import org.corridor.chart.Percent;
import org.corridor.chart.View;
import org.corridor.chart.Words;
import org.corridor.dataset.Authority;
import org.corridor.dataset.ClaimRef;
import org.corridor.dataset.Dataset;
import org.corridor.dataset.Flow;
import org.corridor.dataset.Target;

/** The growth that the current target needs, the growth that each series had, and where that would lead. */
final class PaceSection extends Section {
    private final Dataset dataset;
    private final Target target;

    private PaceSection(Site site, View view, Dataset dataset, Target target, List<Row> rows) {
        this.dataset = dataset;
        this.target = target;
        addClassNames("finding", "own-pace");
        setId("own-pace");
        Anchor data = new Anchor(Addresses.data("growth", view, site.today()), "Data");
        data.setAriaLabel("Data: growth needed and growth that was");
        data.setRouterIgnore(true);
        Div heading = new Div(new H2("At their own pace"), data);
        heading.addClassName("chart-heading");
        Paragraph lead = new Paragraph(lead());
        lead.addClassName("finding-lead");
        List<String> columns = new ArrayList<>(List.of("Whose figures", "Latest full year"));
        if (target.deadline().isPresent()) {
            columns.add("Needed a year");
        }
        OwnGrowth.SPANS.forEach(years -> columns.add("Had over " + span(years)));
        WordTable table = new WordTable("Growth needed, growth that was, and where it leads", columns);
        rows.forEach(row -> table.addRow(cells(row)));
        add(heading, lead, table);
    }

    /** Returns the section; empty where there is no target to reach or no figure of a full year. */
    static Optional<Component> find(Site site, View view) {
        Dataset dataset = view.selection().of(site.dataset());
        return TradeFocus.find(dataset, view.selection())
                .flatMap(focus -> focus.findCurrentTarget(view.asOf()).flatMap(target -> {
                    List<Row> rows = rows(dataset, focus, target);
                    return rows.isEmpty()
                            ? Optional.empty()
                            : Optional.of(new PaceSection(site, view, dataset, target, rows));
                }));
    }

    /** One series, or a latest count without a series. */
    private record Row(Level latest, Flow flow, Optional<GrowthStart> start, List<OwnGrowth> growth) {}

    private static List<Row> rows(Dataset dataset, TradeFocus focus, Target target) {
        List<OwnSeries> series = OwnSeries.list(
                focus, dataset.info().sideA().id(), dataset.info().sideB().id());
        List<Level> counts = focus.latestCounts();
        Stream<Row> grown = series.stream()
                .map(one -> new Row(one.latest(), one.flow(), start(one.latest(), counts, target), one.growth()));
        Stream<Row> others = counts.stream()
                .filter(count -> series.stream().noneMatch(one -> isOf(one, count)))
                .map(count -> new Row(count, target.flow(), start(count, counts, target), List.of()));
        return Stream.concat(grown, others).toList();
    }

    private static boolean isOf(OwnSeries series, Level count) {
        return series.latest().refs().containsAll(count.refs());
    }

    private static Optional<GrowthStart> start(Level latest, List<Level> counts, Target target) {
        return counts.stream()
                .filter(count -> target.deadline().isPresent() && latest.refs().containsAll(count.refs()))
                .findFirst()
                .map(count -> GrowthStart.of(count, target));
    }

    private String lead() {
        String by = target.deadline().map(date -> " by " + Dates.words(date)).orElse("");
        return "What " + amount() + by + " needs each year from each count, what each count had, and the year in which "
                + amount() + " would be reached if that went on. Arithmetic, not a forecast.";
    }

    private String amount() {
        return Amounts.brief(target.range(), target.unit());
    }

    private List<Component> cells(Row row) {
        List<Component> cells = new ArrayList<>(List.of(voice(row), latest(row.latest())));
        if (target.deadline().isPresent()) {
            cells.add(row.start().map(this::needed).orElseGet(() -> muted(absent(row))));
        }
        for (int years : OwnGrowth.SPANS) {
            cells.add(row.growth().stream()
                    .filter(growth -> growth.years() == years)
                    .findFirst()
                    .map(growth -> had(row.flow(), growth))
                    .orElseGet(() -> muted("no pair of figures")));
        }
        return cells;
    }

    private String absent(Row row) {
        return row.flow().equals(target.flow()) ? "not a count of its own" : "one way only";
    }

    private Component voice(Row row) {
        Authority authority = dataset.getAuthority(row.latest().authority());
        String way = row.flow().isTotal() ? "both ways" : Words.trade(dataset.info(), row.flow());
        Div names = new Div(new Span(authority.name()), more(way));
        Div voice = new Div(new Voice(Hue.of(authority, dataset.info())), names);
        voice.addClassName("finding-voice");
        return voice;
    }

    private Component latest(Level level) {
        String added = level.computed() ? ", added up by us" : "";
        return new Div(
                door(Amounts.format(level.range(), level.unit()), level.refs()),
                more(Words.when(level.period(), level.calendar()) + added));
    }

    private Component needed(GrowthStart start) {
        return switch (start) {
            case GrowthStart.Needed needed ->
                new Div(door(
                        Percent.change(needed.growth().rates()),
                        Stream.concat(needed.baseline().refs().stream(), Stream.of(target.ref()))
                                .toList()));
            case GrowthStart.NoRate none -> new Div(new Span("No rate"), more(GrowthReason.of(none.reason())));
        };
    }

    private Component had(Flow flow, OwnGrowth growth) {
        List<ClaimRef> refs = Stream.concat(growth.later().refs().stream(), growth.earlier().refs().stream())
                .toList();
        String where = OwnPace.of(flow, growth, target)
                .reached()
                .map(reached -> amount() + " " + PaceWords.when(reached))
                .orElse("");
        String guess = growth.isEstimate() ? "an estimate" : "";
        Div cell = new Div(door(Percent.change(growth.rates()), refs), more(where));
        if (!guess.isEmpty()) {
            cell.add(more(guess));
        }
        return cell;
    }

    private static String span(int years) {
        return years == 1 ? "1 year" : years + " years";
    }

    private static Anchor door(String text, List<ClaimRef> claims) {
        Anchor door = new Anchor(Addresses.evidence(claims), text);
        door.addClassName("door");
        return door;
    }

    private static Component muted(String text) {
        return more(text);
    }

    private static Span more(String text) {
        Span more = new Span(text);
        more.addClassName("cell-more");
        return more;
    }
}
