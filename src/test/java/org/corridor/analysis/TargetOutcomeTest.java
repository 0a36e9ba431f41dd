package org.corridor.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.corridor.analysis.Claims.bound;
import static org.corridor.analysis.Claims.claim;
import static org.corridor.analysis.Claims.range;
import static org.corridor.analysis.Claims.target;
import static org.corridor.analysis.Claims.year;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.corridor.dataset.Bound;
import org.corridor.dataset.Calendar;
import org.corridor.dataset.Flow;
import org.corridor.dataset.Nature;
import org.corridor.dataset.Observation;
import org.corridor.dataset.ObservationStatus;
import org.corridor.dataset.Range;
import org.corridor.dataset.Target;
import org.junit.jupiter.api.Test;

class TargetOutcomeTest {
    private static final Target FIVE_BY_2020 = target("t", 5, "2015-04-22", "2020", Target.Kind.LEADERS);
    private static final LocalDate AFTER = LocalDate.of(2026, 11, 21);

    @Test
    void aLowEndThatReachesTheTargetMeetsIt() {
        assertThat(overall(FIVE_BY_2020, year("a", "customs", Flow.TOTAL, "2019", 5)))
                .isEqualTo(Outcome.MET);
    }

    @Test
    void onlyAHighEndIsDisputed() {
        assertThat(overall(FIVE_BY_2020, on("2019", range(3, 6)))).isEqualTo(Outcome.DISPUTED);
    }

    @Test
    void aCountBelowAfterTheDeadlineIsAMiss() {
        assertThat(overall(FIVE_BY_2020, on("2019", range(3, 4)))).isEqualTo(Outcome.MISSED);
        assertThat(overall(FIVE_BY_2020, on("2020", range(3, 4)))).isEqualTo(Outcome.MISSED);
    }

    @Test
    void withoutACountAboutTheDeadlineNothingIsKnown() {
        assertThat(overall(FIVE_BY_2020)).isEqualTo(Outcome.UNKNOWN);
        assertThat(overall(FIVE_BY_2020, on("2018", range(3, 4)))).isEqualTo(Outcome.UNKNOWN);
    }

    @Test
    void theDeadlineIsAheadUntilItsLastDay() {
        List<Level> levels = levels(on("2019", range(3, 4)));
        assertThat(TargetOutcome.of(FIVE_BY_2020, levels, LocalDate.of(2020, 12, 31))
                        .overall())
                .isEqualTo(Outcome.PENDING);
        assertThat(TargetOutcome.of(FIVE_BY_2020, levels, LocalDate.of(2021, 1, 1))
                        .overall())
                .isEqualTo(Outcome.MISSED);
    }

    @Test
    void aCountFromBeforeTheAnnouncementMeetsNothing() {
        assertThat(overall(FIVE_BY_2020, year("a", "customs", Flow.TOTAL, "2014", 9)))
                .isEqualTo(Outcome.UNKNOWN);
    }

    @Test
    void aCountThatBeginsAfterTheDeadlineComesTooLate() {
        assertThat(overall(FIVE_BY_2020, year("a", "customs", Flow.TOTAL, "2021", 9)))
                .isEqualTo(Outcome.UNKNOWN);
    }

    @Test
    void estimatesAndForecastsDecideNothing() {
        Observation estimate = claim(
                "e", "x", Flow.TOTAL, "2019", Calendar.GREGORIAN, range(9, 9), Nature.ESTIMATE, ObservationStatus.E);
        assertThat(overall(FIVE_BY_2020, estimate)).isEqualTo(Outcome.UNKNOWN);
    }

    @Test
    void aPartOfAYearCountsOnlyWhenItReachesTheTarget() {
        assertThat(overall(FIVE_BY_2020, part("2019-01/2019-09", range(6, 6)))).isEqualTo(Outcome.MET);
        assertThat(overall(FIVE_BY_2020, part("2020-01/2020-09", range(2, 2)))).isEqualTo(Outcome.UNKNOWN);
    }

    @Test
    void aLevelWithoutAYearDecidesNothing() {
        assertThat(overall(FIVE_BY_2020, claim("u", "x", Flow.TOTAL, "", Calendar.NONE, range(9, 9))))
                .isEqualTo(Outcome.UNKNOWN);
    }

    @Test
    void anOpenEndIsNeverTakenForAValue() {
        assertThat(overall(FIVE_BY_2020, on("2020", bound(0, 9, Bound.AT_MOST))))
                .isEqualTo(Outcome.MISSED);
        assertThat(overall(FIVE_BY_2020, on("2020", bound(6, 6, Bound.AT_LEAST))))
                .isEqualTo(Outcome.MET);
        assertThat(overall(FIVE_BY_2020, on("2020", bound(4, 4, Bound.AT_LEAST))))
                .isEqualTo(Outcome.MISSED);
    }

    @Test
    void withoutADeadlineATargetIsReachedOrOpen() {
        Target open = target("t", 5, "2015", "", Target.Kind.LEADERS);
        assertThat(overall(open, on("2019", range(5, 5)))).isEqualTo(Outcome.REACHED);
        assertThat(overall(open, on("2019", range(4, 6)))).isEqualTo(Outcome.OPEN);
        assertThat(overall(open)).isEqualTo(Outcome.OPEN);
    }

    @Test
    void eachAuthorityIsJudgedByItsOwnFigures() {
        TargetOutcome outcome = TargetOutcome.of(
                FIVE_BY_2020,
                levels(year("a", "customs", Flow.TOTAL, "2019", 6), year("b", "bank", Flow.TOTAL, "2019", 0)),
                AFTER);
        assertThat(outcome.overall()).isEqualTo(Outcome.MET);
        assertThat(outcome.verdicts().get("customs").outcome()).isEqualTo(Outcome.MET);
        assertThat(outcome.verdicts().get("bank").outcome()).isEqualTo(Outcome.MISSED);
    }

    private static Observation on(String year, Range range) {
        return claim("c", "customs", Flow.TOTAL, year, Calendar.GREGORIAN, range);
    }

    private static Observation part(String period, Range range) {
        return claim("p", "customs", Flow.TOTAL, period, Calendar.PART_YEAR, range);
    }

    private static Outcome overall(Target target, Observation... claims) {
        return TargetOutcome.of(target, levels(claims), AFTER).overall();
    }

    private static List<Level> levels(Observation... claims) {
        return Arrays.stream(claims).map(Level::of).toList();
    }
}
