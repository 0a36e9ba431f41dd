package org.corridor.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.corridor.dataset.Bound;
import org.corridor.dataset.Dataset;
import org.corridor.dataset.Range;
import org.corridor.dataset.Target;
import org.corridor.dataset.Unit;

/** The headline ranges of a dataset: each over authorities, none an average. */
public final class HeadlineRanges {
    private static final Unit PERCENT = Unit.parse("percent");
    private static final Unit PERCENT_A_YEAR = Unit.parse("percent/year");

    private HeadlineRanges() {}

    /**
     * Lists the ranges that selected figures can bear, in the order of {@link HeadlineRange.Kind}.
     *
     * @param dataset holds the selected figures only
     */
    public static List<HeadlineRange> list(Dataset dataset, Selection selection) {
        return HeadlineGround.find(dataset, selection).map(HeadlineRanges::of).orElse(List.of());
    }

    /** Works out the ranges that stand on this ground. */
    static List<HeadlineRange> of(HeadlineGround ground) {
        List<Level> counts = ground.counts();
        Optional<Target> target = ground.target();
        Optional<HeadlineRange> formal =
                over(HeadlineRange.Kind.FORMAL, counts, ground.unit()).findFirst();
        return Stream.of(
                        formal.stream(),
                        over(HeadlineRange.Kind.INFORMAL, ground.estimates(), ground.unit()),
                        target.stream().map(HeadlineRanges::promised),
                        formal.stream().flatMap(range -> target.stream().flatMap(goal -> share(range, goal))),
                        target.stream().flatMap(goal -> growth(goal, counts)))
                .flatMap(range -> range)
                .toList();
    }

    private static Stream<HeadlineRange> over(HeadlineRange.Kind kind, List<Level> levels, Unit unit) {
        return levels.isEmpty()
                ? Stream.empty()
                : Stream.of(new HeadlineRange(kind, hull(levels), unit, levels, Optional.empty()));
    }

    /** "At most" reaches down to nothing, and "at least" up without end. */
    private static Range hull(List<Level> levels) {
        Range range = Level.hull(levels);
        boolean fromNothing = levels.stream().anyMatch(level -> level.range().isOpenBelow());
        boolean open = levels.stream().anyMatch(level -> level.range().isOpenAbove());
        return new Range(
                fromNothing ? range.low().min(BigDecimal.ZERO) : range.low(),
                range.high(),
                open ? Bound.AT_LEAST : Bound.GIVEN);
    }

    private static HeadlineRange promised(Target target) {
        return new HeadlineRange(
                HeadlineRange.Kind.TARGET, target.range(), target.unit(), List.of(), Optional.of(target));
    }

    private static Stream<HeadlineRange> share(HeadlineRange formal, Target target) {
        return TargetShare.find(formal.range(), target.range()).stream()
                .map(share -> new HeadlineRange(
                        HeadlineRange.Kind.SHARE, percent(share), PERCENT, formal.levels(), Optional.of(target)));
    }

    private static Stream<HeadlineRange> growth(Target target, List<Level> counts) {
        return GrowthNeeds.find(target, counts).stream().map(found -> {
            List<Level> levels = new ArrayList<>();
            found.needs().forEach(need -> levels.add(need.baseline()));
            levels.addAll(found.negligible());
            return new HeadlineRange(
                    HeadlineRange.Kind.GROWTH, percent(found.rates()), PERCENT_A_YEAR, levels, Optional.of(target));
        });
    }

    private static Range percent(Range fraction) {
        return new Range(fraction.low().movePointRight(2), fraction.high().movePointRight(2), fraction.bound());
    }
}
