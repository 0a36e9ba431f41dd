package org.corridor.chart;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.corridor.analysis.GrowthNeeds;
import org.corridor.analysis.GrowthStart;
import org.corridor.analysis.Level;
import org.corridor.analysis.OwnGrowth;
import org.corridor.analysis.OwnSeries;
import org.corridor.dataset.ClaimRef;
import org.corridor.dataset.Dataset;
import org.corridor.dataset.Flow;
import org.corridor.dataset.Range;
import org.corridor.dataset.Target;

/** What can be quoted of growth: that which a target needs from each count, and that which each authority’s figures had. */
public record GrowthSentences(Dataset dataset) {
    /** Says from which count which growth leads to the target. */
    public Sentence needed(GrowthNeeds found) {
        Target target = found.target();
        Prose prose = new Prose().say("to reach ");
        Promise.amount(prose, target);
        boolean grows =
                found.needs().stream().allMatch(need -> need.growth().low().signum() > 0);
        prose.say(", " + Words.subject(dataset.info(), target.flow()) + " would have to " + (grows ? "grow" : "change")
                        + " every year by ")
                .each(found.needs(), (each, need) -> needed(each, need, target));
        if (!found.negligible().isEmpty()) {
            prose.say("; no sensible rate leads there from ").each(found.negligible(), attribution()::write);
        }
        return prose.end();
    }

    private void needed(Prose prose, GrowthStart.Needed need, Target target) {
        Level from = need.baseline();
        List<ClaimRef> claims =
                Stream.concat(from.refs().stream(), Stream.of(target.ref())).toList();
        prose.cite(change(need.growth().rates()), claims).say(" from ");
        attribution().write(prose, from);
    }

    private static String change(Range rates) {
        return rates.low().signum() > 0 ? Amounts.qualifier(rates) + Percent.growth(rates) : Percent.change(rates);
    }

    /** Says how one flow last changed from one year to the next, authority by authority. */
    public Optional<Sentence> had(List<OwnSeries> series, Flow flow) {
        List<OwnGrowth> last = series.stream()
                .filter(one -> one.flow().equals(flow))
                .flatMap(one -> one.growth().stream())
                .filter(growth -> growth.years() == 1)
                .toList();
        if (last.isEmpty()) {
            return Optional.empty();
        }
        Prose prose = new Prose()
                .say("in authorities’ own figures, " + Words.subject(dataset.info(), flow) + " last changed by ");
        return Optional.of(prose.each(last, this::had).end());
    }

    private void had(Prose prose, OwnGrowth growth) {
        List<ClaimRef> claims = Stream.of(growth.later(), growth.earlier())
                .flatMap(level -> level.refs().stream())
                .toList();
        String years = Stream.of(growth.earlier(), growth.later())
                .map(level -> Words.when(level.period(), level.calendar()))
                .reduce((from, to) -> "from " + from + " to " + to)
                .orElseThrow();
        prose.cite(Percent.change(growth.rates()), claims)
                .cite(
                        " (%s, %s%s)"
                                .formatted(name(growth.later()), years, growth.isEstimate() ? ", an estimate" : ""),
                        claims);
    }

    private String name(Level level) {
        return Words.brief(dataset, level.authority());
    }

    private Attribution attribution() {
        return new Attribution(dataset);
    }
}
