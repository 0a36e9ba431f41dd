package org.corridor.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.corridor.analysis.Claims.bound;
import static org.corridor.analysis.Claims.range;

import java.time.LocalDate;
import java.util.Random;
import org.corridor.dataset.Bound;
import org.corridor.dataset.Range;
import org.junit.jupiter.api.Test;

class RequiredGrowthTest {
    private static final LocalDate FROM = LocalDate.of(2024, 12, 31);
    private static final LocalDate TO = LocalDate.of(2029, 12, 31);

    @Test
    void doublingInAYearIsAHundredPerCent() {
        RequiredGrowth growth = RequiredGrowth.find(range(5, 5), FROM, range(10, 10), LocalDate.of(2025, 12, 31))
                .orElseThrow();
        assertThat(growth.low().doubleValue()).isCloseTo(1.0, org.assertj.core.data.Offset.offset(0.002));
        assertThat(growth.high()).contains(growth.low());
    }

    @Test
    void theLowRateStartsAtTheHighEndOfTheBaseline() {
        RequiredGrowth growth =
                RequiredGrowth.find(range(2, 3), FROM, range(10, 10), TO).orElseThrow();
        RequiredGrowth fromThree =
                RequiredGrowth.find(range(3, 3), FROM, range(10, 10), TO).orElseThrow();
        assertThat(growth.low()).isEqualByComparingTo(fromThree.low());
        assertThat(growth.high().orElseThrow()).isGreaterThan(growth.low());
    }

    @Test
    void fromZeroNoRateLeadsAnywhere() {
        assertThat(RequiredGrowth.find(range(0, 0), FROM, range(10, 10), TO)).isEmpty();
        assertThat(RequiredGrowth.find(range(0, 3), FROM, range(10, 10), TO)
                        .orElseThrow()
                        .high())
                .isEmpty();
    }

    @Test
    void withoutTimeLeftThereIsNoRate() {
        assertThat(RequiredGrowth.find(range(2, 3), TO, range(10, 10), TO)).isEmpty();
    }

    @Test
    void anOpenEndIsNoBaseline() {
        assertThat(RequiredGrowth.find(bound(3, 3, Bound.AT_LEAST), FROM, range(10, 10), TO))
                .isEmpty();
        assertThat(RequiredGrowth.find(bound(0, 3, Bound.AT_MOST), FROM, range(10, 10), TO))
                .isEmpty();
    }

    @Test
    void theLowRateNeverExceedsTheHighRate() {
        Random random = new Random(5);
        for (int run = 0; run < 500; run++) {
            RequiredGrowth growth = RequiredGrowth.find(
                            any(random), FROM, any(random), TO.plusDays(random.nextInt(900)))
                    .orElseThrow();
            assertThat(growth.low()).isLessThanOrEqualTo(growth.high().orElseThrow());
        }
    }

    @Test
    void wideningTheBaselineNeverNarrowsTheRates() {
        Random random = new Random(6);
        for (int run = 0; run < 500; run++) {
            Range narrow = any(random);
            Range wide = Range.of(
                    narrow.low().divide(java.math.BigDecimal.TWO), narrow.high().add(java.math.BigDecimal.TEN));
            RequiredGrowth tight =
                    RequiredGrowth.find(narrow, FROM, range(500, 500), TO).orElseThrow();
            RequiredGrowth loose =
                    RequiredGrowth.find(wide, FROM, range(500, 500), TO).orElseThrow();
            assertThat(loose.low()).isLessThanOrEqualTo(tight.low());
            assertThat(loose.high().orElseThrow())
                    .isGreaterThanOrEqualTo(tight.high().orElseThrow());
        }
    }

    private static Range any(Random random) {
        long low = 1L + random.nextInt(100);
        return range(low, low + random.nextInt(100));
    }
}
