package org.corridor.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.corridor.analysis.Claims.bound;
import static org.corridor.analysis.Claims.claim;
import static org.corridor.analysis.Claims.range;
import static org.corridor.analysis.Claims.year;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.corridor.dataset.Bound;
import org.corridor.dataset.Calendar;
import org.corridor.dataset.Flow;
import org.corridor.dataset.Nature;
import org.corridor.dataset.Observation;
import org.corridor.dataset.ObservationStatus;
import org.junit.jupiter.api.Test;

class TotalsTest {
    private static final Flow OUT = Flow.of("AAA", "BBB");
    private static final Flow IN = Flow.of("BBB", "AAA");

    @Test
    void aStatedTotalStandsAsStated() {
        List<Level> totals = list(year("t", "customs", Flow.TOTAL, "2023", 10));
        assertThat(totals).singleElement().satisfies(level -> {
            assertThat(level.computed()).isFalse();
            assertThat(level.range()).isEqualTo(range(10, 10));
        });
    }

    @Test
    void twoFlowsOfOnePeriodAreAddedAndMarked() {
        List<Level> totals = list(year("o", "customs", OUT, "2023", 7), year("i", "customs", IN, "2023", 3));
        assertThat(totals).singleElement().satisfies(level -> {
            assertThat(level.computed()).isTrue();
            assertThat(level.range()).isEqualTo(range(10, 10));
            assertThat(level.claims()).extracting(Observation::id).containsExactly("o", "i");
        });
    }

    @Test
    void aStatedTotalMakesTheSumNeedless() {
        List<Level> totals = list(
                year("o", "customs", OUT, "2023", 7),
                year("i", "customs", IN, "2023", 3),
                year("t", "customs", Flow.TOTAL, "2023", 11));
        assertThat(totals).singleElement().extracting(Level::computed).isEqualTo(false);
    }

    @Test
    void authoritiesPeriodsAndCalendarsAreNeverJoined() {
        assertThat(list(year("o", "customs", OUT, "2023", 7), year("i", "bank", IN, "2023", 3)))
                .isEmpty();
        assertThat(list(year("o", "customs", OUT, "2023", 7), year("i", "customs", IN, "2022", 3)))
                .isEmpty();
        assertThat(list(
                        year("o", "customs", OUT, "2023", 7),
                        claim("i", "customs", IN, "2023", Calendar.FISCAL, range(3, 3))))
                .isEmpty();
    }

    @Test
    void levelsWithoutAYearAreNotAdded() {
        assertThat(list(
                        claim("o", "customs", OUT, "", Calendar.NONE, range(7, 7)),
                        claim("i", "customs", IN, "", Calendar.NONE, range(3, 3))))
                .isEmpty();
    }

    @Test
    void aPeriodWrittenInTwoWaysIsOnePeriod() {
        assertThat(list(
                        year("o", "customs", OUT, "2023", 7),
                        claim("i", "customs", IN, "2023-01-01/2023-12-31", Calendar.GREGORIAN, range(3, 3))))
                .hasSize(1);
    }

    @Test
    void severalReportsOfOneFlowWidenTheSum() {
        List<Level> totals = list(
                year("o", "customs", OUT, "2023", 7),
                year("o2", "customs", OUT, "2023", 9),
                year("i", "customs", IN, "2023", 3));
        assertThat(totals).singleElement().extracting(Level::range).isEqualTo(bound(10, 12, Bound.GIVEN));
    }

    @Test
    void forecastsAreNoCounts() {
        Observation forecast = claim(
                "f",
                "customs",
                Flow.TOTAL,
                "2030",
                Calendar.GREGORIAN,
                range(9, 9),
                Nature.STATEMENT,
                ObservationStatus.F);
        assertThat(list(forecast)).isEmpty();
    }

    @Test
    void theOrderOfRowsNeverMattersToTheSums() {
        Random random = new Random(20261121);
        for (int run = 0; run < 200; run++) {
            List<Observation> claims = random(random, 12);
            List<Observation> shuffled = new ArrayList<>(claims);
            Collections.shuffle(shuffled, random);
            assertThat(values(shuffled)).containsExactlyInAnyOrderElementsOf(values(claims));
        }
    }

    @Test
    void wideningAnInputNeverNarrowsASum() {
        Random random = new Random(7);
        for (int run = 0; run < 200; run++) {
            long low = random.nextInt(100);
            long high = low + random.nextInt(100);
            Level narrow = list(
                            claim("o", "c", OUT, "2023", Calendar.GREGORIAN, range(low, high)),
                            year("i", "c", IN, "2023", 5))
                    .getFirst();
            Level wide = list(
                            claim("o", "c", OUT, "2023", Calendar.GREGORIAN, range(Math.max(0, low - 3), high + 3)),
                            year("i", "c", IN, "2023", 5))
                    .getFirst();
            assertThat(wide.range().low()).isLessThanOrEqualTo(narrow.range().low());
            assertThat(wide.range().high())
                    .isGreaterThanOrEqualTo(narrow.range().high());
        }
    }

    private static List<String> values(List<Observation> claims) {
        return Totals.list(claims, "AAA", "BBB").stream()
                .map(level -> level.authority() + level.period().span() + level.calendar() + level.range())
                .map(text -> text.replaceAll("text=[^,]*", ""))
                .toList();
    }

    private static List<Observation> random(Random random, int size) {
        List<Observation> claims = new ArrayList<>();
        List<Flow> flows = List.of(OUT, IN, Flow.TOTAL);
        for (int i = 0; i < size; i++) {
            long low = random.nextInt(50);
            claims.add(claim(
                    "c" + i,
                    "a" + random.nextInt(2),
                    flows.get(random.nextInt(3)),
                    String.valueOf(2020 + random.nextInt(2)),
                    Calendar.GREGORIAN,
                    Claims.range(low, low + random.nextInt(9))));
        }
        return claims;
    }

    private static List<Level> list(Observation... claims) {
        return Totals.list(List.of(claims), "AAA", "BBB");
    }

    @Test
    void theLowEndNeverExceedsTheHighEnd() {
        Random random = new Random(99);
        for (int run = 0; run < 200; run++) {
            assertThat(Totals.list(random(random, 15), "AAA", "BBB"))
                    .allSatisfy(level -> assertThat(level.range().low())
                            .isLessThanOrEqualTo(level.range().high()));
        }
    }

    @Test
    void theSumOfPointsIsExact() {
        Observation cent = claim(
                "o",
                "c",
                OUT,
                "2023",
                Calendar.GREGORIAN,
                new org.corridor.dataset.Range(new BigDecimal("0.1"), new BigDecimal("0.1"), Bound.GIVEN));
        Observation other = claim(
                "i",
                "c",
                IN,
                "2023",
                Calendar.GREGORIAN,
                new org.corridor.dataset.Range(new BigDecimal("0.2"), new BigDecimal("0.2"), Bound.GIVEN));
        assertThat(list(cent, other).getFirst().range().low()).isEqualByComparingTo("0.3");
    }
}
