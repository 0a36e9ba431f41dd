package org.corridor.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.corridor.dataset.Bound;
import org.corridor.dataset.Calendar;
import org.corridor.dataset.Flow;
import org.corridor.dataset.Nature;
import org.corridor.dataset.Observation;
import org.corridor.dataset.ObservationStatus;
import org.corridor.dataset.Range;
import org.corridor.dataset.Unit;
import org.junit.jupiter.api.Test;

class RivalsTest {
    private static final Flow WAY = Flow.of("KEN", "TZA");

    @Test
    void rangesThatDoNotMeetInTheSameYearDisagree() {
        Observation one = year("one", "bank", "2023", Claims.range(10, 12));
        Observation other = year("other", "customs", "2023", Claims.range(13, 15));
        assertThat(pairs(one, other)).singleElement().satisfies(pair -> {
            assertThat(List.of(pair.one(), pair.other())).containsExactly(one, other);
            assertThat(pair.kind()).isEqualTo(Disagreement.Kind.RANGES);
            assertThat(pair.overlap()).contains(new Overlap(365, 365, 365));
            assertThat(pair.isBetweenAuthorities()).isTrue();
        });
        assertThat(pairs(other, one)).isEqualTo(pairs(one, other));
    }

    @Test
    void rangesThatTouchAgree() {
        assertThat(pairs(
                        year("one", "bank", "2023", Claims.range(10, 13)),
                        year("other", "customs", "2023", Claims.range(13, 15))))
                .isEmpty();
    }

    @Test
    void anAuthorityContradictsItselfOnTheSameDaysOnly() {
        Observation one = year("one", "bank", "2023", Claims.range(10, 10));
        assertThat(pairs(one, year("other", "bank", "2023", Claims.range(20, 20))))
                .singleElement()
                .satisfies(pair -> assertThat(pair.isBetweenAuthorities()).isFalse());
        assertThat(pairs(one, fiscal("bank"))).isEmpty();
        assertThat(pairs(one, fiscal("customs"))).hasSize(1);
    }

    @Test
    void figuresOfDifferentYearsOrFlowsAreNoRivals() {
        Observation one = year("one", "bank", "2022", Claims.range(10, 10));
        assertThat(pairs(one, year("other", "customs", "2023", Claims.range(20, 20))))
                .isEmpty();
        Observation back = Claims.claim(
                "back", "customs", Flow.of("TZA", "KEN"), "2022", Calendar.GREGORIAN, Claims.range(20, 20));
        assertThat(pairs(one, back)).isEmpty();
    }

    @Test
    void sumsMustShareTwoFifthsOfTheirDaysAndRatesOne() {
        Observation year = year("year", "bank", "2023", Claims.range(10, 10));
        Observation late =
                Claims.claim("late", "customs", WAY, "2023-10-01/2024-09-30", Calendar.FISCAL, Claims.range(20, 20));
        assertThat(pairs(year, late)).isEmpty();
        assertThat(pairs(aDay(year), aDay(late))).hasSize(1);
    }

    @Test
    void anOpenEndReachesAsFarAsItMay() {
        Observation more = year("more", "bank", "2023", Claims.bound(10, 10, Bound.AT_LEAST));
        Observation less = year("less", "customs", "2023", Claims.bound(20, 20, Bound.AT_MOST));
        assertThat(pairs(more, less)).isEmpty();
        assertThat(pairs(more, year("small", "customs", "2023", Claims.range(5, 6))))
                .hasSize(1);
        assertThat(pairs(less, year("large", "bank", "2023", Claims.range(25, 26))))
                .hasSize(1);
    }

    @Test
    void aPartIsNoRivalOfTheYearUnlessItHasMore() {
        Observation half =
                Claims.claim("half", "bank", WAY, "2023-01/2023-06", Calendar.PART_YEAR, Claims.range(10, 10));
        assertThat(pairs(half, year("whole", "customs", "2023", Claims.range(20, 20))))
                .isEmpty();
        assertThat(pairs(half, year("whole", "customs", "2023", Claims.range(9, 9))))
                .extracting(Rivals::kind)
                .containsExactly(Disagreement.Kind.PART);
        assertThat(pairs(half, year("whole", "bank", "2023", Claims.range(9, 9))))
                .hasSize(1);
    }

    @Test
    void aYearlyLevelAsOfADayIsSetAgainstTheYearOfAnotherAuthority() {
        Observation level = Claims.claim("level", "bank", WAY, "2023-06", Calendar.POINT, Claims.range(0, 0));
        assertThat(pairs(level, year("sum", "customs", "2023", Claims.range(20, 20))))
                .extracting(Rivals::kind)
                .containsExactly(Disagreement.Kind.LEVEL);
        assertThat(pairs(level, year("sum", "customs", "2022", Claims.range(20, 20))))
                .isEmpty();
        assertThat(pairs(level, year("sum", "bank", "2023", Claims.range(20, 20))))
                .isEmpty();
    }

    @Test
    void levelsWithoutAYearAreSetAgainstEachOtherOnly() {
        Observation one = Claims.claim("one", "bank", WAY, "", Calendar.NONE, Claims.range(10, 10));
        Observation other = Claims.claim("other", "customs", WAY, "", Calendar.NONE, Claims.range(20, 20));
        assertThat(pairs(one, other)).hasSize(1);
        assertThat(pairs(one, year("dated", "customs", "2024", Claims.range(20, 20))))
                .isEmpty();
    }

    @Test
    void aForecastIsNoRivalOfAnything() {
        Observation forecast = Claims.claim(
                "forecast",
                "bank",
                WAY,
                "2023",
                Calendar.GREGORIAN,
                Claims.range(10, 10),
                Nature.STATEMENT,
                ObservationStatus.F);
        assertThat(pairs(forecast, year("count", "customs", "2023", Claims.range(20, 20))))
                .isEmpty();
        assertThat(pairs(forecast, forecast)).isEmpty();
    }

    private static List<Rivals> pairs(Observation one, Observation other) {
        return Rivals.list(List.of(one, other));
    }

    private static Observation year(String id, String authority, String year, Range range) {
        return Claims.claim(id, authority, WAY, year, Calendar.GREGORIAN, range);
    }

    private static Observation fiscal(String authority) {
        return Claims.claim(
                "fiscal", authority, WAY, "2022-07-01/2023-06-30", Calendar.PK_FISCAL, Claims.range(20, 20));
    }

    private static Observation aDay(Observation claim) {
        return ClaimsInUnits.in(claim, Unit.parse("litre/d"));
    }
}
