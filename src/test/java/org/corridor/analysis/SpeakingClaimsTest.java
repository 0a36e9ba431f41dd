package org.corridor.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.corridor.analysis.Claims.claim;
import static org.corridor.analysis.Claims.range;
import static org.corridor.analysis.Claims.target;
import static org.corridor.analysis.Claims.year;

import java.time.LocalDate;
import java.util.List;
import org.corridor.dataset.Calendar;
import org.corridor.dataset.Flow;
import org.corridor.dataset.Observation;
import org.corridor.dataset.Target;
import org.junit.jupiter.api.Test;

/** Which of many claims speak: as of a day, the latest, the current target. */
class SpeakingClaimsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Test
    void aClaimIsHiddenUntilItWasStated() {
        List<Observation> claims = List.of(year("a", "customs", Flow.TOTAL, "2023", 1));
        assertThat(AsOf.keep(claims, LocalDate.of(2024, 5, 31))).isEmpty();
        assertThat(AsOf.keep(claims, LocalDate.of(2024, 6, 1))).hasSize(1);
    }

    @Test
    void asOfIsMonotone() {
        List<Target> targets = List.of(
                target("a", 1, "2011", "2016", Target.Kind.LEADERS),
                target("b", 2, "2015-04", "2020", Target.Kind.MINISTERS),
                target("c", 3, "2024-04-22", "", Target.Kind.OFFER));
        for (LocalDate day = LocalDate.of(2010, 1, 1); day.isBefore(TODAY); day = day.plusMonths(1)) {
            assertThat(AsOf.keep(targets, day.plusMonths(1))).containsAll(AsOf.keep(targets, day));
        }
    }

    @Test
    void theLatestFullYearOfEachAuthorityComesNewestFirst() {
        List<Level> latest = Latest.dated(levels(
                year("a1", "a", Flow.TOTAL, "2021", 1),
                year("a2", "a", Flow.TOTAL, "2022", 1),
                year("b", "b", Flow.TOTAL, "2023", 1)));
        assertThat(latest).extracting(Level::authority).containsExactly("b", "a");
        assertThat(latest.getLast().claims().getFirst().id()).isEqualTo("a2");
    }

    @Test
    void aCountFromMoreThanThreeYearsBeforeSaysNothingOfToday() {
        List<Level> latest =
                Latest.dated(levels(year("old", "a", Flow.TOTAL, "2019", 1), year("new", "b", Flow.TOTAL, "2023", 1)));
        assertThat(latest).extracting(Level::authority).containsExactly("b");
    }

    @Test
    void partsOfAYearAndUndatedLevelsAreNoFullYear() {
        assertThat(Latest.dated(levels(
                        claim("p", "a", Flow.TOTAL, "2023-01/2023-06", Calendar.PART_YEAR, range(1, 1)),
                        claim("u", "a", Flow.TOTAL, "", Calendar.NONE, range(1, 1)))))
                .isEmpty();
    }

    @Test
    void leadersSpeakFirmerThanMinistersAndLaterFirmerThanEarlier() {
        Target leaders = target("leaders", 10, "2024-04-22", "2029", Target.Kind.LEADERS);
        Target ministers = target("ministers", 5, "2025-08", "2028", Target.Kind.MINISTERS);
        Target past = target("past", 5, "2016", "2021", Target.Kind.LEADERS);
        Target open = target("open", 8, "2026", "", Target.Kind.LEADERS);
        assertThat(CurrentTarget.find(List.of(past, ministers, leaders, open), TODAY))
                .contains(leaders);
        assertThat(CurrentTarget.find(List.of(past, open), TODAY)).contains(open);
        assertThat(CurrentTarget.find(List.of(past), TODAY)).isEmpty();
    }

    @Test
    void eachLevelAheadIsDrawnOnceByItsFirmestTarget() {
        Target ten = target("ten", 10, "2024-04-22", "2029", Target.Kind.LEADERS);
        Target tenAgain = target("again", 10, "2025-11", "2028", Target.Kind.REAFFIRMATION);
        Target five = target("five", 5, "2023-08", "2028", Target.Kind.MINISTERS);
        assertThat(CurrentTarget.levels(List.of(tenAgain, ten, five), TODAY)).containsExactly(five, ten);
    }

    private static List<Level> levels(Observation... claims) {
        return java.util.Arrays.stream(claims).map(Level::of).toList();
    }

    @Test
    void targetsOfOneAmountStandTogetherTheFirmestFirst() {
        Target plan = target("plan", 5, "2021", "2028", Target.Kind.OFFICIAL_PLAN);
        Target leaders = target("leaders", 5, "2020", "2029", Target.Kind.LEADERS);
        Target more = target("more", 10, "2024", "2030", Target.Kind.OFFER);
        Target passed = target("passed", 5, "2011", "2016", Target.Kind.LEADERS);
        assertThat(CurrentTarget.standing(List.of(more, plan, passed, leaders), TODAY))
                .containsExactly(List.of(leaders, plan), List.of(more));
    }
}
