package org.corridor.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.corridor.analysis.Claims.bound;
import static org.corridor.analysis.Claims.claim;
import static org.corridor.analysis.Claims.range;

import java.math.BigDecimal;
import java.util.Optional;
import org.corridor.dataset.Bound;
import org.corridor.dataset.Calendar;
import org.corridor.dataset.Flow;
import org.corridor.dataset.Range;
import org.corridor.dataset.Unit;
import org.junit.jupiter.api.Test;

class MirrorGapTest {
    private static final Flow FLOW = Flow.of("KEN", "TZA");

    @Test
    void theSameYearIsSharedWholly() {
        assertThat(gap(range(5, 5), range(8, 8)).shared()).isEqualByComparingTo(BigDecimal.ONE);
    }

    @Test
    void aSolarYearSharesMostOfTheFiscalYearThatFollowsItsStart() {
        Level solar = level("2022-03-21/2023-03-20", Calendar.IR_SOLAR, range(5, 5));
        Level fiscal = level("2022-07-01/2023-06-30", Calendar.PK_FISCAL, range(5, 5));
        Level before = level("2021-07-01/2022-06-30", Calendar.PK_FISCAL, range(5, 5));
        assertThat(MirrorGap.find(FLOW, solar, fiscal).orElseThrow().shared())
                .isBetween(decimal("0.72"), decimal("0.73"));
        assertThat(MirrorGap.find(FLOW, solar, before)).isEmpty();
    }

    @Test
    void aCalendarYearPairsWithTheFiscalYearThatEndsInItsMiddle() {
        Level calendar = year(range(5, 5));
        assertThat(MirrorGap.find(FLOW, calendar, level("2022-07-01/2023-06-30", Calendar.FISCAL, range(5, 5))))
                .isPresent();
    }

    @Test
    void partsOfAYearUndatedLevelsAndOtherUnitsAreNoPair() {
        Level whole = year(range(5, 5));
        assertThat(MirrorGap.find(FLOW, whole, level("2023-01/2023-11", Calendar.PART_YEAR, range(5, 5))))
                .isEmpty();
        assertThat(MirrorGap.find(FLOW, whole, level("", Calendar.NONE, range(5, 5))))
                .isEmpty();
        Level rupees = new Level(
                "b", whole.period(), whole.calendar(), whole.range(), Unit.parse("PKR"), false, whole.claims());
        assertThat(MirrorGap.find(FLOW, whole, rupees)).isEmpty();
    }

    @Test
    void rangesApartDisagreeAndBothEndsOfTheGapAreKept() {
        MirrorGap gap = gap(range(2, 3), range(6, 9));
        assertThat(gap.disagrees()).isTrue();
        assertThat(gap.difference()).isEqualTo(range(3, 7));
        assertThat(gap.ratio()).hasValueSatisfying(ratio -> {
            assertThat(ratio.low()).isEqualByComparingTo("2");
            assertThat(ratio.high()).isEqualByComparingTo("4.5");
        });
    }

    @Test
    void theGapIsTheSameWhoeverIsHigher() {
        assertThat(gap(range(6, 9), range(2, 3)).difference())
                .isEqualTo(gap(range(2, 3), range(6, 9)).difference());
        assertThat(gap(range(6, 9), range(2, 3)).ratio())
                .isEqualTo(gap(range(2, 3), range(6, 9)).ratio());
    }

    @Test
    void rangesThatMeetMayBeNoGapAtAll() {
        MirrorGap gap = gap(range(2, 6), range(5, 9));
        assertThat(gap.disagrees()).isFalse();
        assertThat(gap.difference()).isEqualTo(range(0, 7));
        assertThat(gap.ratio().orElseThrow().low()).isEqualByComparingTo(BigDecimal.ONE);
    }

    @Test
    void nothingHasNoRatioAndAlmostNothingAnOpenOne() {
        assertThat(gap(range(0, 0), range(5, 5)).ratio()).isEqualTo(Optional.empty());
        assertThat(gap(range(0, 0), range(5, 5)).difference()).isEqualTo(range(5, 5));
        Range ratio = gap(range(0, 1), range(5, 5)).ratio().orElseThrow();
        assertThat(ratio.isOpenAbove()).isTrue();
        assertThat(ratio.low()).isEqualByComparingTo("5");
    }

    @Test
    void anOpenEndThatReachesOverIsNoDisagreement() {
        assertThat(gap(bound(2, 2, Bound.AT_LEAST), range(5, 5)).disagrees()).isFalse();
        assertThat(gap(range(2, 2), bound(0, 5, Bound.AT_MOST)).disagrees()).isFalse();
        MirrorGap open = gap(range(2, 2), bound(5, 5, Bound.AT_LEAST));
        assertThat(open.disagrees()).isTrue();
        assertThat(open.difference().isOpenAbove()).isTrue();
        assertThat(open.difference().low()).isEqualByComparingTo("3");
        assertThat(open.ratio().orElseThrow().isOpenAbove()).isTrue();
    }

    private static MirrorGap gap(Range a, Range b) {
        return MirrorGap.find(FLOW, year(a), year(b)).orElseThrow();
    }

    private static Level year(Range range) {
        return level("2023", Calendar.GREGORIAN, range);
    }

    private static Level level(String period, Calendar calendar, Range range) {
        return Level.of(claim("c" + period, "who", FLOW, period, calendar, range));
    }

    private static BigDecimal decimal(String text) {
        return new BigDecimal(text);
    }
}
