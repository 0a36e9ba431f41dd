package org.corridor.analysis;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.corridor.dataset.Flow;
import org.corridor.dataset.Observation;
import org.corridor.dataset.Period;
import org.corridor.dataset.Unit;

/**
 * What makes two claims one statement though neither names the other: the same authority, value and period, on the same
 * measure, flow, crossing and unit.
 *
 * <p>"About" makes no other value, an open end does. Days count and not how a period or a number is written.
 *
 * @param first the first day of the period; empty for a level without a year
 */
record SameStatement(
        String authority,
        String measure,
        Optional<Flow> flow,
        Optional<String> crossing,
        Unit unit,
        BigDecimal low,
        BigDecimal high,
        boolean openAbove,
        boolean openBelow,
        Optional<LocalDate> first,
        Optional<LocalDate> last) {

    private static SameStatement of(Observation claim) {
        Optional<Period.Span> span = claim.period().span();
        return new SameStatement(
                claim.authority(),
                claim.measure(),
                claim.flow(),
                claim.crossing(),
                claim.unit(),
                claim.range().low().stripTrailingZeros(),
                claim.range().high().stripTrailingZeros(),
                claim.range().isOpenAbove(),
                claim.range().isOpenBelow(),
                span.map(Period.Span::first),
                span.map(Period.Span::last));
    }

    /** Joins the claims that are one statement; of levels without a year, those that were said within a year of another. */
    static void join(Collection<Observation> claims, JoinedIds joined) {
        Map<SameStatement, List<Observation>> same =
                claims.stream().collect(Collectors.groupingBy(SameStatement::of, HashMap::new, Collectors.toList()));
        same.forEach((statement, those) -> {
            those.sort(Comparator.comparing(claim -> claim.statedOn().first()));
            LocalDate until = LocalDate.MIN;
            for (int i = 0; i < those.size(); i++) {
                Observation claim = those.get(i);
                if (i > 0
                        && (statement.first.isPresent()
                                || !claim.statedOn().first().isAfter(until))) {
                    joined.join(those.get(i - 1).id(), claim.id());
                }
                LocalDate year = claim.statedOn().last().plusYears(1);
                until = year.isAfter(until) ? year : until;
            }
        });
    }
}
