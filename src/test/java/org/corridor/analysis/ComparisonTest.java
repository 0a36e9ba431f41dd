package org.corridor.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.corridor.analysis.Claims.claim;
import static org.corridor.analysis.Claims.range;
import static org.corridor.analysis.Claims.year;

import org.corridor.dataset.Calendar;
import org.corridor.dataset.Flow;
import org.corridor.dataset.Nature;
import org.corridor.dataset.Observation;
import org.corridor.dataset.ObservationStatus;
import org.corridor.dataset.Range;
import org.corridor.dataset.Unit;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    private static final Flow WAY = Flow.of("KEN", "TZA");
    private static final Flow BACK = Flow.of("TZA", "KEN");

    @Test
    void twoCountsOfOneYearMayBeComparedWhoeverCounted() {
        Comparison same = Comparison.of(year("one", "bank", WAY, "2023", 5), year("other", "customs", WAY, "2023", 9));
        assertThat(same).isInstanceOf(Comparison.Allowed.class);
        assertThat(same.overlap().orElseThrow().share()).isEqualByComparingTo("1");
    }

    @Test
    void yearsOfUnlikeCalendarsAreComparedThroughTheDaysInBoth() {
        Observation solar = span("2022-03-21/2023-03-20", Calendar.IR_SOLAR);
        Observation fiscal = span("2022-07-01/2023-06-30", Calendar.PK_FISCAL);
        assertThat(Comparison.of(solar, fiscal).overlap()).contains(new Overlap(263, 365, 365));
        assertThat(Comparison.of(solar, fiscal)).isInstanceOf(Comparison.Allowed.class);
    }

    @Test
    void allReasonsAreNamedAtOnce() {
        Observation other = ClaimsInUnits.in(
                claim(
                        "other",
                        "bank",
                        BACK,
                        "2021-01",
                        Calendar.MONTH,
                        range(1, 1),
                        Nature.STATEMENT,
                        ObservationStatus.F),
                Unit.parse("PKR"));
        assertThat(Comparison.of(year("one", "bank", WAY, "2023", 5), other).reasons())
                .containsExactly(
                        Unlike.UNLIKE_FLOW,
                        Unlike.UNLIKE_CURRENCY,
                        Unlike.FORECAST_AGAINST_COUNT,
                        Unlike.NO_DAY_IN_COMMON,
                        Unlike.PART_AGAINST_YEAR);
    }

    @Test
    void nothingIsConverted() {
        Observation dollars = span("2023", Calendar.GREGORIAN);
        assertThat(reasons(dollars, ClaimsInUnits.in(dollars, Unit.parse("PKR"))))
                .contains(Unlike.UNLIKE_CURRENCY);
        assertThat(reasons(dollars, ClaimsInUnits.in(dollars, Unit.parse("t")))).contains(Unlike.UNLIKE_UNIT);
        assertThat(reasons(dollars, ClaimsInUnits.in(dollars, Unit.parse("USD/d"))))
                .containsExactly(Unlike.UNLIKE_RATE);
        assertThat(reasons(
                        ClaimsInUnits.in(dollars, Unit.parse("litre/d")),
                        ClaimsInUnits.in(dollars, Unit.parse("litre/year"))))
                .containsExactly(Unlike.UNLIKE_RATE);
    }

    @Test
    void aRateADayHoldsForWhateverTime() {
        Unit unit = Unit.parse("litre/d");
        Observation half = ClaimsInUnits.in(span("2023-01/2023-06", Calendar.PART_YEAR), unit);
        Observation day = ClaimsInUnits.in(span("2023-03-05", Calendar.POINT), unit);
        assertThat(Comparison.of(half, day)).isInstanceOf(Comparison.Allowed.class);
        Observation power = ClaimsInUnits.in(span("2023-03-05", Calendar.POINT), Unit.parse("MW"));
        assertThat(Comparison.of(power, ClaimsInUnits.in(span("2023", Calendar.GREGORIAN), Unit.parse("MW"))))
                .isInstanceOf(Comparison.Allowed.class);
    }

    @Test
    void aLevelOnADayIsNoSumOverTheYear() {
        assertThat(reasons(span("2023", Calendar.GREGORIAN), span("2023-06", Calendar.POINT)))
                .containsExactly(Unlike.LEVEL_AGAINST_SUM);
    }

    @Test
    void aFigureWithoutAYearIsSetAgainstItsLikeOnly() {
        Observation undated = span("", Calendar.NONE);
        assertThat(Comparison.of(undated, undated)).isInstanceOf(Comparison.Allowed.class);
        assertThat(Comparison.of(undated, undated).overlap()).isEmpty();
        assertThat(reasons(undated, span("2024", Calendar.GREGORIAN))).containsExactly(Unlike.DATED_AGAINST_UNDATED);
    }

    @Test
    void aSumOverAPartOfAYearIsNoRivalOfTheYear() {
        Observation half = span("2023-01/2023-06", Calendar.PART_YEAR);
        Comparison part = Comparison.of(half, span("2023", Calendar.GREGORIAN));
        assertThat(part).isInstanceOf(Comparison.Part.class);
        assertThat(part.reasons()).containsExactly(Unlike.PART_AGAINST_YEAR);
        assertThat(part.contradict(range(4, 5), range(9, 9))).isFalse();
        assertThat(reasons(half, span("2023-05/2024-02", Calendar.PART_YEAR))).containsExactly(Unlike.UNLIKE_LENGTH);
    }

    @Test
    void aPartThatIsMoreThanItsWholeContradictsIt() {
        Observation part = of("part", "2023-03/2023-06", Calendar.PART_YEAR, range(10, 12));
        Observation whole = of("whole", "2023", Calendar.GREGORIAN, range(5, 9));
        assertThat(Comparison.contradict(part, whole)).isTrue();
        assertThat(Comparison.contradict(whole, part)).isTrue();
        assertThat(Comparison.contradict(part, of("larger", "2023", Calendar.GREGORIAN, range(5, 10))))
                .isFalse();
    }

    @Test
    void ofAPartThatSticksOutOnlyTheDaysInsideCount() {
        // 225 of 246 days
        Observation part = of("part", "2018-03-21/2018-11-21", Calendar.PART_YEAR, range(246, 246));
        assertThat(Comparison.contradict(part, of("less", "2018-01/2018-10", Calendar.PART_YEAR, range(224, 224))))
                .isTrue();
        assertThat(Comparison.contradict(part, of("as-much", "2018-01/2018-10", Calendar.PART_YEAR, range(225, 225))))
                .isFalse();
    }

    @Test
    void refusalsContradictNothing() {
        assertThat(Comparison.contradict(
                        year("one", "bank", WAY, "2023", 5), year("other", "customs", BACK, "2023", 9)))
                .isFalse();
    }

    @Test
    void everyAnswerIsTheSameFromBothSides() {
        RandomClaims.forSeeds(2000, random -> {
            Observation one = random.chance(50) ? random.count() : random.observation();
            Observation other = random.chance(50) ? random.count() : random.observation();
            Comparison there = Comparison.of(one, other);
            Comparison back = Comparison.of(other, one);
            assertThat(back).hasSameClassAs(there);
            assertThat(back.reasons()).containsExactlyElementsOf(there.reasons());
            assertThat(back.overlap()).isEqualTo(there.overlap());
            assertThat(Comparison.contradict(other, one)).isEqualTo(Comparison.contradict(one, other));
        });
    }

    @Test
    void aWiderRangeNeverMakesAContradiction() {
        RandomClaims.forSeeds(2000, random -> {
            Observation one = random.count();
            Observation other = random.chance(50) ? random.count() : random.observation();
            Observation wider = RandomEdits.ranged(one, random.wider(one.range()));
            if (Comparison.contradict(wider, other)) {
                assertThat(Comparison.contradict(one, other)).isTrue();
            }
        });
    }

    @Test
    void aFigureMayAlwaysBeComparedWithItself() {
        RandomClaims.forSeeds(500, random -> {
            Observation claim = random.observation();
            assertThat(Comparison.of(claim, claim)).isInstanceOf(Comparison.Allowed.class);
            assertThat(Comparison.contradict(claim, claim)).isFalse();
        });
    }

    private static Iterable<Unlike> reasons(Observation one, Observation other) {
        return Comparison.of(one, other).reasons();
    }

    private static Observation span(String period, Calendar calendar) {
        return of("c" + period, period, calendar, range(5, 5));
    }

    private static Observation of(String id, String period, Calendar calendar, Range range) {
        return claim(id, id, WAY, period, calendar, range);
    }
}
