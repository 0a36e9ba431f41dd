package org.corridor.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import org.corridor.dataset.Dataset;
import org.corridor.dataset.Range;

/**
 * How a headline range moves without each publication and each authority.
 *
 * @param moved those without which the range is another, the largest change first
 * @param unmoved how many others there are among those behind the headline
 */
public record LeaveOneOut(HeadlineRange headline, List<Without> moved, int unmoved) {
    public LeaveOneOut {
        moved = List.copyOf(moved);
    }

    /**
     * The range without one of them.
     *
     * @param range in the unit of the headline; empty where nothing is left to make a range of
     */
    public record Without(Contributor left, Optional<Range> range) {}

    /**
     * Works it out for every headline of selected figures.
     *
     * <p>The trade in focus stays the same, and so do the targets that were reached; only figures, and the promise that is
     * current, are left out.
     *
     * @param dataset holds the selected figures only
     */
    public static List<LeaveOneOut> list(Dataset dataset, Selection selection) {
        return dataset.remember(
                List.of(LeaveOneOut.class, selection),
                () -> HeadlineGround.find(dataset, selection)
                        .map(LeaveOneOut::list)
                        .orElse(List.of()));
    }

    private static List<LeaveOneOut> list(HeadlineGround ground) {
        List<HeadlineRange> headlines = HeadlineRanges.of(ground);
        Map<Contributor, Map<HeadlineRange.Kind, HeadlineRange>> without = new TreeMap<>();
        for (Contributor contributor : Contributors.candidates(ground, headlines)) {
            Map<HeadlineRange.Kind, HeadlineRange> ranges = new EnumMap<>(HeadlineRange.Kind.class);
            HeadlineRanges.of(ground.without(contributor)).forEach(range -> ranges.put(range.kind(), range));
            without.put(contributor, ranges);
        }
        return headlines.stream().map(headline -> of(headline, without)).toList();
    }

    private static LeaveOneOut of(
            HeadlineRange headline, Map<Contributor, Map<HeadlineRange.Kind, HeadlineRange>> without) {
        SortedSet<Contributor> others = Contributors.behind(headline);
        List<Without> moved = new ArrayList<>();
        without.forEach((left, ranges) -> {
            Optional<HeadlineRange> range = Optional.ofNullable(ranges.get(headline.kind()));
            if (range.filter(headline::isSame).isEmpty()) {
                moved.add(new Without(left, range.map(HeadlineRange::range)));
                others.remove(left);
            }
        });
        moved.sort(Comparator.comparing((Without each) -> change(headline.range(), each))
                .reversed()
                .thenComparing(Without::left));
        return new LeaveOneOut(headline, moved, others.size());
    }

    /** Returns by how much both ends move; a range that is gone has moved by more than any other. */
    private static Change change(Range range, Without without) {
        BigDecimal moved = without.range()
                .map(other -> range.low()
                        .subtract(other.low())
                        .abs()
                        .add(range.high().subtract(other.high()).abs()))
                .orElse(BigDecimal.ZERO);
        return new Change(without.range().isEmpty(), moved);
    }

    private record Change(boolean gone, BigDecimal moved) implements Comparable<Change> {
        @Override
        public int compareTo(Change other) {
            return Comparator.comparing(Change::gone)
                    .thenComparing(Change::moved)
                    .compare(this, other);
        }
    }

    /** Tells whether the low end is another without it. */
    public boolean movesLow(Without without) {
        return without.range()
                .map(range -> range.low().compareTo(headline.range().low()) != 0)
                .orElse(true);
    }

    /** Tells whether the high end is another without it, or open where it was not. */
    public boolean movesHigh(Without without) {
        return without.range()
                .map(range -> range.high().compareTo(headline.range().high()) != 0
                        || range.bound() != headline.range().bound())
                .orElse(true);
    }
}
