package org.corridor.chart.catalog;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.corridor.analysis.InformalTrade;
import org.corridor.analysis.Level;
import org.corridor.analysis.Origins;
import org.corridor.analysis.RangeWithout;
import org.corridor.analysis.TradeFocus;
import org.corridor.chart.Amounts;
import org.corridor.chart.Frame;
import org.corridor.chart.Hue;
import org.corridor.chart.Label;
import org.corridor.chart.Mark;
import org.corridor.chart.RowLayer;
import org.corridor.chart.SupportWords;
import org.corridor.chart.Words;
import org.corridor.dataset.ClaimRef;
import org.corridor.dataset.Dataset;
import org.corridor.dataset.Economy;
import org.corridor.dataset.Flow;
import org.corridor.dataset.Range;

/** Rows and bars of the stated trade: a heading row is the range over all voices, the rows beneath it one voice each. */
final class StatedTradeRows {
    private final Dataset dataset;
    private final List<Frame.Row> rows = new ArrayList<>();
    private final List<RowLayer.Bar> bars = new ArrayList<>();
    private Optional<Range> overall = Optional.empty();

    StatedTradeRows(Dataset dataset, TradeFocus focus, LocalDate asOf) {
        this.dataset = dataset;
        CurrentTrade current = new CurrentTrade(dataset, focus);
        List<Level> all = current.all();
        if (!all.isEmpty()) {
            overall = Optional.of(Level.hull(all));
            Flow flow = focus.flowOfTotals();
            String name = flow.isTotal() ? "Formal trade, both ways" : Words.trade(dataset.info(), flow);
            String rests = SupportWords.brief(Origins.count(dataset, refs(all)));
            add("formal", name, rests, 0, Hue.SEVERAL, false, all, without(focus));
            current.voices().forEach(this::voice);
        }
        Economy a = dataset.info().sideA();
        Economy b = dataset.info().sideB();
        oneWay("a-to-b", a, b, focus);
        oneWay("b-to-a", b, a, focus);
        List<Level> informal =
                InformalTrade.latestValues(dataset, focus.measure().unit(), asOf);
        if (!informal.isEmpty()) {
            add("informal", "Informal trade", "estimates", 0, Hue.SEVERAL, true, informal);
        }
    }

    List<Frame.Row> rows() {
        return rows;
    }

    RowLayer.Bars bars() {
        return new RowLayer.Bars(bars);
    }

    /** The range over everybody's latest two-way level. */
    Optional<Range> overall() {
        return overall;
    }

    Stream<Range> ranges() {
        return bars.stream().map(RowLayer.Bar::range);
    }

    private void voice(CurrentTrade.Voice voice) {
        add(voice.id(), voice.name(), voice.detail(), 1, voice.hue(), voice.estimate(), voice.levels());
    }

    private void oneWay(String id, Economy from, Economy to, TradeFocus focus) {
        List<Level> levels = CurrentTrade.of(focus.oneWay(from.id(), to.id()));
        if (!levels.isEmpty()) {
            add(id, Words.exports(from, to), "", 0, Hue.SEVERAL, false, levels);
        }
    }

    private void add(String id, String text, String detail, int level, Hue hue, boolean estimate, List<Level> levels) {
        add(id, text, detail, level, hue, estimate, levels, "");
    }

    /** Returns what the range over all would be without whoever alone holds one of its ends. */
    private String without(TradeFocus focus) {
        return RangeWithout.list(focus, rest -> new CurrentTrade(dataset, rest).all()).stream()
                .map(each ->
                        "; without " + dataset.getAuthority(each.authority()).name() + ": "
                                + Amounts.brief(each.range(), focus.measure().unit()))
                .collect(Collectors.joining());
    }

    private void add(
            String id,
            String text,
            String detail,
            int level,
            Hue hue,
            boolean estimate,
            List<Level> levels,
            String more) {
        Range range = levels.size() == 1 ? levels.getFirst().range() : Level.hull(levels);
        String amount = Amounts.brief(range, levels.getFirst().unit());
        String about = range.isPoint()
                ? Amounts.format(levels.getFirst().range(), levels.getFirst().unit())
                : amount;
        List<RowLayer.Tick> ticks = levels.size() == 1
                ? List.of()
                : levels.stream()
                        .map(one -> new RowLayer.Tick(one.range().low(), hue(one)))
                        .toList();
        boolean faint = levels.stream().allMatch(Level::isWeak);
        bars.add(new RowLayer.Bar(
                mark(id, text, about, levels, more),
                rows.size(),
                range,
                hue,
                estimate,
                faint,
                ticks,
                new Label(about, "", 1)));
        rows.add(new Frame.Row(text, detail, level));
    }

    private static List<ClaimRef> refs(List<Level> levels) {
        return levels.stream()
                .flatMap(level -> level.refs().stream())
                .distinct()
                .toList();
    }

    private Mark mark(String id, String text, String amount, List<Level> levels, String more) {
        List<ClaimRef> claims = refs(levels);
        String each = levels.size() == 1
                ? Words.sentence(dataset, levels.getFirst())
                : text + ", " + amount + ", " + Words.count(claims.size(), "claim", "claims")
                        + SupportWords.after(dataset, claims) + ": "
                        + levels.stream()
                                .map(level -> Words.sentence(dataset, level))
                                .collect(Collectors.joining("; "))
                        + more;
        return new Mark(id, each, claims);
    }

    private Hue hue(Level level) {
        return Hue.of(dataset.getAuthority(level.authority()), dataset.info());
    }
}
