package org.corridor.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.corridor.analysis.Claims.bound;
import static org.corridor.analysis.Claims.claim;
import static org.corridor.analysis.Claims.range;
import static org.corridor.analysis.Claims.year;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.corridor.dataset.Bound;
import org.corridor.dataset.Calendar;
import org.corridor.dataset.Flow;
import org.corridor.dataset.Nature;
import org.corridor.dataset.Observation;
import org.corridor.dataset.ObservationStatus;
import org.corridor.dataset.Range;
import org.junit.jupiter.api.Test;

class OwnGrowthTest {
    @Test
    void doublingInAYearIsAHundredPerCent() {
        OwnGrowth growth = only(year("a", "x", Flow.TOTAL, "2022", 5), year("b", "x", Flow.TOTAL, "2023", 10));
        assertThat(growth.years()).isEqualTo(1);
        assertThat(growth.rates().low().doubleValue()).isCloseTo(1, within(1e-6));
        assertThat(growth.rates().isPoint()).isTrue();
    }

    @Test
    void overThreeYearsTheRateIsTheCubeRoot() {
        OwnGrowth growth = only(year("a", "x", Flow.TOTAL, "2020", 1000), year("b", "x", Flow.TOTAL, "2023", 1331));
        assertThat(growth.years()).isEqualTo(3);
        assertThat(growth.rates().low().doubleValue()).isCloseTo(0.1, within(1e-6));
    }

    @Test
    void growthIsMeasuredToTheLatestYearOnly() {
        List<OwnGrowth> growth = list(
                year("a", "x", Flow.TOTAL, "2018", 1),
                year("b", "x", Flow.TOTAL, "2020", 2),
                year("c", "x", Flow.TOTAL, "2022", 3),
                year("d", "x", Flow.TOTAL, "2023", 4));
        assertThat(growth).extracting(OwnGrowth::years).containsExactly(1, 3, 5);
        assertThat(growth)
                .allSatisfy(one -> assertThat(one.later().period().text()).isEqualTo("2023"));
    }

    @Test
    void aPairTwoOrFourYearsApartGivesNoRate() {
        assertThat(list(
                        year("a", "x", Flow.TOTAL, "2019", 1),
                        year("b", "x", Flow.TOTAL, "2021", 2),
                        year("c", "x", Flow.TOTAL, "2023", 4)))
                .isEmpty();
    }

    @Test
    void authoritiesAreNeverPaired() {
        assertThat(list(year("a", "x", Flow.TOTAL, "2022", 5), year("b", "y", Flow.TOTAL, "2023", 10)))
                .isEmpty();
    }

    @Test
    void kindsOfYearAreNeverPaired() {
        Observation fiscal = claim("b", "x", Flow.TOTAL, "2023-07/2024-06", Calendar.PK_FISCAL, range(10, 10));
        assertThat(list(year("a", "x", Flow.TOTAL, "2022", 5), fiscal)).isEmpty();
    }

    @Test
    void solarYearsThatBeginADayApartArePaired() {
        Observation before = claim("a", "x", Flow.TOTAL, "2023-03-21/2024-03-19", Calendar.IR_SOLAR, range(10, 10));
        Observation after = claim("b", "x", Flow.TOTAL, "2024-03-20/2025-03-20", Calendar.IR_SOLAR, range(12, 12));
        assertThat(only(before, after).rates().low().doubleValue()).isCloseTo(0.2, within(1e-6));
    }

    @Test
    void theLowRateLeadsFromTheHighEndToTheLowEnd() {
        OwnGrowth growth = only(ofYear("a", "2022", range(8, 10)), ofYear("b", "2023", range(11, 16)));
        assertThat(growth.rates().low().doubleValue()).isCloseTo(0.1, within(1e-6));
        assertThat(growth.rates().high().doubleValue()).isCloseTo(1, within(1e-6));
    }

    @Test
    void severalValuesForOneYearAreARange() {
        OwnGrowth growth = only(
                year("a", "x", Flow.TOTAL, "2022", 8),
                year("b", "x", Flow.TOTAL, "2022", 10),
                year("c", "x", Flow.TOTAL, "2023", 12));
        assertThat(growth.rates().low().doubleValue()).isCloseTo(0.2, within(1e-6));
        assertThat(growth.rates().high().doubleValue()).isCloseTo(0.5, within(1e-6));
        assertThat(growth.earlier().claims()).hasSize(2);
    }

    @Test
    void fromZeroThereIsNoRate() {
        assertThat(list(ofYear("a", "2022", range(0, 0)), ofYear("b", "2023", range(5, 5))))
                .isEmpty();
        assertThat(list(ofYear("a", "2022", range(0, 3)), ofYear("b", "2023", range(5, 5))))
                .isEmpty();
    }

    @Test
    void toZeroAllIsLost() {
        assertThat(only(ofYear("a", "2022", range(5, 5)), ofYear("b", "2023", range(0, 0)))
                        .rates()
                        .high())
                .isEqualByComparingTo("-1");
    }

    @Test
    void anOpenEndGivesNoRateEvenAmongSeveralValues() {
        Observation open = ofYear("a", "2022", bound(5, 5, Bound.AT_LEAST));
        assertThat(list(open, ofYear("b", "2023", range(9, 9)))).isEmpty();
        assertThat(list(open, ofYear("c", "2022", range(6, 6)), ofYear("b", "2023", range(9, 9))))
                .isEmpty();
        assertThat(list(ofYear("a", "2022", range(5, 5)), ofYear("b", "2023", bound(9, 9, Bound.AT_MOST))))
                .isEmpty();
    }

    @Test
    void aboutStaysAbout() {
        OwnGrowth growth = only(ofYear("a", "2022", bound(5, 5, Bound.ABOUT)), ofYear("b", "2023", range(6, 6)));
        assertThat(growth.rates().bound()).isEqualTo(Bound.ABOUT);
    }

    @Test
    void anEstimateBehindItIsTold() {
        Observation guess = claim(
                "a", "x", Flow.TOTAL, "2022", Calendar.GREGORIAN, range(5, 5), Nature.ESTIMATE, ObservationStatus.A);
        assertThat(only(guess, ofYear("b", "2023", range(6, 6))).isEstimate()).isTrue();
    }

    @Test
    void wideningAFigureNeverNarrowsTheRates() {
        Random random = new Random(7);
        for (int run = 0; run < 300; run++) {
            long low = 2L + random.nextInt(90);
            long high = low + random.nextInt(40);
            Range tight = only(ofYear("a", "2022", range(low, high)), ofYear("b", "2023", range(50, 60)))
                    .rates();
            Range loose = only(ofYear("a", "2022", range(low - 1, high + 3)), ofYear("b", "2023", range(50, 60)))
                    .rates();
            assertThat(loose.low()).isLessThanOrEqualTo(tight.low());
            assertThat(loose.high()).isGreaterThanOrEqualTo(tight.high());
        }
    }

    private static Observation ofYear(String id, String year, Range range) {
        return claim(id, "x", Flow.TOTAL, year, Calendar.GREGORIAN, range);
    }

    private static List<OwnGrowth> list(Observation... claims) {
        return OwnGrowth.list(Stream.of(claims).map(Level::of).toList());
    }

    private static OwnGrowth only(Observation... claims) {
        assertThat(list(claims)).hasSize(1);
        return list(claims).getFirst();
    }
}
