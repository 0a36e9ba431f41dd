package org.corridor.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.corridor.dataset.Bound;
import org.corridor.dataset.Calendar;
import org.corridor.dataset.Flow;
import org.corridor.dataset.Observation;
import org.corridor.dataset.Range;
import org.corridor.dataset.Unit;
import org.junit.jupiter.api.Test;

class DisagreementTest {
    private static final Flow WAY = Flow.of("KEN", "TZA");

    @Test
    void rangesThatDoNotMeetInTheSameYearDisagree() {
        Observation one = year("one", "bank", "2023", Claims.range(10, 12));
        Observation other = year("other", "customs", "2023", Claims.range(13, 15));
        assertThat(Disagreement.list(List.of(one, other))).containsExactly(new Disagreement(one, other));
        assertThat(Disagreement.list(List.of(other, one))).containsExactly(new Disagreement(other, one));
    }

    @Test
    void rangesThatTouchAgree() {
        assertThat(pairs(
                        year("one", "bank", "2023", Claims.range(10, 13)),
                        year("other", "customs", "2023", Claims.range(13, 15))))
                .isEmpty();
    }

    @Test
    void nobodyDisagreesWithThemselves() {
        assertThat(pairs(
                        year("one", "bank", "2023", Claims.range(10, 10)),
                        year("other", "bank", "2023", Claims.range(20, 20))))
                .isEmpty();
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
    void aSumOverAPartOfAYearIsNoRivalOfTheYear() {
        Observation half =
                Claims.claim("half", "bank", WAY, "2023-01/2023-06", Calendar.PART_YEAR, Claims.range(10, 10));
        Observation whole = year("whole", "customs", "2023", Claims.range(20, 20));
        assertThat(pairs(half, whole)).isEmpty();
        assertThat(pairs(aDay(half), aDay(whole))).hasSize(1);
    }

    @Test
    void levelsWithoutAYearAreSetAgainstEachOtherOnly() {
        Observation one = Claims.claim("one", "bank", WAY, "", Calendar.NONE, Claims.range(10, 10));
        Observation other = Claims.claim("other", "customs", WAY, "", Calendar.NONE, Claims.range(20, 20));
        assertThat(pairs(one, other)).hasSize(1);
        assertThat(pairs(one, year("dated", "customs", "2024", Claims.range(20, 20))))
                .isEmpty();
    }

    private static List<Disagreement> pairs(Observation one, Observation other) {
        return Disagreement.list(List.of(one, other));
    }

    private static Observation year(String id, String authority, String year, Range range) {
        return Claims.claim(id, authority, WAY, year, Calendar.GREGORIAN, range);
    }

    private static Observation aDay(Observation claim) {
        return ClaimsInUnits.in(claim, Unit.parse("litre/d"));
    }
}
