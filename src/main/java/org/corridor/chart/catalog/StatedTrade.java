package org.corridor.chart.catalog;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.corridor.analysis.CurrentTarget;
import org.corridor.analysis.Level;
import org.corridor.analysis.TradeFocus;
import org.corridor.chart.Amounts;
import org.corridor.chart.Chart;
import org.corridor.chart.ChartSpec;
import org.corridor.chart.Credits;
import org.corridor.chart.Dates;
import org.corridor.chart.Frame;
import org.corridor.chart.Label;
import org.corridor.chart.Layer;
import org.corridor.chart.Mark;
import org.corridor.chart.RowLayer;
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

/** The latest stated trade beside the targets: both ways, by authority, by direction, and undeclared. */
final class StatedTrade implements Chart {
    @Override
    public String id() {
        return "stated-trade";
    }

    @Override
    public String name() {
        return "Stated trade";
    }

    @Override
    public Topic topic() {
        return Topic.TRADE;
    }

    @Override
    public Optional<String> findObstacle(Dataset dataset) {
        return TradeFocus.find(dataset, LocalDate.MAX)
                .filter(focus -> !focus.claims().isEmpty())
                .map(_ -> Optional.<String>empty())
                .orElse(Optional.of("The dataset has no chartable figure of formal trade in money."));
    }

    @Override
    public ChartSpec spec(Dataset dataset, View view) {
        TradeFocus focus = TradeFocus.get(dataset, view.selection());
        List<Target> targets = promised(focus, view.asOf());
        StatedTradeRows rows = new StatedTradeRows(dataset, focus, view.asOf());
        List<Layer> layers = Stream.<Layer>of(
                        new RowLayer.TargetLevels(
                                targets.stream().map(this::line).toList()),
                        rows.bars())
                .filter(layer -> !layer.marks().isEmpty())
                .toList();
        Unit unit = focus.measure().unit();
        Frame frame = new Frame.Rows(rows.rows(), new Frame.ValueAxis(unit, max(rows, targets)));
        return new ChartSpec(
                id(),
                title(dataset, focus, rows, view.asOf()),
                "Yearly value in " + Words.unit(unit)
                        + ", as last stated. Hatched: range between claims, or an estimate;"
                        + " ticks: one a claim; dashed: targets",
                frame,
                layers,
                Credits.source(dataset, layers),
                Credits.licence(dataset.info()));
    }

    @Override
    public List<Sentence> sentences(Dataset dataset, View view) {
        TradeFocus focus = TradeFocus.get(dataset, view.selection());
        TradeSentences trade = new TradeSentences(dataset, focus, view.asOf());
        List<Level> all = new CurrentTrade(dataset, focus).all();
        return Stream.of(trade.stated(all), trade.promised(), trade.guessed(view.asOf()))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Returns the targets that are ahead; where none is, the one without a deadline that the title names. */
    private static List<Target> promised(TradeFocus focus, LocalDate asOf) {
        List<Target> ahead = CurrentTarget.levels(focus.targets(), asOf);
        return ahead.isEmpty() ? focus.findCurrentTarget(asOf).stream().toList() : ahead;
    }

    private static String title(Dataset dataset, TradeFocus focus, StatedTradeRows rows, LocalDate asOf) {
        Unit unit = focus.measure().unit();
        Flow flow = focus.flowOfTotals();
        String trade =
                flow.isTotal() ? Words.pair(dataset.info()) + " trade is" : Words.trade(dataset.info(), flow) + " are";
        String level = rows.overall()
                .map(range -> trade + " put at " + Amounts.brief(range, unit) + " a year")
                .orElse(Words.pair(dataset.info()) + ": nobody had stated a level of trade");
        String promise = focus.findCurrentTarget(asOf)
                .map(target -> ", against a promise of " + Amounts.brief(target.range(), unit))
                .orElse("");
        return level + promise;
    }

    private static BigDecimal max(StatedTradeRows rows, List<Target> targets) {
        return Stream.concat(rows.ranges(), targets.stream().map(Target::range))
                .map(Range::high)
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ONE);
    }

    private RowLayer.TargetLevel line(Target target) {
        String amount = Amounts.brief(target.range(), target.unit());
        String deadline =
                target.deadline().map(date -> ", for " + Dates.words(date)).orElse("");
        String stated = "stated " + Dates.month(target.announced()) + deadline;
        Mark mark = Mark.of("target-" + target.id(), "Target of " + amount + ", " + stated, target.ref());
        return new RowLayer.TargetLevel(mark, target.range(), new Label(amount + " target", stated, 1));
    }
}
