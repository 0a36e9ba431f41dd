package org.corridor.chart.catalog;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.corridor.analysis.Level;
import org.corridor.analysis.PowerFigure;
import org.corridor.analysis.PowerPlan;
import org.corridor.analysis.PowerSupply;
import org.corridor.chart.Amounts;
import org.corridor.chart.BesideLayer;
import org.corridor.chart.Dates;
import org.corridor.chart.Hue;
import org.corridor.chart.Label;
import org.corridor.chart.Layer;
import org.corridor.chart.Mark;
import org.corridor.chart.TimeLayer;
import org.corridor.chart.Words;
import org.corridor.dataset.Authority;
import org.corridor.dataset.Claim;
import org.corridor.dataset.Confidence;
import org.corridor.dataset.Dataset;
import org.corridor.dataset.Flow;
import org.corridor.dataset.Milestone;
import org.corridor.dataset.Nature;
import org.corridor.dataset.Observation;
import org.corridor.dataset.Period;
import org.corridor.dataset.Range;

/** What arrived, when it failed, and what was only planned. */
final class SupplyWords {
    private final Dataset dataset;
    private final PowerSupply supply;

    SupplyWords(Dataset dataset, PowerSupply supply) {
        this.dataset = dataset;
        this.supply = supply;
    }

    String title() {
        Optional<Range> allowed = supply.lines().stream()
                .map(line -> line.steps().getLast().range())
                .max(Comparator.comparing(Range::high));
        Optional<Observation> arrived = supply.delivered().stream()
                .map(PowerFigure::figure)
                .max(Comparator.comparing(Observation::statedOn).thenComparing(Observation::id));
        String lines = allowed.map(range -> "Lines and contracts allow " + whole(range))
                .orElse("No capacity had been stated");
        return arrived.map(figure -> lines + "; " + whole(figure.range()) + " was last said to arrive, "
                        + Dates.month(figure.statedOn().first()))
                .orElse(lines);
    }

    String subtitle() {
        String way = supply.delivered().stream()
                .flatMap(figure -> figure.figure().flow().stream())
                .filter(flow -> !flow.isTotal())
                .findFirst()
                .map(this::way)
                .orElse("between " + Words.pair(dataset.info()));
        return "Electricity " + way + ", megawatts."
                + (supply.lines().isEmpty()
                        ? ""
                        : " Dashed: what contracts and lines allow, dotted since the last report.")
                + " Shapes: what arrived; hatched: range or estimate"
                + (supply.outages().isEmpty() ? "" : "; //\u00a0failure or cut");
    }

    private String way(Flow flow) {
        return "from " + dataset.getEconomy(flow.from()).name() + " to "
                + dataset.getEconomy(flow.to()).name();
    }

    /** Returns what arrived on a day or in a span of days. */
    TimeLayer.Figures figures() {
        List<PowerFigure> dated = supply.delivered().stream()
                .filter(figure -> figure.figure().period().span().isPresent())
                .sorted(Comparator.comparing(
                        figure -> figure.figure().period().span().orElseThrow().first()))
                .toList();
        List<TimeLayer.Figure> figures = new ArrayList<>();
        for (PowerFigure figure : dated) {
            figures.add(figure(figure, 4 + dated.size() - figures.size()));
        }
        return new TimeLayer.Figures(figures);
    }

    private TimeLayer.Figure figure(PowerFigure power, int priority) {
        Observation figure = power.figure();
        Period.Span span = figure.period().span().orElseThrow();
        String amount = amount(figure.range());
        return new TimeLayer.Figure(
                mark("supply-", power),
                span.first(),
                span.last(),
                figure.range(),
                hue(figure),
                false,
                figure.nature() == Nature.ESTIMATE,
                figure.sureness() == Confidence.LOW,
                new Label(amount, authority(figure).name(), priority));
    }

    private Mark mark(String prefix, PowerFigure power) {
        Observation figure = power.figure();
        String words = authority(figure).name() + ", " + Dates.words(figure.period()) + ": " + amount(figure.range())
                + (figure.nature() == Nature.ESTIMATE ? ", an estimate" : "")
                + (figure.sureness() == Confidence.LOW ? ", low confidence" : "") + ". " + figure.statement();
        return new Mark(
                prefix + figure.id(),
                words,
                power.claims().stream().map(Claim::ref).toList());
    }

    /** Returns what is said to arrive without a year. */
    Optional<Layer> undated() {
        List<PowerFigure> levels = supply.delivered().stream()
                .filter(figure -> figure.figure().period().span().isEmpty())
                .sorted(Comparator.comparing(figure -> figure.figure().statedOn()))
                .toList();
        if (levels.isEmpty()) {
            return Optional.empty();
        }
        Range hull = Level.hull(
                levels.stream().map(level -> Level.of(level.figure())).toList());
        int first = levels.getFirst().figure().statedOn().first().getYear();
        int last = levels.getLast().figure().statedOn().last().getYear();
        String when = first == last ? " in " + first : ", %d–%02d".formatted(first, last % 100);
        return Optional.of(new TimeLayer.Undated(
                "Stated without a year" + when,
                levels.stream().map(this::undated).toList(),
                hull.isPoint() ? Label.NONE : new Label(amount(Range.of(hull.low())), "", 1),
                new Label(amount(Range.of(hull.high())), "", 1)));
    }

    private TimeLayer.Level undated(PowerFigure power) {
        Observation figure = power.figure();
        return new TimeLayer.Level(
                mark("undated-", power), figure.range(), hue(figure), figure.sureness() == Confidence.LOW);
    }

    /** Returns the failures and cuts, one mark for those of the same days. */
    TimeLayer.Breaks breaks() {
        Map<String, List<Milestone>> days = supply.outages().stream()
                .collect(
                        Collectors.groupingBy(outage -> outage.date().text(), LinkedHashMap::new, Collectors.toList()));
        List<TimeLayer.Break> breaks = new ArrayList<>();
        days.values().forEach(same -> breaks.add(failure(same, 3 + days.size() - breaks.size())));
        return new TimeLayer.Breaks(breaks);
    }

    private TimeLayer.Break failure(List<Milestone> same, int priority) {
        Milestone first = same.getFirst();
        String titles = same.stream().map(Milestone::title).distinct().collect(Collectors.joining("; "));
        LocalDate end = same.stream()
                .map(outage -> outage.end().orElse(outage.date()).last())
                .max(LocalDate::compareTo)
                .orElseThrow();
        Mark mark = new Mark(
                "outage-" + first.id(),
                Dates.words(first.date()) + ": " + titles,
                same.stream().map(Milestone::ref).toList());
        boolean faint = same.stream().allMatch(outage -> outage.sureness() == Confidence.LOW);
        return new TimeLayer.Break(
                mark, first.date().first(), end, faint, new Label(Dates.words(first.date()), first.title(), priority));
    }

    /** Returns what cannot stand on the axes: large plans, and how many districts are supplied. */
    List<Layer> asides() {
        Layer planned = new BesideLayer.Aside(
                "Planned, not reported as built",
                supply.planned().stream().map(this::plan).toList());
        Layer districts = new BesideLayer.Aside(
                "Districts supplied",
                supply.districts().stream().map(this::district).toList());
        return Stream.of(planned, districts)
                .filter(aside -> !aside.marks().isEmpty())
                .toList();
    }

    private BesideLayer.AsideItem plan(PowerPlan plan) {
        Claim claim = plan.claims().getFirst();
        String name = plan.range()
                .map(SupplyWords::amount)
                .or(() -> plan.project().map(project -> project.name()))
                .orElse(claim.statement());
        String when = claim.stated()
                .map(date -> (plan.range().isPresent() ? "" : "as last reported, ") + Dates.words(date))
                .orElse("");
        String detail = plan.range().isPresent()
                ? claim.statement()
                : plan.claims().stream()
                        .filter(Milestone.class::isInstance)
                        .findFirst()
                        .map(Claim::statement)
                        .orElse("");
        String text = when.isEmpty() ? name : name + ", " + when;
        Mark mark = new Mark(
                "plan-" + claim.ref().id(),
                "Planned: " + text + (detail.isEmpty() ? "" : ". " + detail),
                plan.claims().stream().map(Claim::ref).toList());
        return new BesideLayer.AsideItem(mark, Optional.empty(), text, detail);
    }

    private BesideLayer.AsideItem district(Observation figure) {
        String text = Amounts.format(figure.range(), figure.unit()) + " in " + Dates.words(figure.period());
        Mark mark = Mark.of("districts-" + figure.id(), figure.statement(), figure.ref());
        return new BesideLayer.AsideItem(mark, Optional.empty(), text, figure.statement());
    }

    /** Returns an amount that is not broken over two lines. */
    private static String whole(Range range) {
        return amount(range).replace(' ', '\u00a0');
    }

    private static String amount(Range range) {
        return Amounts.format(range, PowerSupply.MEGAWATT);
    }

    private Authority authority(Observation figure) {
        return dataset.getAuthority(figure.authority());
    }

    private Hue hue(Observation figure) {
        return Hue.of(authority(figure), dataset.info());
    }
}
