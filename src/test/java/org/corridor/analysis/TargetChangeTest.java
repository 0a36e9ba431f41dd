package org.corridor.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.corridor.dataset.Bound;
import org.corridor.dataset.Range;
import org.corridor.dataset.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetChangeTest {
    @ParameterizedTest
    @CsvSource({"5,5,SAME", "5,10,DOUBLED", "10,5,HALVED", "4,5,RAISED", "10,8,LOWERED", "5,11,RAISED"})
    void anAmountIsComparedExactly(long before, long after, TargetChange.Amount amount) {
        assertThat(change(before, "", after, "").amount()).isEqualTo(amount);
    }

    @ParameterizedTest
    @CsvSource({"4,6,8,12,DOUBLED", "4,6,4,8,RAISED", "4,6,3,6,LOWERED", "4,6,3,7,OTHER", "4,6,8,11,RAISED"})
    void bothEndsOfARangeTakePart(long low, long high, long newLow, long newHigh, TargetChange.Amount amount) {
        assertThat(amount(Claims.range(low, high), Claims.range(newLow, newHigh)))
                .isEqualTo(amount);
    }

    @Test
    void nothingIsTwiceAnOpenEnd() {
        assertThat(amount(Claims.bound(5, 5, Bound.AT_LEAST), Claims.range(10, 10)))
                .isEqualTo(TargetChange.Amount.RAISED);
        assertThat(amount(Claims.range(10, 10), Claims.bound(5, 5, Bound.AT_MOST)))
                .isEqualTo(TargetChange.Amount.LOWERED);
    }

    @Test
    void targetsOnDifferentThingsAreNotCompared() {
        Target total = Claims.target("a", 5, "2020", "", Target.Kind.LEADERS);
        Target farm = of(Claims.target("b", 10, "2021", "", Target.Kind.LEADERS), "farm", Claims.range(10, 10));
        assertThat(TargetChange.of(total, farm).amount()).isEqualTo(TargetChange.Amount.OTHER);
    }

    @ParameterizedTest
    @CsvSource({
        "2020,2021,LATER,12",
        "2016,2014,EARLIER,24",
        "2021-06,2021-09,LATER,3",
        "2021,2021-06-30,SAME,0",
        "2021-06-30,2021,SAME,0",
        "2021,2021,SAME,0",
        "2020-12-30,2020-12-31,LATER,0",
        "'',2026,GIVEN,0",
        "2026,'',DROPPED,0",
        "'','',NONE,0"
    })
    void aDeadlineMovesOnlyWhenNoDayFitsBoth(String before, String after, TargetChange.Deadline deadline, long months) {
        TargetChange change = change(5, before, 5, after);
        assertThat(change.deadline()).isEqualTo(deadline);
        assertThat(change.months()).isEqualTo(months);
    }

    private static TargetChange change(long before, String oldDeadline, long after, String newDeadline) {
        return TargetChange.of(
                Claims.target("a", before, "2010", oldDeadline, Target.Kind.LEADERS),
                Claims.target("b", after, "2011", newDeadline, Target.Kind.LEADERS));
    }

    private static TargetChange.Amount amount(Range before, Range after) {
        Target target = Claims.target("a", 1, "2010", "", Target.Kind.LEADERS);
        return TargetChange.of(of(target, "trade", before), of(target, "trade", after))
                .amount();
    }

    private static Target of(Target target, String measure, Range range) {
        return new Target(
                target.id(),
                measure,
                target.flow(),
                range,
                target.unit(),
                target.announced(),
                target.deadline(),
                target.deadlineBasis(),
                target.announcedBy(),
                target.occasion(),
                target.kind(),
                Optional.empty(),
                Optional.empty(),
                target.citation(),
                target.sureness(),
                "");
    }
}
