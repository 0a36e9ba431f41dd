package org.corridor.chart.catalog;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.corridor.analysis.Level;
import org.corridor.analysis.TargetShare;
import org.corridor.analysis.TradeFocus;
import org.corridor.chart.Amounts;
import org.corridor.chart.Chart;
import org.corridor.chart.ChartSpec;
import org.corridor.chart.Credits;
import org.corridor.chart.Dates;
import org.corridor.chart.Frame;
import org.corridor.chart.Layer;
import org.corridor.chart.Percent;
import org.corridor.chart.Sentence;
import org.corridor.chart.Topic;
import org.corridor.chart.TradeSentences;
import org.corridor.chart.View;
import org.corridor.chart.Words;
import org.corridor.dataset.Dataset;
import org.corridor.dataset.Flow;
import org.corridor.dataset.Range;
import org.corridor.dataset.Target;
import org.corridor.dataset.Unit;

/** How far along: what everybody counts or states as a share of each promise that stands. */
final class ProgressToTarget implements Chart {
    private static final Unit PERCENT = Unit.parse("percent");

    @Override
    public String id() {
        return "progress-to-target";
    }

    @Override
    public String name() {
        return "Progress to target";
    }

    @Override
    public Topic topic() {
        return Topic.TARGETS;
    }

    @Override
    public Optional<String> findObstacle(Dataset dataset) {
        Optional<TradeFocus> focus = TradeFocus.find(dataset, LocalDate.MAX);
        if (focus.isEmpty() || focus.get().targets().isEmpty()) {
            return Optional.of("The dataset has no two-way trade target in money.");
        }
        return focus.get().totals().isEmpty()
                ? Optional.of("The dataset has no chartable figure of two-way trade in money.")
                : Optional.empty();
    }

    @Override
    public ChartSpec spec(Dataset dataset, View view) {
        TradeFocus focus = TradeFocus.get(dataset, view.selection());
        ProgressRows rows = new ProgressRows(dataset, focus, view.asOf());
        List<Layer> layers = rows.layers();
        Flow flow = focus.flowOfTotals();
        String trade = flow.isTotal() ? "two-way trade" : Words.trade(dataset.info(), flow);
        return new ChartSpec(
                id(),
                title(trade, new CurrentTrade(dataset, focus), focus.findCurrentTarget(view.asOf()), view.asOf()),
                "Latest stated level of " + trade + " as a share of each target that stands."
                        + " Hatched: range between claims, or an estimate; ticks: one a claim; dashed: the target",
                new Frame.Rows(rows.rows(), new Frame.ValueAxis(PERCENT, rows.max())),
                layers,
                Credits.source(dataset, layers),
                Credits.licence(dataset.info()));
    }

    @Override
    public List<Sentence> sentences(Dataset dataset, View view) {
        TradeFocus focus = TradeFocus.get(dataset, view.selection());
        TradeSentences trade = new TradeSentences(dataset, focus, view.asOf());
        return Stream.of(trade.shares().or(trade::promised), trade.stated(new CurrentTrade(dataset, focus).all()))
                .flatMap(Optional::stream)
                .toList();
    }

    private static String title(String what, CurrentTrade trade, Optional<Target> current, LocalDate asOf) {
        if (current.isEmpty()) {
            return "No promise of " + what + " stood on " + Dates.words(asOf);
        }
        String goal = goal(current.get());
        boolean counted = !trade.counts().isEmpty();
        List<Level> levels = counted ? trade.counts() : trade.all();
        if (levels.isEmpty()) {
            return "Nobody had stated a level of trade to set beside " + goal;
        }
        Range hull = levels.size() == 1 ? levels.getFirst().range() : Level.hull(levels);
        return TargetShare.find(hull, current.get().range())
                .map(share -> sentence(counted, levels.size(), share) + " of " + goal)
                .orElse("A promise of nothing has no share");
    }

    private static String sentence(boolean counted, int size, Range share) {
        String low = Percent.format(share.low());
        String high = Percent.format(share.high());
        String shares = low.equals(high) ? low : "from " + low + " to " + high;
        String voices = counted ? "count" : "statement";
        return size == 1
                ? "The one " + voices + " of a year’s trade is " + shares
                : "Latest " + voices + "s of a year’s trade run " + shares;
    }

    private static String goal(Target target) {
        return "the " + Amounts.brief(target.range(), target.unit()) + " promised"
                + target.deadline().map(date -> " by " + Dates.words(date)).orElse(" without a deadline");
    }
}
