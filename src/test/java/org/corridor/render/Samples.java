package org.corridor.render;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.corridor.analysis.DevelopmentPhase;
import org.corridor.analysis.InferredStatus;
import org.corridor.analysis.Outcome;
import org.corridor.chart.BesideLayer;
import org.corridor.chart.ChartSpec;
import org.corridor.chart.Frame;
import org.corridor.chart.GeoLayer;
import org.corridor.chart.Hue;
import org.corridor.chart.Label;
import org.corridor.chart.LaneLayer;
import org.corridor.chart.Layer;
import org.corridor.chart.Mark;
import org.corridor.chart.Percent;
import org.corridor.chart.RowLayer;
import org.corridor.chart.ScheduleLayer;
import org.corridor.chart.TimeLayer;
import org.corridor.dataset.BorderMap;
import org.corridor.dataset.Bound;
import org.corridor.dataset.ClaimRef;
import org.corridor.dataset.Crossing;
import org.corridor.dataset.Range;
import org.corridor.dataset.Unit;

/** Specifications that use every layer in every way: open ends, guesses, right-to-left names, and too little room. */
final class Samples {
    private static final Unit USD = Unit.parse("USD");

    private Samples() {}

    static List<ChartSpec> list() {
        return List.of(
                rows(),
                goals(),
                dumbbells(),
                panels(),
                valueTime(),
                bands(),
                growth(),
                stairs(),
                lanes(),
                pledges(),
                spans(),
                developments(),
                geo(),
                empty());
    }

    static ChartSpec rows() {
        List<Frame.Row> rows = new ArrayList<>();
        List<RowLayer.Bar> bars = new ArrayList<>();
        int i = 0;
        for (Hue hue : Hue.values()) {
            boolean head = hue == Hue.SEVERAL;
            Bound bound = i % 5 == 2 ? Bound.AT_LEAST : i % 5 == 3 ? Bound.AT_MOST : Bound.GIVEN;
            Range range = new Range(dollars(i * 3), dollars(bound == Bound.GIVEN ? i * 4 : i * 3), bound);
            rows.add(new Frame.Row(
                    "Voice of " + hue.name().toLowerCase(Locale.ROOT), i % 2 == 0 ? "2024–25" : "", head ? 0 : 1));
            List<RowLayer.Tick> ticks = head ? List.of(tick(i * 3, Hue.B_BANK), tick(i * 4, Hue.PRESS)) : List.of();
            bars.add(new RowLayer.Bar(
                    mark("bar-" + i), i, range, hue, i % 4 == 1, i % 4 == 2, ticks, label("$" + i + "bn", 1)));
            i++;
        }
        List<RowLayer.TargetLevel> levels = List.of(
                new RowLayer.TargetLevel(
                        mark("t1"), range(20), new Label("$20m target", "stated in May 2021, for 2025", 1)),
                new RowLayer.TargetLevel(mark("t2"), range(24, 28), new Label("$24–28m target", "stated in 2022", 1)),
                new RowLayer.TargetLevel(mark("t3"), range(50), new Label("$50m target", "an aspiration", 1)));
        return spec(
                "rows",
                new Frame.Rows(rows, axis(50)),
                List.of(new RowLayer.TargetLevels(levels), new RowLayer.Bars(bars)));
    }

    /** Unlike units in one picture, each on its own axis; parts of something being built; pairs that differ; a long list. */
    static ChartSpec panels() {
        List<Frame.Row> built = List.of(
                new Frame.Row("Southern part, all built", "as last reported, 2024", 1),
                new Frame.Row("بخش شمالی تا مرز", "not built", 1),
                new Frame.Row("A third part with a name that is longer than there is room for in most pictures", "", 1),
                new Frame.Row("The whole of it", "nobody said how much is built", 1));
        List<RowLayer.Part> parts = List.of(
                part("south", 0, range(9, 12), Optional.of("1")),
                part("north", 1, range(7, 10), Optional.of("0")),
                part("third", 2, range(8), Optional.of("0.4")),
                part("whole", 3, range(16, 28), Optional.empty()));
        List<Frame.Row> said = new ArrayList<>();
        List<RowLayer.Bar> bars = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            Bound bound = i == 1 ? Bound.AT_LEAST : i == 2 ? Bound.AT_MOST : Bound.GIVEN;
            Range range = new Range(dollars(40 + i), dollars(bound == Bound.GIVEN ? 60 + i : 40 + i), bound);
            List<RowLayer.Tick> ticks = i == 3 ? List.of(tick(43, Hue.PRESS), tick(60, Hue.B_BANK)) : List.of();
            said.add(new Frame.Row("In " + (2020 + i), i % 2 == 0 ? "Bureau of Counting, stated in 2025" : "", 1));
            bars.add(new RowLayer.Bar(
                    mark("said-" + i), 4 + i, range, Hue.values()[i], i == 4, i == 2, ticks, label(i + " a day", 1)));
        }
        List<RowLayer.Pair> pairs = List.of(
                new RowLayer.Pair(mark("pair-1"), 4, 5),
                new RowLayer.Pair(mark("pair-2"), 5, 7),
                new RowLayer.Pair(mark("pair-3"), 7, 8));
        List<BesideLayer.AsideItem> others = new ArrayList<>();
        for (int i = 0; i < 14; i++) {
            others.add(new BesideLayer.AsideItem(
                    mark("other-" + i), Optional.empty(), "Figure " + i + " in another unit", "Somebody, in 2025"));
        }
        Frame.ValueAxis litres = new Frame.ValueAxis(Unit.parse("litre/d"), dollars(64));
        return spec(
                "panels",
                new Frame.Panels(List.of(
                        new Frame.Panel("Length", built, new Frame.ValueAxis(Unit.parse("km"), dollars(28))),
                        new Frame.Panel("Flow, litres a day", said, litres))),
                List.of(
                        new RowLayer.Parts(parts),
                        new RowLayer.Bars(bars),
                        new RowLayer.Disagreements(pairs),
                        new BesideLayer.Aside("Also stated", others)));
    }

    private static RowLayer.Part part(String id, int row, Range length, Optional<String> built) {
        List<RowLayer.Tick> ticks =
                List.of(new RowLayer.Tick(length.low(), Hue.SEVERAL), new RowLayer.Tick(length.high(), Hue.SEVERAL));
        int from = length.low().movePointLeft(6).intValue();
        Label label = new Label(from + " to " + length.high().movePointLeft(6).intValue(), "two claims", 1);
        return new RowLayer.Part(mark("part-" + id), row, length, built.map(BigDecimal::new), ticks, label);
    }

    /** Shares of three goals: far below, beyond, and with nothing beneath. */
    static ChartSpec goals() {
        List<Frame.Row> rows = new ArrayList<>();
        List<RowLayer.Goal> goals = new ArrayList<>();
        List<RowLayer.Bar> bars = new ArrayList<>();
        int[][] shares = {{0, 3, 40, 20}, {97, 130, 60}, {}};
        for (int[] group : shares) {
            int g = goals.size();
            goals.add(new RowLayer.Goal(
                    mark("goal-" + g), rows.size(), BigDecimal.valueOf(100), label("$" + g + "0bn", 1)));
            rows.add(new Frame.Row("Due 203" + g + " and again in 204" + g, "", Frame.Row.BANNER));
            for (int share : group) {
                int n = bars.size();
                Bound bound = n % 4 == 2 ? Bound.AT_LEAST : n % 4 == 3 ? Bound.AT_MOST : Bound.GIVEN;
                int high = bound == Bound.GIVEN ? share + n % 2 * 9 : share;
                Range range = new Range(BigDecimal.valueOf(share), BigDecimal.valueOf(high), bound);
                List<RowLayer.Tick> ticks = n % 2 == 0
                        ? List.of()
                        : List.of(
                                new RowLayer.Tick(range.low(), Hue.PRESS), new RowLayer.Tick(range.high(), Hue.PRESS));
                Label words = new Label("$" + n + "bn, " + share + "–" + high + "%", "", 1);
                bars.add(new RowLayer.Bar(
                        mark("share-" + n), rows.size(), range, Hue.values()[n], n % 3 == 1, n == 4, ticks, words));
                rows.add(new Frame.Row(n == 2 ? "سازمان توسعه تجارت" : "Bureau number " + n, "20" + n + "–2" + n, 1));
            }
        }
        Frame.ValueAxis axis = new Frame.ValueAxis(Unit.parse("percent"), BigDecimal.valueOf(139));
        return spec("goals", new Frame.Rows(rows, axis), List.of(new RowLayer.Goals(goals), new RowLayer.Bars(bars)));
    }

    /** Pairs that agree, that do not, that have open ends, and that lie so close that their values share a place. */
    static ChartSpec dumbbells() {
        List<Frame.Row> rows = new ArrayList<>();
        List<RowLayer.Versus> pairs = new ArrayList<>();
        List<RowLayer.Dumbbell> bells = new ArrayList<>();
        Range[][] values = {
            {range(3), range(40)},
            {range(0), range(1)},
            {range(10, 20), range(15, 30)},
            {new Range(dollars(8), dollars(8), Bound.AT_LEAST), new Range(dollars(30), dollars(30), Bound.AT_MOST)},
            {range(12, 13), new Range(dollars(50), dollars(50), Bound.AT_LEAST)},
            {range(0), range(0)}
        };
        for (int i = 0; i < values.length; i++) {
            if (i % 3 == 0) {
                RowLayer.Party a = new RowLayer.Party(Hue.A_CUSTOMS, "گمرک جمهوری و دفتر بازرگانی", "declarations");
                RowLayer.Party b = new RowLayer.Party(
                        Hue.B_BANK, "Bank of the State with a Name that is Longer than a Phone is Wide", "");
                pairs.add(new RowLayer.Versus(rows.size(), a, b));
                rows.add(new Frame.Row(a.name() + " and " + b.name(), "Declarations; payments", Frame.Row.BANNER));
            }
            RowLayer.End a = new RowLayer.End(values[i][0], Hue.A_CUSTOMS, i == 1, i % 2 == 0, "$" + i + "m");
            RowLayer.End b = new RowLayer.End(values[i][1], Hue.B_BANK, i == 2, i == 4, "about $" + i + "0m");
            bells.add(new RowLayer.Dumbbell(mark("bell-" + i), rows.size(), a, b, i % 3 != 2, i + ".0 times"));
            rows.add(new Frame.Row("Exports one way, 202" + i, "72% of days shared", 1));
        }
        return spec("dumbbells", new Frame.Rows(rows, axis(50)), List.of(new RowLayer.Dumbbells(pairs, bells)));
    }

    /** A high band, one of next to nothing, and one in which signs would hide one another. */
    static ChartSpec bands() {
        List<Frame.Band> bands = List.of(
                new Frame.Band("Both ways", dollars(40)),
                new Frame.Band("One way, of which next to nothing was counted", BigDecimal.TEN),
                new Frame.Band("صادرات", dollars(12)));
        List<Layer> layers = new ArrayList<>();
        for (int band = 0; band < bands.size(); band++) {
            List<TimeLayer.Figure> figures = new ArrayList<>();
            for (int n = 0; n < 12; n++) {
                int year = 2012 + n / (band + 1);
                double max = bands.get(band).max().doubleValue();
                BigDecimal low = BigDecimal.valueOf(Math.round(max * (n / (band + 1)) / 12));
                Bound bound = n == 4 ? Bound.AT_LEAST : n == 5 ? Bound.AT_MOST : Bound.GIVEN;
                BigDecimal high = n % 5 == 1 ? low.max(BigDecimal.valueOf(Math.round(max * 0.3))) : low;
                figures.add(new TimeLayer.Figure(
                        mark("band-" + band + "-" + n),
                        day(year, 7),
                        day(year + 1, 6),
                        new Range(low, high, bound),
                        Hue.values()[n % 9],
                        n % 4 == 0,
                        n % 4 == 1,
                        n % 6 == 2,
                        new Label("$" + n + "m", n == 9 ? "اداره آمار" : "Bureau of counting", n == 11 ? 1 : 2 + n)));
            }
            layers.add(new TimeLayer.BandFigures(band, figures));
        }
        layers.add(key());
        return spec("bands", new Frame.Bands(day(2012, 1), day(2026, 12), USD, bands), layers);
    }

    /** Every sign, of which some find no room; a name in another direction and one that is longer than a phone is wide. */
    private static BesideLayer.Key key() {
        return new BesideLayer.Key(List.of(
                new BesideLayer.KeyEntry(Hue.A_CUSTOMS, "Bureau of counting", false),
                new BesideLayer.KeyEntry(Hue.A_PROMOTION, "سازمان توسعه تجارت", false),
                new BesideLayer.KeyEntry(
                        Hue.B_MINISTRY,
                        "Joint commission for the counting of what crosses the border by road, rail, sea and air",
                        true),
                new BesideLayer.KeyEntry(Hue.B_BANK, "Bank", false),
                new BesideLayer.KeyEntry(Hue.OFFICIALS, "Leaders and ministers", true),
                new BesideLayer.KeyEntry(Hue.PRESS, "چیمبرز اور تجزیہ کار", true)));
    }

    static ChartSpec valueTime() {
        List<TimeLayer.Figure> figures = new ArrayList<>();
        for (int year = 2012; year < 2024; year++) {
            int n = year - 2012;
            Bound bound = n == 4 ? Bound.AT_LEAST : n == 5 ? Bound.AT_MOST : Bound.GIVEN;
            Range range = n % 5 == 1 ? range(n, n + 3) : new Range(dollars(n), dollars(n), bound);
            figures.add(new TimeLayer.Figure(
                    mark("figure-" + year),
                    day(year, 7),
                    day(year + 1, 6),
                    range,
                    Hue.values()[n % 9],
                    n % 4 == 0,
                    n % 4 == 1,
                    n % 6 == 2,
                    new Label("$" + n + "m", "Bureau of counting", n == 11 ? 1 : 5 + n)));
        }
        List<TimeLayer.Promise> promises = List.of(
                promise("a", 2013, Optional.of(2016), 20, TimeLayer.Ending.PASSED, 3),
                promise("b", 2014, Optional.of(2018), 20, TimeLayer.Ending.MET, 4),
                promise("c", 2015, Optional.empty(), 20, TimeLayer.Ending.NO_DEADLINE, 9),
                promise("d", 2022, Optional.of(2028), 40, TimeLayer.Ending.AHEAD, 1));
        List<Layer> layers = List.of(
                new TimeLayer.Reach(
                        mark("reach"), day(2012, 1), day(2029, 12), dollars(13), new Label("", "the edge", 4)),
                new TimeLayer.Growth(
                        mark("growth"),
                        List.of(
                                new TimeLayer.Path(day(2023, 6), dollars(0), day(2028, 12), dollars(40)),
                                new TimeLayer.Path(day(2024, 6), dollars(11), day(2028, 12), dollars(40))),
                        new Label("30% a year", "would be needed", 2)),
                new TimeLayer.Moment(day(2026, 11), new Label("1 Nov 2026", "", 2)),
                new TimeLayer.Promises(promises),
                new TimeLayer.Figures(figures),
                new TimeLayer.Undated(
                        "Stated without a year, 2023–25",
                        List.of(
                                new TimeLayer.Level(mark("u1"), range(8), Hue.OFFICIALS, false),
                                new TimeLayer.Level(mark("u2"), range(12, 15), Hue.PRESS, true)),
                        label("$8m", 1),
                        label("$15m", 1)),
                key());
        return spec(
                "value-time", new Frame.Time(day(2012, 1), day(2029, 12), Optional.of(axis(40)), List.of()), layers);
    }

    /** What is needed beside what was: cones with and without a range, rates below zero, none at all, and of a guess. */
    static ChartSpec growth() {
        List<TimeLayer.Need> needs = List.of(
                need("low", 2021, range(0, 4), Hue.B_MINISTRY),
                need("middle", 2022, range(9, 14), Hue.A_PROMOTION),
                need("high", 2020, range(11), Hue.A_CUSTOMS));
        List<BesideLayer.RateSeries> needed = List.of(
                series("Bureau of counting", "from 2023", Hue.A_CUSTOMS, rate("n1", "", 24, 24, true, false)),
                series("اداره شمارش بازرگانی", "from 2022–23", Hue.B_MINISTRY, rate("n2", "", 38, 61, true, true)),
                series("Bank of the other side", "from 2021", Hue.B_BANK, none("n3")));
        List<BesideLayer.RateSeries> own = List.of(
                series(
                        "Bureau of counting",
                        "both ways, to 2023",
                        Hue.A_CUSTOMS,
                        rate("o1", "1 year", -12, 3, false, false),
                        rate("o3", "3 years", -9, -4, false, true),
                        rate("o5", "5 years", 17, 22, false, false)),
                series(
                        "Bureau of counting",
                        "exports to the other side, to 2024",
                        Hue.A_CUSTOMS,
                        rate("p1", "1 year", 44, 44, false, true)));
        List<Layer> layers = List.of(
                new TimeLayer.Needs(needs),
                new TimeLayer.Moment(day(2026, 11), new Label("1 Nov 2026", "", 2)),
                new TimeLayer.Promises(List.of(promise("a", 2022, Optional.of(2028), 40, TimeLayer.Ending.AHEAD, 1))),
                new BesideLayer.Rates(List.of(
                        new BesideLayer.RateGroup("Growth needed each year for $40m by 2028", needed),
                        new BesideLayer.RateGroup("Growth a year in own figures", own))));
        return spec("growth", new Frame.Time(day(2018, 1), day(2028, 12), Optional.of(axis(40)), List.of()), layers);
    }

    private static TimeLayer.Need need(String id, int year, Range start, Hue hue) {
        Label label = new Label("+" + year % 100 + "% a year", "from " + id, 2);
        return new TimeLayer.Need(mark("need-" + id), day(year, 6), start, day(2028, 12), range(40), hue, label);
    }

    private static BesideLayer.RateSeries series(String title, String detail, Hue hue, BesideLayer.Rate... rates) {
        return new BesideLayer.RateSeries(title, detail, hue, List.of(rates));
    }

    private static BesideLayer.Rate rate(String id, String span, int low, int high, boolean needed, boolean weak) {
        Range rates = Range.of(BigDecimal.valueOf(low, 2), BigDecimal.valueOf(high, 2));
        return new BesideLayer.Rate(
                mark("rate-" + id),
                span,
                Optional.of(rates),
                needed,
                weak,
                weak,
                Percent.change(rates),
                needed ? "" : "2041–2063");
    }

    private static BesideLayer.Rate none(String id) {
        return new BesideLayer.Rate(
                mark("rate-" + id), "", Optional.empty(), true, false, false, "no rate from $75k", "");
    }

    /** Steps with ranges, open ends, gaps and a term that ended, failures, and two lists beside them. */
    static ChartSpec stairs() {
        TimeLayer.Stair line = new TimeLayer.Stair(
                List.of(
                        tread("s1", 2004, 2008, 2008, range(8, 11), false, false),
                        tread("s2", 2009, 2014, 2014, range(19), true, false),
                        tread(
                                "s3",
                                2015,
                                2021,
                                2026,
                                new Range(dollars(30), dollars(30), Bound.AT_LEAST),
                                false,
                                false)),
                new Label("خط نخست برق, the first line of all", "", 1));
        TimeLayer.Stair other = new TimeLayer.Stair(
                List.of(tread("s4", 2019, 2022, 2022, new Range(dollars(26), dollars(26), Bound.AT_MOST), false, true)),
                Label.NONE);
        List<TimeLayer.Break> breaks = List.of(
                new TimeLayer.Break(mark("b1"), day(2016, 2), day(2016, 3), false, new Label("Feb 2016", "A storm", 3)),
                new TimeLayer.Break(
                        mark("b2"), day(2016, 9), day(2016, 9), true, new Label("Sep 2016", "No reason", 4)));
        List<BesideLayer.AsideItem> planned = List.of(
                new BesideLayer.AsideItem(mark("a1"), Optional.empty(), "3,000, May 2015", "Offered and never built"),
                new BesideLayer.AsideItem(mark("a2"), Optional.empty(), "A second line, May 2016", ""));
        List<Layer> layers = List.of(
                new TimeLayer.Moment(day(2026, 11), new Label("1 Nov 2026", "", 2)),
                new TimeLayer.Stairs(List.of(line, other)),
                new TimeLayer.Breaks(breaks),
                new BesideLayer.Aside("Planned", planned),
                new BesideLayer.Aside(
                        "Places", List.of(new BesideLayer.AsideItem(mark("a3"), Optional.empty(), "3 in 2024", ""))));
        return spec("stairs", new Frame.Time(day(2003, 1), day(2026, 12), Optional.of(axis(30)), List.of()), layers);
    }

    private static TimeLayer.Tread tread(
            String id, int from, int known, int to, Range range, boolean rises, boolean ends) {
        Label label = new Label("$" + range.high().longValue() / 1_000_000 + "m", ends ? "the other line" : "", 2);
        return new TimeLayer.Tread(
                mark(id), day(from, 1), day(known, 12), day(to, 12), range, rises, ends, ends, label);
    }

    static ChartSpec lanes() {
        List<LaneLayer.Step> steps = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            LocalDate from = LocalDate.of(1995, 1, 1).plusDays(i * (long) i * 3 + i * 20L);
            LaneLayer.StepKind kind =
                    from.isAfter(day(2026, 11)) ? LaneLayer.StepKind.AHEAD : LaneLayer.StepKind.values()[i % 3];
            LocalDate to = i % 9 == 4 ? from.plusDays(900) : from;
            Label label = new Label(from.toString(), "Somebody said that step number " + i + " was done", 1 + i % 20);
            steps.add(new LaneLayer.Step(mark("step-" + i), from, to, i % 4, kind, i % 7 == 3, label));
        }
        List<String> lanes = List.of("Talks", "Building and design", "Money", "دعوی‌ها");
        return spec(
                "lanes",
                new Frame.Time(day(1995, 1), day(2029, 12), Optional.empty(), lanes),
                List.of(
                        new TimeLayer.Moment(day(2026, 11), new Label("1 Nov 2026", "", 5)),
                        new LaneLayer.Steps(steps)));
    }

    static ChartSpec pledges() {
        List<Frame.Row> rows = new ArrayList<>();
        List<ScheduleLayer.Pledge> pledges = new ArrayList<>();
        List<ScheduleLayer.Succession> changes = new ArrayList<>();
        for (int i = 0; i < 14; i++) {
            Outcome outcome = Outcome.values()[i % Outcome.values().length];
            boolean endless = outcome == Outcome.OPEN || outcome == Outcome.REACHED;
            LocalDate announced = day(2004 + i + i / 3, 1 + i % 12);
            rows.add(new Frame.Row("$" + i + "bn" + (i == 5 ? " روغن نباتی" : ""), "1 Mar " + announced.getYear(), 0));
            pledges.add(new ScheduleLayer.Pledge(
                    mark("pledge-" + i),
                    i,
                    announced,
                    endless ? Optional.empty() : Optional.of(announced.plusYears(1 + i % 5)),
                    outcome,
                    endless ? new Label("", "no deadline", 5) : new Label("Due soon, " + outcome, "on all figures", 2),
                    new Label("", i % 4 == 0 ? "A visit with a name that goes on and on and on" : "A visit", 8)));
            if (i > 0 && i % 3 != 0) {
                int before = i % 3 == 1 ? i - 1 : Math.max(0, i - 4);
                changes.add(new ScheduleLayer.Succession(
                        mark("change-" + i),
                        pledges.get(before).announced(),
                        before,
                        announced,
                        i,
                        new Label("doubled", "and put off by a year", 6)));
            }
        }
        List<Layer> layers = List.of(
                new TimeLayer.Moment(day(2022, 11), new Label("1 Nov 2022", "", 5)),
                new ScheduleLayer.Successions(changes),
                new ScheduleLayer.Pledges(pledges));
        return spec("pledges", new Frame.Schedule(day(2004, 1), day(2028, 12), rows), layers);
    }

    static ChartSpec spans() {
        List<Frame.Row> rows = new ArrayList<>();
        List<ScheduleLayer.Span> spans = new ArrayList<>();
        List<ScheduleLayer.Remark> remarks = new ArrayList<>();
        List<ScheduleLayer.Occasion> occasions = new ArrayList<>();
        for (int row = 0; row < 9; row++) {
            String name =
                    row == 2 ? "گذرگاه مرزی" : row == 6 ? "A gate whose name nobody ever said in full" : "Gate " + row;
            rows.add(new Frame.Row(name, "road, rail", row == 3 ? 1 : 0));
            if (row == 8) {
                remarks.add(new ScheduleLayer.Remark(mark("remark"), row, new Label("", "no report of opening", 3)));
                continue;
            }
            for (int i = 0; i < 6; i++) {
                LocalDate from = day(2009 + 2 * i, 1 + row);
                spans.add(new ScheduleLayer.Span(
                        mark("span-" + row + "-" + i),
                        row,
                        from,
                        i == 1 ? from : from.plusMonths(24).minusDays(1),
                        Crossing.Status.values()[(i + row) % 5],
                        i == 2,
                        i == 5 ? new Label("", "3 May 2019", 4) : Label.NONE));
            }
            LocalDate event = day(2010 + row, 1 + row);
            occasions.add(new ScheduleLayer.Occasion(
                    mark("occasion-" + row),
                    event,
                    row == 4 ? event.plusDays(364) : event,
                    row % 3 == 0 ? List.of(0, row) : row == 5 ? List.of() : List.of(row),
                    row % 2 == 0,
                    row == 7,
                    new Label("1 May " + event.getYear(), "Something happened at gate number " + row, 2 + row)));
        }
        List<Layer> layers = List.of(
                new TimeLayer.Moment(day(2021, 6), new Label("1 Jun 2021", "", 5)),
                new ScheduleLayer.Spans(spans, remarks),
                new ScheduleLayer.Occasions(occasions));
        return spec("spans", new Frame.Schedule(day(2010, 1), day(2021, 6), rows), layers);
    }

    static ChartSpec developments() {
        List<Frame.Row> rows = new ArrayList<>();
        List<ScheduleLayer.Development> projects = new ArrayList<>();
        InferredStatus.Ground[] grounds = InferredStatus.Ground.values();
        for (int row = 0; row < 11; row++) {
            String name =
                    row == 2 ? "خط لوله گاز" : row == 6 ? "A line whose name nobody ever said in full" : "Line " + row;
            rows.add(new Frame.Row(name, row % 2 == 0 ? "gas pipeline" : "market", 0));
            projects.add(development(row, grounds[row % grounds.length]));
        }
        List<Layer> layers = List.of(
                new TimeLayer.Moment(day(2021, 6), new Label("1 Jun 2021", "", 5)),
                new ScheduleLayer.Developments(projects));
        return spec("developments", new Frame.Schedule(day(2001, 1), day(2025, 12), rows), layers);
    }

    private static ScheduleLayer.Development development(int row, InferredStatus.Ground ground) {
        List<ScheduleLayer.Phase> phases = new ArrayList<>();
        List<ScheduleLayer.Effort> efforts = new ArrayList<>();
        for (int i = 0; i < (row == 10 ? 0 : 6); i++) {
            LocalDate from = day(1999 + row % 4 + 3 * i, 1 + row);
            DevelopmentPhase.Stage stage = DevelopmentPhase.Stage.values()[i % 3];
            phases.add(new ScheduleLayer.Phase(
                    mark("phase-" + row + "-" + i), from, from.plusYears(3).minusDays(1), stage));
            efforts.add(new ScheduleLayer.Effort(
                    mark("effort-" + row + "-" + i),
                    from.plusYears(2),
                    from.plusYears(2).plusMonths(row).plusYears(i == 3 ? 2 : 0),
                    i == 4));
        }
        boolean dated = row != 4 && row != 10;
        boolean turns = row % 3 == 0;
        return new ScheduleLayer.Development(
                mark("standing-" + row),
                row,
                dated ? Optional.of(day(2003 + row, 4)) : Optional.empty(),
                Optional.empty(),
                ground,
                row == 5
                        ? new Label("", "Stated operating, Apr 2021", 3)
                        : new Label("Inferred cancelled", "stated under construction, Dec 2021", 2),
                phases,
                efforts,
                turns
                        ? Optional.of(
                                new ScheduleLayer.Turn(mark("turn-" + row), day(2021, 6), day(2021 + row % 4, 11)))
                        : Optional.empty());
    }

    static ChartSpec geo() {
        BorderMap.Box box = new BorderMap.Box(30, -8, 42, 2);
        BorderMap.Land north =
                new BorderMap.Land("KEN", List.of(List.of(square(34, -4, 41, 2), square(36, -1, 37, 0))));
        BorderMap.Land south = new BorderMap.Land("TZA", List.of(List.of(square(30, -8, 39, -4))));
        List<BorderMap.Label> labels = List.of(
                new BorderMap.Label("Kenya", new BorderMap.Point(38, 0), false),
                new BorderMap.Label("Tanzania", new BorderMap.Point(33, -6), false),
                new BorderMap.Label("Arusha", new BorderMap.Point(36.7, -3.4), true),
                new BorderMap.Label("Voi", new BorderMap.Point(38.6, -3.4), true));
        List<BorderMap.Point> border = List.of(new BorderMap.Point(34, -1), new BorderMap.Point(39, -4.5));
        BorderMap map = new BorderMap(box, List.of(north, south), List.of(border), labels, "Drawn for tests");
        List<GeoLayer.Gate> gates = new ArrayList<>();
        List<BesideLayer.AsideItem> unplaced = new ArrayList<>();
        int i = 0;
        for (Crossing.Status status : Crossing.Status.values()) {
            Crossing.Place place = new Crossing.Place(-1.2 - i * 0.65, 34.3 + i * 0.95, i * 15);
            Label label = new Label("Gate " + status, "road, rail; as reported in 2025", 1 + i);
            gates.add(new GeoLayer.Gate(mark("gate-" + i), place, Set.of(Crossing.Kind.ROAD), status, label));
            unplaced.add(new BesideLayer.AsideItem(
                    mark("else-" + i), Optional.of(status), "Somewhere " + i, "market; " + status));
            i++;
        }
        unplaced.add(new BesideLayer.AsideItem(mark("else-" + i), Optional.empty(), "A note", ""));
        List<Layer> layers = List.of(
                new GeoLayer.Ground(map, List.of("KEN", "TZA")),
                new GeoLayer.Gates(gates),
                new BesideLayer.Aside("Place not known", unplaced));
        return spec("geo", new Frame.Geo(box), layers);
    }

    /** A chart of a dataset that says nothing yet. */
    static ChartSpec empty() {
        return spec("empty", new Frame.Rows(List.of(), axis(1)), List.of(new RowLayer.Bars(List.of())));
    }

    private static ChartSpec spec(String id, Frame frame, List<Layer> layers) {
        return new ChartSpec(
                id,
                "A title that says what the chart shows & <how>, long enough to need a second line in narrow pictures",
                "Measure and unit; hatched: a range. بازرگانی دو سویه",
                frame,
                layers,
                "Source: The Daily Example, Gazette of Things Said Aloud, and Bureau of Counting",
                "Corridor, CC BY 4.0. Dataset 1.0.0, 21 Nov 2026");
    }

    private static TimeLayer.Promise promise(
            String id, int from, Optional<Integer> to, int value, TimeLayer.Ending ending, int priority) {
        Label label = new Label("$" + value + "m " + id, "stated once or twice since " + from, priority);
        return new TimeLayer.Promise(
                mark("promise-" + id), day(from, 3), to.map(year -> day(year, 12)), range(value), ending, label);
    }

    private static List<BorderMap.Point> square(double west, double south, double east, double north) {
        return List.of(
                new BorderMap.Point(west, south),
                new BorderMap.Point(east, south),
                new BorderMap.Point(east, north),
                new BorderMap.Point(west, north));
    }

    private static Mark mark(String id) {
        return Mark.of(id, "Somebody said \"" + id + "\"", new ClaimRef(ClaimRef.Table.OBSERVATIONS, id));
    }

    private static Label label(String text, int priority) {
        return new Label(text, "", priority);
    }

    private static RowLayer.Tick tick(int millions, Hue hue) {
        return new RowLayer.Tick(dollars(millions), hue);
    }

    private static LocalDate day(int year, int month) {
        return LocalDate.of(year, month, 1);
    }

    private static Frame.ValueAxis axis(int millions) {
        return new Frame.ValueAxis(USD, dollars(millions));
    }

    private static Range range(int millions) {
        return Range.of(dollars(millions));
    }

    private static Range range(int low, int high) {
        return Range.of(dollars(low), dollars(high));
    }

    private static BigDecimal dollars(int millions) {
        return BigDecimal.valueOf(millions * 1_000_000L);
    }
}
