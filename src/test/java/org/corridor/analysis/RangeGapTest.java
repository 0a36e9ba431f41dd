package org.corridor.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.corridor.dataset.Bound;
import org.corridor.dataset.Range;
import org.junit.jupiter.api.Test;

class RangeGapTest {
    @Test
    void ofRangesThatMeetEitherMayBeTheLarger() {
        Range ratio =
                new RangeGap(Claims.range(4, 6), Claims.range(1, 9)).ratio().orElseThrow();
        assertThat(ratio.low()).isEqualByComparingTo("1");
        assertThat(ratio.high()).isEqualByComparingTo("6");
        assertThat(new RangeGap(Claims.range(2, 6), Claims.range(5, 9))
                        .ratio()
                        .orElseThrow()
                        .high())
                .isEqualByComparingTo("4.5");
    }

    @Test
    void theRatioIsRoundedOutward() {
        Range third =
                new RangeGap(Claims.range(3, 3), Claims.range(10, 10)).ratio().orElseThrow();
        assertThat(third.low().multiply(BigDecimal.valueOf(3))).isLessThan(BigDecimal.TEN);
        assertThat(third.high().multiply(BigDecimal.valueOf(3))).isGreaterThan(BigDecimal.TEN);
    }

    @Test
    void aboutStaysAbout() {
        RangeGap gap = new RangeGap(Claims.bound(4, 4, Bound.ABOUT), Claims.range(8, 8));
        assertThat(gap.difference().bound()).isEqualTo(Bound.ABOUT);
        assertThat(gap.ratio().orElseThrow().bound()).isEqualTo(Bound.ABOUT);
    }

    @Test
    void atLeastNothingIsNotNothing() {
        RangeGap gap = new RangeGap(Claims.bound(0, 0, Bound.AT_LEAST), Claims.range(5, 5));
        assertThat(gap.isApart()).isFalse();
        assertThat(gap.ratio())
                .hasValueSatisfying(ratio -> assertThat(ratio.isOpenAbove()).isTrue());
    }

    @Test
    void lowIsNeverAboveHighAndTheOrderDoesNotMatter() {
        RandomClaims.forSeeds(2000, random -> {
            Range one = random.range();
            Range other = random.range();
            RangeGap there = new RangeGap(one, other);
            RangeGap back = new RangeGap(other, one);
            assertThat(there.difference().low().signum()).isNotNegative();
            assertThat(back.isApart()).isEqualTo(there.isApart());
            assertSame(back.difference(), there.difference());
            assertThat(back.ratio().isPresent()).isEqualTo(there.ratio().isPresent());
            there.ratio().ifPresent(ratio -> {
                assertThat(ratio.low()).isGreaterThanOrEqualTo(BigDecimal.ONE);
                assertSame(back.ratio().orElseThrow(), ratio);
            });
        });
    }

    @Test
    void aWiderRangeNeverNarrowsTheGap() {
        RandomClaims.forSeeds(2000, random -> {
            RangeGap gap = new RangeGap(random.range(), random.range());
            RangeGap wider = new RangeGap(random.wider(gap.one()), gap.other());
            assertHolds(wider.difference(), gap.difference());
            Optional<Range> ratio = wider.ratio();
            if (ratio.isPresent() && gap.ratio().isPresent()) {
                assertHolds(ratio.get(), gap.ratio().orElseThrow());
            }
            if (gap.ratio().isEmpty()) {
                // infinitely many times is no number, and only an open end holds it
                assertThat(ratio.map(Range::isOpenAbove).orElse(true)).isTrue();
            }
        });
    }

    @Test
    void theGapHoldsTheDistanceOfAnyTwoValues() {
        RandomClaims.forSeeds(1000, random -> {
            RangeGap gap = new RangeGap(random.range(), random.range());
            BigDecimal x = random.pick(gap.one().low(), gap.one().high());
            BigDecimal y = random.pick(gap.other().low(), gap.other().high());
            assertHolds(gap.difference(), Range.of(x.subtract(y).abs()));
            BigDecimal smaller = x.min(y);
            if (smaller.signum() > 0) {
                BigDecimal times = x.max(y).divide(smaller, 12, RoundingMode.HALF_UP);
                Range ratio = gap.ratio().orElseThrow();
                assertThat(times).isGreaterThanOrEqualTo(ratio.low().setScale(12, RoundingMode.DOWN));
                assertThat(ratio.isOpenAbove() || times.compareTo(ratio.high().setScale(12, RoundingMode.UP)) <= 0)
                        .isTrue();
            }
        });
    }

    private static void assertSame(Range one, Range other) {
        assertThat(one.low()).isEqualByComparingTo(other.low());
        assertThat(one.high()).isEqualByComparingTo(other.high());
        assertThat(one.bound()).isEqualTo(other.bound());
    }

    private static void assertHolds(Range wider, Range range) {
        assertThat(wider.low()).isLessThanOrEqualTo(range.low());
        assertThat(wider.isOpenAbove() || !range.isOpenAbove() && wider.high().compareTo(range.high()) >= 0)
                .isTrue();
    }
}
