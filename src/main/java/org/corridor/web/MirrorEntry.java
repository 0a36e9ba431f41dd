package org.corridor.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.corridor.analysis.Level;
import org.corridor.analysis.MirrorGap;
import org.corridor.dataset.Code;
import org.corridor.dataset.Dataset;
import org.corridor.dataset.Observation;
import org.corridor.dataset.Period;
import org.corridor.dataset.Range;

/**
 * One flow of one time as either side counts it.
 *
 * @param period the days in both, as an ISO 8601 interval; the period itself where it is the same
 * @param claims ids of the observations of both sides
 * @param low the least difference
 * @param high the greatest; absent where it is open
 * @param ratio how many times the lower the higher is at least; absent where the lower is nothing
 * @param ratioHigh the same at most; absent where it is open
 * @param disagree whether no value fits both
 * @param share how much of the longer of the two periods lies in both
 * @param sides side A’s level, then side B’s
 */
record MirrorEntry(
        String measure,
        String flow,
        String period,
        List<String> claims,
        BigDecimal low,
        Optional<BigDecimal> high,
        Optional<BigDecimal> ratio,
        Optional<BigDecimal> ratioHigh,
        boolean disagree,
        String unit,
        BigDecimal share,
        List<LevelEntry> sides) {

    static MirrorEntry of(Dataset dataset, MirrorGap gap) {
        Range difference = gap.difference();
        return new MirrorEntry(
                gap.a().claims().getFirst().measure(),
                gap.flow().code(),
                period(
                        gap.a().period().span().orElseThrow(),
                        gap.b().period().span().orElseThrow()),
                Stream.concat(gap.a().claims().stream(), gap.b().claims().stream())
                        .map(Observation::id)
                        .toList(),
                difference.low(),
                LevelEntry.high(difference),
                gap.ratio().map(Range::low),
                gap.ratio().flatMap(LevelEntry::high),
                gap.disagrees(),
                gap.a().unit().toString(),
                gap.shared(),
                Stream.of(gap.a(), gap.b())
                        .map(level -> LevelEntry.of(dataset, level))
                        .toList());
    }

    private static String period(Period.Span one, Period.Span other) {
        if (one.first().equals(other.first()) && one.last().equals(other.last())) {
            return one.text();
        }
        return (one.first().isAfter(other.first()) ? one.first() : other.first()) + "/"
                + (one.last().isBefore(other.last()) ? one.last() : other.last());
    }

    /**
     * What one authority counted.
     *
     * @param basis what it counts, in words; empty where that is not stated
     * @param low absent where it is open below
     * @param high absent where it is open above
     * @param computed whether it was added up here from two flows
     * @param estimate whether an estimate stands behind it
     */
    record LevelEntry(
            String authority,
            String basis,
            String calendar,
            String period,
            Optional<BigDecimal> low,
            Optional<BigDecimal> high,
            boolean computed,
            boolean estimate,
            List<String> claims) {

        static LevelEntry of(Dataset dataset, Level level) {
            return new LevelEntry(
                    level.authority(),
                    dataset.getAuthority(level.authority()).basis(),
                    Code.of(level.calendar()),
                    level.period().text(),
                    Optional.of(level.range())
                            .filter(range -> !range.isOpenBelow())
                            .map(Range::low),
                    high(level.range()),
                    level.computed(),
                    level.isEstimate(),
                    level.claims().stream().map(Observation::id).toList());
        }

        static Optional<BigDecimal> high(Range range) {
            return range.isOpenAbove() ? Optional.empty() : Optional.of(range.high());
        }
    }
}
