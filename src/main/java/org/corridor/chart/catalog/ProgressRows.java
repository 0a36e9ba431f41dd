package org.corridor.chart.catalog;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.corridor.analysis.CurrentTarget;
import org.corridor.analysis.Level;
import org.corridor.analysis.TargetShare;
import org.corridor.analysis.TradeFocus;
import org.corridor.chart.Amounts;
import org.corridor.chart.Dates;
import org.corridor.chart.Frame;
import org.corridor.chart.Hue;
import org.corridor.chart.Label;
import org.corridor.chart.Layer;
import org.corridor.chart.Mark;
import org.corridor.chart.Percent;
import org.corridor.chart.RowLayer;
import org.corridor.chart.SupportWords;
import org.corridor.chart.Words;
import org.corridor.dataset.ClaimRef;
import org.corridor.dataset.Dataset;
import org.corridor.dataset.Range;
import org.corridor.dataset.ReducedDate;
import org.corridor.dataset.Target;

/** A banner for each promised level that stands, and beneath it everybody’s level as a share of it. */
final class ProgressRows {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Dataset dataset;
    private final List<Frame.Row> rows = new ArrayList<>();
    private final List<RowLayer.Goal> goals = new ArrayList<>();
    private final List<RowLayer.Bar> bars = new ArrayList<>();

    ProgressRows(Dataset dataset, TradeFocus focus, LocalDate asOf) {
        this.dataset = dataset;
        List<CurrentTrade.Voice> voices = new CurrentTrade(dataset, focus).voices();
        for (List<Target> group : groups(focus, asOf)) {
            goal(group);
            voices.forEach(voice -> bar(group.getFirst(), voice));
        }
    }

    /** Targets of one level together, since what is counted is the same share of each. */
    private static List<List<Target>> groups(TradeFocus focus, LocalDate asOf) {
        List<List<Target>> standing = CurrentTarget.standing(focus.targets(), asOf);
        return standing.isEmpty()
                ? focus.findCurrentTarget(asOf).map(List::of).stream().toList()
                : standing;
    }

    List<Frame.Row> rows() {
        return rows;
    }

    List<Layer> layers() {
        return Stream.<Layer>of(new RowLayer.Goals(goals), new RowLayer.Bars(bars))
                .filter(layer -> !layer.marks().isEmpty())
                .toList();
    }

    /** The highest share in per cent, or 100 where all is below. */
    BigDecimal max() {
        return bars.stream().map(bar -> bar.range().high()).reduce(HUNDRED, BigDecimal::max);
    }

    private void goal(List<Target> group) {
        String amount = Amounts.brief(group.getFirst().range(), group.getFirst().unit());
        String due = due(group);
        String each = group.stream().map(ProgressRows::words).collect(Collectors.joining("; "));
        List<ClaimRef> claims = group.stream().map(Target::ref).toList();
        Mark mark = new Mark("target-" + group.getFirst().id(), "Target of " + amount + ": " + each, claims);
        goals.add(new RowLayer.Goal(mark, rows.size(), HUNDRED, new Label(amount, "", 1)));
        rows.add(new Frame.Row(due, "", Frame.Row.BANNER));
    }

    /** Returns {@code Due 2026 and 2028}. */
    private static String due(List<Target> group) {
        List<String> dates = group.stream()
                .flatMap(target -> target.deadline().stream())
                .sorted(Comparator.comparing(ReducedDate::last))
                .map(Dates::words)
                .distinct()
                .toList();
        return dates.isEmpty() ? "Promised without a deadline" : "Due " + Words.list(dates);
    }

    private static String words(Target target) {
        String deadline =
                target.deadline().map(date -> "due " + Dates.words(date)).orElse("no deadline");
        return deadline + ", announced " + Dates.words(target.announced()) + ", " + target.occasion();
    }

    private void bar(Target target, CurrentTrade.Voice voice) {
        List<Level> levels = voice.levels();
        Range range = levels.size() == 1 ? levels.getFirst().range() : Level.hull(levels);
        Optional<Range> share = TargetShare.find(range, target.range());
        if (share.isEmpty()) {
            return;
        }
        String amount = levels.size() == 1 ? Amounts.format(range, target.unit()) : Amounts.brief(range, target.unit());
        String percent = Percent.format(share.get());
        List<RowLayer.Tick> ticks = levels.size() == 1 ? List.of() : ticks(target, levels);
        bars.add(new RowLayer.Bar(
                mark(target, voice, percent),
                rows.size(),
                percent(share.get()),
                voice.hue(),
                voice.estimate(),
                levels.stream().allMatch(Level::isWeak),
                ticks,
                new Label(amount + ", " + percent, "", 1)));
        rows.add(new Frame.Row(voice.name(), voice.detail(), 1));
    }

    private List<RowLayer.Tick> ticks(Target target, List<Level> levels) {
        return levels.stream()
                .map(level -> new RowLayer.Tick(
                        percent(TargetShare.find(level.range(), target.range()).orElseThrow())
                                .low(),
                        Hue.of(dataset.getAuthority(level.authority()), dataset.info())))
                .toList();
    }

    private static Range percent(Range share) {
        return new Range(share.low().multiply(HUNDRED), share.high().multiply(HUNDRED), share.bound());
    }

    private static List<ClaimRef> claims(List<Level> levels) {
        return levels.stream()
                .flatMap(level -> level.refs().stream())
                .distinct()
                .toList();
    }

    private Mark mark(Target target, CurrentTrade.Voice voice, String percent) {
        String goal = " of " + Amounts.brief(target.range(), target.unit());
        List<Level> levels = voice.levels();
        List<ClaimRef> claims = claims(levels);
        String words = levels.size() == 1
                ? Words.sentence(dataset, levels.getFirst()) + ", " + percent + goal
                : voice.name() + ", " + percent + goal + ", " + Words.count(claims.size(), "claim", "claims")
                        + SupportWords.after(dataset, claims) + ": "
                        + levels.stream()
                                .map(level -> Words.sentence(dataset, level))
                                .collect(Collectors.joining("; "));
        return new Mark(
                voice.id() + "-of-" + target.id(),
                words,
                Stream.concat(claims.stream(), Stream.of(target.ref()))
                        .distinct()
                        .toList());
    }
}
