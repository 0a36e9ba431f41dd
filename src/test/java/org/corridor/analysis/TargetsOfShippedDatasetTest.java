package org.corridor.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.corridor.ShippedDataset;
import org.corridor.dataset.Dataset;
import org.corridor.dataset.Observation;
import org.corridor.dataset.Target;
import org.junit.jupiter.api.Test;

/** What the rules say of the targets in the shipped dataset, traced to the claims behind it. */
class TargetsOfShippedDatasetTest {
    private static final Dataset DATASET = ShippedDataset.get();
    private static final List<JudgedTarget> TARGETS = JudgedTarget.list(DATASET, ShippedDataset.DAY);

    @Test
    void noTargetWithAPastDeadlineWasMetOnAnybodysFigures() {
        List<JudgedTarget> due = TARGETS.stream()
                .filter(target -> target.isDue(ShippedDataset.DAY))
                .toList();
        assertThat(due).hasSizeGreaterThanOrEqualTo(6);
        assertThat(due).extracting(target -> target.outcome().overall()).containsOnly(Outcome.MISSED, Outcome.UNKNOWN);
        assertThat(due)
                .allSatisfy(target -> assertThat(target.outcome().verdicts().values())
                        .allSatisfy(verdict -> assertThat(below(verdict)).isTrue()));
    }

    /** Asked of the rows themselves, without any rule: nothing that was counted comes near. */
    @Test
    void noFigureThatMayBeChartedReachesATargetThatHasFallenDue() {
        for (JudgedTarget judged : TARGETS) {
            Target target = judged.target();
            if (judged.isDue(ShippedDataset.DAY)) {
                assertThat(DATASET.listObservations(Set.of(target.measure())))
                        .filteredOn(Observation::chartable)
                        .filteredOn(claim ->
                                claim.flow().filter(target.flow()::equals).isPresent())
                        .allMatch(claim ->
                                claim.range().high().compareTo(target.range().low()) < 0);
            }
        }
    }

    @Test
    void everyVerdictIsTracedToClaimsOfItsAuthorityOnTheMeasureOfTheTarget() {
        for (JudgedTarget judged : TARGETS) {
            judged.outcome()
                    .verdicts()
                    .forEach((authority, verdict) -> assertThat(
                                    verdict.deciding().claims())
                            .isNotEmpty()
                            .allSatisfy(claim -> {
                                assertThat(claim.authority()).isEqualTo(authority);
                                assertThat(claim.measure())
                                        .isEqualTo(judged.target().measure());
                                assertThat(claim.chartable()).isTrue();
                            }));
        }
    }

    @Test
    void theFiveBillionBy2021FailedOnBothSidesFigures() {
        TargetOutcome outcome = find("tg-2016-03-5bn").outcome();
        assertThat(outcome.overall()).isEqualTo(Outcome.MISSED);
        assertThat(outcome.verdicts().get("pk-commerce-ministry").outcome()).isEqualTo(Outcome.MISSED);
        assertThat(ids(outcome, "pk-commerce-ministry")).containsExactly("tr-moc-fy22-ip", "tr-moc-fy22-pi");
    }

    @Test
    void theTenBillionAreTheFiveDoubledAndPutOff() {
        TargetChange change = find("tg-2024-04-10bn").change().orElseThrow();
        assertThat(change.before().id()).isEqualTo("tg-2023-08-5bn");
        assertThat(change.amount()).isEqualTo(TargetChange.Amount.DOUBLED);
        assertThat(change.months()).isEqualTo(12);
    }

    @Test
    void fromTwoToTwoAndAHalfBillionTenBy2029NeedThirtyTwoToThirtyEightPerCent() {
        Target target = find("tg-2024-04-10bn").target();
        RequiredGrowth growth = RequiredGrowth.find(
                        Claims.range(2_000_000_000L, 2_500_000_000L),
                        LocalDate.of(2024, 12, 31),
                        target.range(),
                        target.deadline().orElseThrow().last())
                .orElseThrow();
        assertThat(growth.years()).isEqualTo(Years.of(5));
        assertThat(growth.low()).isEqualByComparingTo("0.319507");
        assertThat(growth.high().orElseThrow()).isEqualByComparingTo("0.379730");
    }

    @Test
    void anOutcomeAsOfADayKnowsOnlyWhatHadBeenStatedByThen() {
        JudgedTarget then = JudgedTarget.list(DATASET, LocalDate.of(2016, 6, 1)).stream()
                .filter(target -> target.target().id().equals("tg-2016-03-5bn"))
                .findFirst()
                .orElseThrow();
        assertThat(then.outcome().overall()).isEqualTo(Outcome.PENDING);
    }

    private static boolean below(TargetOutcome.Verdict verdict) {
        return verdict.distance().low().orElseThrow().signum() > 0;
    }

    private static JudgedTarget find(String id) {
        return TARGETS.stream()
                .filter(target -> target.target().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> ids(TargetOutcome outcome, String authority) {
        return outcome.verdicts().get(authority).deciding().claims().stream()
                .map(Observation::id)
                .sorted()
                .toList();
    }
}
