package org.corridor.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.corridor.dataset.Flow;
import org.corridor.dataset.Observation;
import org.corridor.dataset.Unit;
import org.junit.jupiter.api.Test;

class OriginTest {
    private final Observation first = Claims.year("first", "bank", Flow.TOTAL, "2023", 10);
    private final Observation other = Claims.year("other", "customs", Flow.TOTAL, "2023", 12);

    @Test
    void whoeverRepeatsAClaimIsNoOriginOfTheirOwn() {
        Observation again = again("again", "first");
        Observation third = again("third", "again");
        assertThat(Origin.list(List.of(third, first, other, again)))
                .containsExactly(new Origin(first, List.of(third, again)), new Origin(other, List.of()));
    }

    @Test
    void whatWasWorkedOutFromSeveralClaimsIsNoRepeat() {
        Observation sum = again("sum", "first", "other");
        assertThat(Origin.list(List.of(first, other, sum)))
                .extracting(Origin::claim)
                .containsExactly(first, other, sum);
    }

    @Test
    void aRepeatOfWhatIsNotThereStandsForItself() {
        Observation again = again("again", "first");
        assertThat(Origin.list(List.of(again))).containsExactly(new Origin(again, List.of()));
    }

    @Test
    void anotherUnitIsAnotherClaim() {
        Observation again = ClaimsInUnits.in(again("again", "first"), Unit.parse("litre/d"));
        assertThat(Origin.list(List.of(first, again))).hasSize(2);
    }

    @Test
    void claimsThatDeriveFromEachOtherInACircleAllStandForThemselves() {
        Observation one = again("one", "two");
        Observation two = again("two", "one");
        assertThat(Origin.list(List.of(one, two))).extracting(Origin::claim).containsExactly(one, two);
    }

    private static Observation again(String id, String... from) {
        return ClaimsInUnits.derived(Claims.year(id, "press", Flow.TOTAL, "2023", 10), from);
    }
}
