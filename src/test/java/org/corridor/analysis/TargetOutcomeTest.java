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
import org.corridor.dataset.Unit;
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
        assertThat(overall(FIVE_BY_2020, on("2020", bound(6, 6, Bound.AT_LEAST))))
                .isEqualTo(Outcome.MET);
        assertThat(overall(FIVE_BY_2020, on("2020", bound(6, 6, Bound.AT_MOST))))
                .as("six or less may be four or five")
                .isEqualTo(Outcome.DISPUTED);
        assertThat(overall(FIVE_BY_2020, on("2020", bound(0, 4, Bound.AT_MOST))))
                .isEqualTo(Outcome.MISSED);
    }

    @Test
    void atLeastLessThanTheTargetShowsNeitherThatItWasReachedNorThatItWasMissed() {
        Observation atLeastFour = on("2020", bound(4, 4, Bound.AT_LEAST));
        assertThat(overall(FIVE_BY_2020, atLeastFour)).isEqualTo(Outcome.UNKNOWN);
        assertThat(overall(FIVE_BY_2020, atLeastFour, year("b", "customs", Flow.TOTAL, "2019", 3)))
                .isEqualTo(Outcome.MISSED);
    }

    @Test
    void aCountMustEndAfterTheAnnouncementAndBeginBeforeTheLastDay() {
        Target day = target("t", 5, "2015-06-30", "2020-07-01", Target.Kind.LEADERS);
        assertThat(overall(day, fiscal("2014-07-01/2015-06-30", 9))).isEqualTo(Outcome.UNKNOWN);
        assertThat(overall(day, fiscal("2014-07-02/2015-07-01", 9))).isEqualTo(Outcome.MET);
        assertThat(overall(day, fiscal("2020-07-01/2021-06-30", 9))).isEqualTo(Outcome.UNKNOWN);
        assertThat(overall(day, fiscal("2020-06-30/2021-06-29", 9))).isEqualTo(Outcome.MET);
    }

    @Test
    void aCountOfThePriorYearShowsAMissAndOneBeforeItDoesNot() {
        assertThat(overall(FIVE_BY_2020, fiscal("2018-01-02/2019-01-01", 1))).isEqualTo(Outcome.MISSED);
        assertThat(overall(FIVE_BY_2020, fiscal("2018-01-01/2018-12-31", 1))).isEqualTo(Outcome.UNKNOWN);
    }

    @Test
    void severalYearsTogetherATermAndAPointDecideNothing() {
        for (Calendar calendar : List.of(Calendar.MULTI_YEAR, Calendar.CONTRACT, Calendar.POINT)) {
            assertThat(overall(FIVE_BY_2020, claim("m", "x", Flow.TOTAL, "2018/2020", calendar, range(9, 9))))
                    .as(calendar.name())
                    .isEqualTo(Outcome.UNKNOWN);
        }
    }

    @Test
    void aMonthThatReachesTheTargetMeetsItButItsHighEndAloneDisputesNothing() {
        assertThat(overall(FIVE_BY_2020, claim("m", "x", Flow.TOTAL, "2019-05", Calendar.MONTH, range(5, 5))))
                .isEqualTo(Outcome.MET);
        assertThat(overall(FIVE_BY_2020, claim("m", "x", Flow.TOTAL, "2019-05", Calendar.MONTH, range(4, 6))))
                .isEqualTo(Outcome.UNKNOWN);
    }

    @Test
    void aTargetCanBeMetOrDisputedBeforeItsDeadline() {
        LocalDate before = LocalDate.of(2019, 6, 1);
        assertThat(overall(before, on("2018", range(5, 5)))).isEqualTo(Outcome.MET);
        assertThat(overall(before, on("2018", range(4, 5)))).isEqualTo(Outcome.DISPUTED);
        assertThat(overall(before, on("2018", range(4, 4)))).isEqualTo(Outcome.PENDING);
    }

    @Test
    void theFigureThatDecidesIsTheOneWithoutWhichItWouldBeAnother() {
        assertThat(deciding(on("2018", "high", range(4, 9)), on("2019", "low", range(5, 6))))
                .isEqualTo("low");
        assertThat(deciding(on("2018", "high", range(1, 9)), on("2019", "low", range(4, 4))))
                .isEqualTo("high");
        assertThat(deciding(on("2016", "best", range(4, 4)), on("2020", "due", range(2, 2))))
                .isEqualTo("due");
        assertThat(deciding(on("2016", "best", range(4, 4)), on("2017", "later", range(2, 2))))
                .isEqualTo("best");
    }

    @Test
    void onlyFiguresInTheUnitOfTheTargetCount() {
        Observation dollars = on("2019", range(9, 9));
        Observation tonnes = new Observation(
                dollars.id(),
                dollars.measure(),
                dollars.flow(),
                dollars.crossing(),
                dollars.period(),
                dollars.calendar(),
                dollars.range(),
                Unit.parse("t"),
                dollars.status(),
                dollars.nature(),
                dollars.authority(),
                dollars.citation(),
                dollars.statedOn(),
                dollars.derivedFrom(),
                dollars.sureness(),
                dollars.chartable(),
                dollars.statement(),
                dollars.note());
        assertThat(overall(FIVE_BY_2020, tonnes)).isEqualTo(Outcome.UNKNOWN);
    }

    @Test
    void statementsCountAsStatisticsDo() {
        Observation said = claim(
                "s", "x", Flow.TOTAL, "2019", Calendar.IR_SOLAR, range(5, 5), Nature.STATEMENT, ObservationStatus.A);
        assertThat(overall(FIVE_BY_2020, said)).isEqualTo(Outcome.MET);
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

    private static Observation on(String year, String id, Range range) {
        return claim(id, "customs", Flow.TOTAL, year, Calendar.GREGORIAN, range);
    }

    private static Observation fiscal(String period, long value) {
        return claim("f", "customs", Flow.TOTAL, period, Calendar.FISCAL, range(value, value));
    }

    private static String deciding(Observation... claims) {
        TargetOutcome.Verdict verdict =
                TargetOutcome.of(FIVE_BY_2020, levels(claims), AFTER).verdicts().get("customs");
        return verdict.deciding().claims().getFirst().id();
    }

    private static Outcome overall(LocalDate asOf, Observation... claims) {
        return TargetOutcome.of(FIVE_BY_2020, levels(claims), asOf).overall();
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
