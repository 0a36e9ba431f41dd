package org.corridor.analysis;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.corridor.dataset.Dataset;
import org.corridor.dataset.Range;
import org.corridor.dataset.Target;
import org.corridor.dataset.Unit;

/** The headline ranges of a dataset: each over authorities, none an average. */
public final class HeadlineRanges {
    private static final Unit PERCENT = Unit.parse("percent");
    private static final Unit PERCENT_A_YEAR = Unit.parse("percent/year");

    private HeadlineRanges() {}

    /** Lists the ranges that a dataset can bear as of a day, in the order of {@link HeadlineRange.Kind}. */
    public static List<HeadlineRange> list(Dataset dataset, LocalDate asOf) {
        return TradeFocus.find(dataset, asOf)
                .map(focus -> list(dataset, focus, asOf))
                .orElse(List.of());
    }

    private static List<HeadlineRange> list(Dataset dataset, TradeFocus focus, LocalDate asOf) {
        List<Level> counts = focus.latestCounts();
        List<Level> estimates =
                InformalTrade.latestValues(dataset, focus.measure().unit(), asOf);
        Optional<Target> target = focus.findCurrentTarget(asOf);
        Unit unit = focus.measure().unit();
        return Stream.of(
                        over(HeadlineRange.Kind.FORMAL, counts, unit),
                        over(HeadlineRange.Kind.INFORMAL, estimates, unit),
                        target.map(HeadlineRanges::promised),
                        target.flatMap(goal -> share(goal, counts)),
                        GrowthNeeds.find(focus, asOf).map(HeadlineRanges::growth))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<HeadlineRange> over(HeadlineRange.Kind kind, List<Level> levels, Unit unit) {
        return levels.isEmpty()
                ? Optional.empty()
                : Optional.of(new HeadlineRange(kind, Level.hull(levels), unit, levels, Optional.empty()));
    }

    private static HeadlineRange promised(Target target) {
        return new HeadlineRange(
                HeadlineRange.Kind.TARGET, target.range(), target.unit(), List.of(), Optional.of(target));
    }

    private static Optional<HeadlineRange> share(Target target, List<Level> counts) {
        return counts.isEmpty()
                ? Optional.empty()
                : TargetShare.find(Level.hull(counts), target.range())
                        .map(share -> new HeadlineRange(
                                HeadlineRange.Kind.SHARE, percent(share), PERCENT, counts, Optional.of(target)));
    }

    private static HeadlineRange growth(GrowthNeeds found) {
        List<Level> levels = Stream.concat(
                        found.needs().stream().map(GrowthNeeds.Need::baseline), found.negligible().stream())
                .toList();
        return new HeadlineRange(
                HeadlineRange.Kind.GROWTH,
                percent(found.rates()),
                PERCENT_A_YEAR,
                levels,
                Optional.of(found.target()));
    }

    private static Range percent(Range fraction) {
        return new Range(fraction.low().movePointRight(2), fraction.high().movePointRight(2), fraction.bound());
    }
}
