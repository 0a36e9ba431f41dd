package org.corridor.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.corridor.analysis.OwnGrowth;
import org.corridor.analysis.OwnPace;
import org.corridor.analysis.PaceReached;
import org.corridor.dataset.Code;
import org.corridor.dataset.Observation;

/**
 * The growth that one authority's own figures had.
 *
 * @param years how far the two figures lie apart
 * @param low in per cent a year
 * @param reachedFirst the earliest year in which the target would be reached at this pace; null for never, and for a
 *     series on another flow
 * @param reachedLast the latest; null where the low end never leads there
 */
record OwnEntry(
        String authority,
        String flow,
        int years,
        BigDecimal low,
        BigDecimal high,
        Optional<Integer> reachedFirst,
        Optional<Integer> reachedLast,
        String bound,
        boolean estimate,
        boolean onTargetFlow,
        List<String> claims) {

    static OwnEntry of(OwnPace pace) {
        OwnGrowth growth = pace.growth();
        return new OwnEntry(
                growth.later().authority(),
                pace.flow().code(),
                growth.years(),
                GrowthEntry.percent(growth.rates().low()),
                GrowthEntry.percent(growth.rates().high()),
                pace.reached().flatMap(PaceReached::first),
                pace.reached().flatMap(PaceReached::last),
                Code.of(growth.rates().bound()),
                growth.isEstimate(),
                pace.reached().isPresent(),
                Stream.of(growth.later(), growth.earlier())
                        .flatMap(level -> level.claims().stream())
                        .map(Observation::id)
                        .toList());
    }
}
