package org.corridor.chart.catalog;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.corridor.analysis.GrowthNeeds;
import org.corridor.analysis.GrowthStart;
import org.corridor.analysis.Level;
import org.corridor.analysis.Origins;
import org.corridor.analysis.OwnGrowth;
import org.corridor.analysis.OwnPace;
import org.corridor.analysis.OwnSeries;
import org.corridor.analysis.TradeFocus;
import org.corridor.chart.Amounts;
import org.corridor.chart.BesideLayer;
import org.corridor.chart.Dates;
import org.corridor.chart.Hue;
import org.corridor.chart.Label;
import org.corridor.chart.Layer;
import org.corridor.chart.Mark;
import org.corridor.chart.PaceWords;
import org.corridor.chart.Percent;
import org.corridor.chart.TimeLayer;
import org.corridor.chart.Words;
import org.corridor.dataset.Authority;
import org.corridor.dataset.ClaimRef;
import org.corridor.dataset.Dataset;
import org.corridor.dataset.Flow;
import org.corridor.dataset.Range;
import org.corridor.dataset.Target;

/** The growth that is needed and the growth that was, as curves, as bars and in a sentence. */
final class GrowthWords {
    private final Dataset dataset;
    private final TradeFocus focus;
    private final Optional<GrowthNeeds> needs;
    private final List<OwnSeries> own;

    GrowthWords(Dataset dataset, TradeFocus focus, Optional<GrowthNeeds> needs, List<OwnSeries> own) {
        this.dataset = dataset;
        this.focus = focus;
        this.needs = needs;
        this.own = own;
    }

    String title(LocalDate asOf) {
        String past = last().map(GrowthWords::past).orElse("");
        if (needs.isPresent()) {
            return goal(needs.get().target()) + " needs "
                    + Percent.growth(needs.get().rates()) + " growth every year" + past;
        }
        return focus.findCurrentTarget(asOf)
                .filter(target -> target.deadline().isPresent())
                .map(target -> "No count leads to " + goal(target) + past)
                .orElse("No target with a deadline ahead stood on " + Dates.words(asOf) + past);
    }

    private static String goal(Target target) {
        return Amounts.brief(target.range(), target.unit()) + " by "
                + Dates.words(target.deadline().orElseThrow());
    }

    private static String past(Range rates) {
        return "; authorities’ own figures last "
                + (rates.low().signum() > 0
                        ? "grew by " + Percent.growth(rates)
                        : "changed by " + Percent.change(rates));
    }

    /** The range over the growth of each two-way series in its latest year. */
    private Optional<Range> last() {
        return own.stream()
                .filter(series -> series.flow().isTotal())
                .flatMap(series -> series.growth().stream())
                .filter(growth -> growth.years() == 1)
                .map(OwnGrowth::rates)
                .reduce((one, other) ->
                        Range.of(one.low().min(other.low()), one.high().max(other.high())));
    }

    /** Returns the curves, those that start lowest first. */
    Layer cones(GrowthNeeds found) {
        LocalDate deadline = found.target().deadline().orElseThrow().last();
        return new TimeLayer.Needs(found.needs().stream()
                .sorted(Comparator.comparing(need -> need.baseline().range().low()))
                .map(need -> new TimeLayer.Need(
                        mark("need-", need, found.target()),
                        need.baseline().period().span().orElseThrow().last(),
                        need.baseline().range(),
                        deadline,
                        found.target().range(),
                        hue(need.baseline()),
                        new Label(Percent.change(need.growth().rates()) + " a year", "", 2)))
                .toList());
    }

    private Mark mark(String prefix, GrowthStart.Needed need, Target target) {
        Level level = need.baseline();
        String words = goal(target) + " needs " + Percent.change(need.growth().rates())
                + " a year from the latest count. " + Words.sentence(dataset, level);
        return new Mark(prefix + level.authority(), words, refs(level, target));
    }

    private static List<ClaimRef> refs(Level level, Target target) {
        return Stream.concat(level.refs().stream(), Stream.of(target.ref())).toList();
    }

    /** Returns the bars: what is needed, and what each series did. */
    BesideLayer.Rates rates() {
        List<BesideLayer.RateGroup> groups = new ArrayList<>();
        needs.ifPresent(found -> groups.add(new BesideLayer.RateGroup(
                "Growth needed each year",
                Stream.concat(
                                found.needs().stream().map(need -> needed(need, found.target())),
                                found.negligible().stream().map(level -> negligible(level, found.target())))
                        .toList())));
        if (!own.isEmpty()) {
            groups.add(new BesideLayer.RateGroup(
                    "Growth a year in own figures",
                    needs.isPresent() ? ", and when it would lead there" : "",
                    own.stream().map(this::own).toList()));
        }
        return new BesideLayer.Rates(groups);
    }

    private BesideLayer.RateSeries needed(GrowthStart.Needed need, Target target) {
        Range rate = need.growth().rates();
        BesideLayer.Rate bar = new BesideLayer.Rate(
                mark("rate-needed-", need, target),
                "",
                Optional.of(rate),
                true,
                false,
                need.baseline().isWeak(),
                Percent.change(rate),
                "");
        return series(need.baseline(), "from " + when(need.baseline()), List.of(bar));
    }

    private BesideLayer.RateSeries negligible(Level level, Target target) {
        String amount = Amounts.format(level.range(), level.unit());
        String words =
                Words.sentence(dataset, level) + ", too little to lead to " + goal(target) + " at any sensible rate";
        Mark mark = new Mark("rate-none-" + level.authority(), words, refs(level, target));
        BesideLayer.Rate none =
                new BesideLayer.Rate(mark, "", Optional.empty(), true, false, false, "no rate from " + amount, "");
        return series(level, "from " + when(level), List.of(none));
    }

    private BesideLayer.RateSeries own(OwnSeries series) {
        Level latest = series.latest();
        String title = name(latest) + (series.flow().isTotal() ? "" : ", one\u00a0way");
        return new BesideLayer.RateSeries(
                title,
                way(series.flow()) + ", to " + when(latest),
                hue(latest),
                series.growth().stream().map(growth -> own(series, growth)).toList());
    }

    private BesideLayer.Rate own(OwnSeries series, OwnGrowth growth) {
        String span = growth.years() == 1 ? "1 year" : growth.years() + " years";
        String value = Percent.change(growth.rates());
        Optional<OwnPace> pace = needs.map(found -> OwnPace.of(series.flow(), growth, found.target()));
        String words = own(series, growth, value) + pace.map(this::pace).orElse("");
        Level later = growth.later();
        String id = "rate-own-" + later.authority() + "-"
                + later.claims().getFirst().id() + "-" + growth.years();
        List<ClaimRef> refs = Stream.of(later.refs(), growth.earlier().refs(), goal(pace))
                .flatMap(List::stream)
                .toList();
        return new BesideLayer.Rate(
                new Mark(id, words, refs),
                span,
                Optional.of(growth.rates()),
                false,
                growth.isEstimate(),
                growth.isWeak(),
                value,
                pace.flatMap(OwnPace::reached).map(PaceWords::years).orElse(""));
    }

    private String own(OwnSeries series, OwnGrowth growth, String value) {
        Level earlier = growth.earlier();
        Level later = growth.later();
        return name(later) + ", " + way(series.flow()) + ": " + value + " a year from "
                + Amounts.format(earlier.range(), earlier.unit()) + " in " + when(earlier) + " to "
                + Amounts.format(later.range(), later.unit()) + " in " + when(later)
                + (growth.isEstimate() ? ", an estimate" : "") + (growth.isWeak() ? ", low confidence" : "")
                + (isOfOneOrigin(growth) ? ", both from one origin" : "");
    }

    private boolean isOfOneOrigin(OwnGrowth growth) {
        List<ClaimRef> claims = Stream.concat(growth.later().refs().stream(), growth.earlier().refs().stream())
                .toList();
        return Origins.count(dataset, claims).origins() == 1;
    }

    private String pace(OwnPace pace) {
        Target target = needs.orElseThrow().target();
        return pace.reached()
                .map(reached -> "; " + PaceWords.clause(reached, Amounts.brief(target.range(), target.unit())))
                .orElse("");
    }

    /** The target stands behind what is said of it. */
    private List<ClaimRef> goal(Optional<OwnPace> pace) {
        return pace.flatMap(OwnPace::reached).isPresent()
                ? List.of(needs.orElseThrow().target().ref())
                : List.of();
    }

    private BesideLayer.RateSeries series(Level level, String detail, List<BesideLayer.Rate> rates) {
        return new BesideLayer.RateSeries(name(level), detail, hue(level), rates);
    }

    private String way(Flow flow) {
        return flow.isTotal()
                ? "both ways"
                : Words.exports(dataset.getEconomy(flow.from()), dataset.getEconomy(flow.to()));
    }

    private static String when(Level level) {
        return Words.when(level.period(), level.calendar());
    }

    private String name(Level level) {
        return authority(level).name();
    }

    private Authority authority(Level level) {
        return dataset.getAuthority(level.authority());
    }

    private Hue hue(Level level) {
        return Hue.of(authority(level), dataset.info());
    }
}
