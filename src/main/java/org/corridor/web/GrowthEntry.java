package org.corridor.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.corridor.analysis.GrowthStart;
import org.corridor.analysis.Level;
import org.corridor.analysis.OwnPace;
import org.corridor.analysis.RequiredGrowth;
import org.corridor.analysis.Years;
import org.corridor.chart.GrowthReason;
import org.corridor.dataset.Observation;
import org.corridor.dataset.Range;
import org.corridor.dataset.Target;

/**
 * The growth needed from one baseline.
 *
 * @param baseline the id of the authority, or the range as it was asked
 * @param years the years left
 * @param low in per cent a year, rounded down to four decimals; null where there is no rate
 * @param high rounded up; null where there is none, or no highest
 * @param reason why there is none, in words; null where there is one
 * @param from the day from which the years count
 * @param to the last day of the deadline
 * @param claims behind the baseline
 * @param own how the figures of the authority grew; of all authorities where the baseline was asked for as a range
 */
record GrowthEntry(
        String target,
        String baseline,
        Optional<BigDecimal> years,
        Optional<BigDecimal> low,
        Optional<BigDecimal> high,
        Optional<String> reason,
        Optional<LocalDate> from,
        LocalDate to,
        Optional<BigDecimal> baselineLow,
        Optional<BigDecimal> baselineHigh,
        String unit,
        Optional<String> period,
        List<String> claims,
        List<OwnEntry> own) {

    /** Returns the growth needed from a range of today's level. */
    static GrowthEntry of(Target target, GrowthQuestion.Stated stated, LocalDate asOf, List<OwnPace> own) {
        Range range = stated.range();
        Optional<RequiredGrowth> growth = RequiredGrowth.find(range, asOf, target.range(), to(target));
        GrowthStart.Reason none = range.high().signum() == 0 ? GrowthStart.Reason.NOTHING : GrowthStart.Reason.NO_TIME;
        return of(
                target,
                stated.text(),
                asOf,
                range,
                Optional.empty(),
                List.of(),
                growth,
                growth.isPresent() ? Optional.empty() : Optional.of(none),
                own);
    }

    /** Returns the growth needed from a full year of an authority. */
    static GrowthEntry of(Target target, GrowthStart start, List<OwnPace> own) {
        Level level = start.baseline();
        Optional<RequiredGrowth> growth = switch (start) {
            case GrowthStart.Needed needed -> Optional.of(needed.growth());
            case GrowthStart.NoRate _ -> Optional.empty();
        };
        Optional<GrowthStart.Reason> reason = switch (start) {
            case GrowthStart.Needed _ -> Optional.empty();
            case GrowthStart.NoRate none -> Optional.of(none.reason());
        };
        LocalDate from = level.period().span().orElseThrow().last();
        return of(
                target,
                level.authority(),
                from,
                level.range(),
                Optional.of(level.claims().getFirst().period().text()),
                level.claims().stream().map(Observation::id).toList(),
                growth,
                reason,
                own);
    }

    /** Returns what can be said where an authority has no full year. */
    static GrowthEntry none(Target target, String authority, List<OwnPace> own) {
        return new GrowthEntry(
                target.id(),
                authority,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("It has no figure of a full year on the measure and flow of the target"),
                Optional.empty(),
                to(target),
                Optional.empty(),
                Optional.empty(),
                target.unit().toString(),
                Optional.empty(),
                List.of(),
                own.stream().map(OwnEntry::of).toList());
    }

    private static GrowthEntry of(
            Target target,
            String baseline,
            LocalDate from,
            Range range,
            Optional<String> period,
            List<String> claims,
            Optional<RequiredGrowth> growth,
            Optional<GrowthStart.Reason> reason,
            List<OwnPace> own) {
        return new GrowthEntry(
                target.id(),
                baseline,
                Optional.of(Years.between(from, to(target)).toDecimal()),
                growth.map(RequiredGrowth::low).map(GrowthEntry::percent),
                growth.flatMap(RequiredGrowth::high).map(GrowthEntry::percent),
                reason.map(GrowthReason::of),
                Optional.of(from),
                to(target),
                Optional.of(range.low()).filter(_ -> !range.isOpenBelow()),
                Optional.of(range.high()).filter(_ -> !range.isOpenAbove()),
                target.unit().toString(),
                period,
                claims,
                own.stream().map(OwnEntry::of).toList());
    }

    private static LocalDate to(Target target) {
        return target.deadline().orElseThrow().last();
    }

    static BigDecimal percent(BigDecimal rate) {
        return rate.movePointRight(2).stripTrailingZeros();
    }
}
