package org.corridor.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.corridor.dataset.Citation;
import org.corridor.dataset.Claim;
import org.corridor.dataset.Milestone;
import org.corridor.dataset.Milestone.Kind;
import org.corridor.dataset.Project;
import org.corridor.dataset.ProjectStatus;
import org.corridor.dataset.Segment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class InferredStatusTest {
    private static InferredStatus judge(ProjectStatus status, String reported, String day, Milestone... steps) {
        Project project = Works.project("line", status, reported);
        return InferredStatus.list(Works.dataset(List.of(project), List.of(steps), List.of()), LocalDate.parse(day))
                .getFirst();
    }

    private static InferredStatus proposed(String day, Milestone... steps) {
        return judge(ProjectStatus.PROPOSED, "2010", day, steps);
    }

    @ParameterizedTest
    @CsvSource({
        "2020-03-05, PROPOSED, 2020-03-05, 2022-03-05, SHELVED",
        "2022-03-04, PROPOSED, 2020-03-05, 2022-03-05, SHELVED",
        "2022-03-05, SHELVED, 2022-03-05, 2024-03-05, CANCELLED",
        "2024-03-04, SHELVED, 2022-03-05, 2024-03-05, CANCELLED",
        "2024-03-05, CANCELLED, 2024-03-05, , ",
        "2060-01-01, CANCELLED, 2024-03-05, , "
    })
    void twoYearsOfSilenceShelveAndFourCancel(
            String day, ProjectStatus inferred, String since, String changes, ProjectStatus to) {
        InferredStatus status = proposed(day, Works.step("talks", "2020-03-05", Kind.TALKS));
        assertThat(status.inferred()).hasValue(inferred);
        assertThat(status.since()).hasValue(LocalDate.parse(since));
        assertThat(status.changes()).isEqualTo(Optional.ofNullable(changes).map(LocalDate::parse));
        assertThat(status.changesTo()).isEqualTo(Optional.ofNullable(to));
        assertThat(status.stated()).hasValue(ProjectStatus.PROPOSED);
        assertThat(evidence(status)).isEqualTo("talks");
    }

    @ParameterizedTest
    @CsvSource({
        "2020, '', 2022-12-31",
        "2020-02, '', 2022-02-28",
        "2019, 2020-06, 2022-06-30",
        "2020-02-29, '', 2022-02-28"
    })
    void silenceBeginsOnTheLastDayOnWhichTheStepMayLie(String date, String end, LocalDate shelved) {
        Milestone step = Works.step("step", "line", date, end, Kind.AGREEMENT, date);
        InferredStatus before = proposed(shelved.minusDays(1).toString(), step);
        InferredStatus after = proposed(shelved.toString(), step);
        assertThat(before.inferred()).hasValue(ProjectStatus.PROPOSED);
        assertThat(after.inferred()).hasValue(ProjectStatus.SHELVED);
        assertThat(after.since()).hasValue(shelved);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void onlyWhoMovesAProjectOnKeepsItAlive(Kind kind) {
        InferredStatus status = proposed(
                "2023-01-01", Works.step("old", "2015-01-01", Kind.TALKS), Works.step("new", "2022-01-01", kind));
        List<Kind> moves = List.of(
                Kind.TALKS,
                Kind.PROPOSAL,
                Kind.AGREEMENT,
                Kind.CONTRACT,
                Kind.CONSTRUCTION,
                Kind.COMPLETION,
                Kind.OPERATION);
        assertThat(evidence(status)).isEqualTo(moves.contains(kind) ? "new" : "old");
        assertThat(status.isSilent()).isEqualTo(!moves.contains(kind));
    }

    @Test
    void newEvidenceBringsAProjectBack() {
        Milestone old = Works.step("old", "2010-01-01", Kind.TALKS);
        Milestone later = Works.step("later", "2019-01-01", Kind.CONTRACT);
        InferredStatus status = proposed("2020-01-01", old, later);
        assertThat(status.inferred()).hasValue(ProjectStatus.PROPOSED);
        assertThat(status.since()).hasValue(LocalDate.parse("2019-01-01"));
        assertThat(status.phases())
                .extracting(DevelopmentPhase::stage)
                .containsExactly(
                        DevelopmentPhase.Stage.DEVELOPED,
                        DevelopmentPhase.Stage.SHELVED,
                        DevelopmentPhase.Stage.CANCELLED,
                        DevelopmentPhase.Stage.DEVELOPED,
                        DevelopmentPhase.Stage.SHELVED,
                        DevelopmentPhase.Stage.CANCELLED);
    }

    @ParameterizedTest
    @EnumSource(names = {"OPERATING", "IDLE", "MOTHBALLED", "RETIRED"})
    void silenceSaysNothingOfWhatIsBuilt(ProjectStatus built) {
        InferredStatus status = judge(built, "2012", "2024-01-01", Works.step("done", "2010-01-01", Kind.COMPLETION));
        assertThat(status.inferred()).isEmpty();
        assertThat(status.since()).isEmpty();
        assertThat(status.changes()).isEmpty();
        assertThat(status.ground()).isEqualTo(InferredStatus.Ground.BUILT);
        assertThat(status.stated()).hasValue(built);
    }

    @Test
    void withoutAnyEvidenceSilenceHasNoBeginning() {
        InferredStatus status = proposed("2024-01-01", Works.step("said", "2011-01-01", Kind.STATEMENT));
        assertThat(status.ground()).isEqualTo(InferredStatus.Ground.NO_EVIDENCE);
        assertThat(status.inferred()).isEmpty();
        assertThat(status.lastEvidence()).isEmpty();
    }

    @Test
    void aReportThatItIsBeingBuiltIsEvidenceItself() {
        InferredStatus status = judge(ProjectStatus.CONSTRUCTION, "2023-05", "2024-01-01");
        assertThat(status.inferred()).hasValue(ProjectStatus.CONSTRUCTION);
        assertThat(evidence(status)).isEqualTo("line");
        assertThat(judge(ProjectStatus.CONSTRUCTION, "2023-05", "2025-05-31").inferred())
                .hasValue(ProjectStatus.SHELVED);
    }

    @Test
    void aStepOfBuildingMakesAProposalABuildingSite() {
        Milestone talks = Works.step("talks", "2019-01-01", Kind.TALKS);
        Milestone pipes = Works.step("pipes", "2020-01-01", Kind.CONSTRUCTION);
        assertThat(proposed("2020-06-01", talks, pipes).inferred()).hasValue(ProjectStatus.CONSTRUCTION);
        assertThat(proposed("2019-06-01", talks, pipes).inferred()).hasValue(ProjectStatus.PROPOSED);
    }

    @Test
    void whatWasCalledShelvedIsInferredSoWhenTwoYearsAreOver() {
        Milestone step = Works.step("step", "2020-01-01", Kind.AGREEMENT);
        InferredStatus early = judge(ProjectStatus.SHELVED, "2021-03-01", "2021-06-01", step);
        assertThat(early.ground()).isEqualTo(InferredStatus.Ground.HALTED);
        assertThat(early.inferred()).isEmpty();
        assertThat(early.changes()).hasValue(LocalDate.parse("2022-01-01"));
        assertThat(early.changesTo()).hasValue(ProjectStatus.SHELVED);
        assertThat(judge(ProjectStatus.SHELVED, "2021-03-01", "2022-01-01", step)
                        .inferred())
                .hasValue(ProjectStatus.SHELVED);
        assertThat(judge(ProjectStatus.SHELVED, "2021-03-01", "2024-01-01", step)
                        .inferred())
                .hasValue(ProjectStatus.CANCELLED);
    }

    @Test
    void silenceAddsNothingToACancellation() {
        Milestone step = Works.step("step", "2020-01-01", Kind.AGREEMENT);
        for (String day : List.of("2021-06-01", "2022-06-01", "2026-06-01")) {
            InferredStatus status = judge(ProjectStatus.CANCELLED, "2021-03-01", day, step);
            assertThat(status.ground()).isEqualTo(InferredStatus.Ground.HALTED);
            assertThat(status.inferred()).isEmpty();
            assertThat(status.changes()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"SHELVED", "CANCELLED"})
    void aStepAfterTheProjectWasGivenUpRevivesIt(ProjectStatus halted) {
        Milestone step = Works.step("step", "2021-05-01", Kind.CONTRACT);
        InferredStatus status = judge(halted, "2021-03-01", "2021-06-01", step);
        assertThat(status.inferred()).hasValue(ProjectStatus.PROPOSED);
        assertThat(status.stated()).hasValue(halted);
    }

    @Test
    void aStatusThatWasReportedLaterIsNotKnownYet() {
        InferredStatus status =
                judge(ProjectStatus.SHELVED, "2026-01-13", "2015-06-01", Works.step("step", "2013-03-11", Kind.TALKS));
        assertThat(status.stated()).isEmpty();
        assertThat(status.inferred()).hasValue(ProjectStatus.SHELVED);
    }

    @Test
    void whatWasInUseIsNotInferredShelvedBeforeItsStatusWasReported() {
        Milestone contract = Works.step("contract", "2010-01-01", Kind.CONTRACT);
        Milestone cut = Works.step("cut", "2012-01-01", Kind.OUTAGE);
        InferredStatus status = judge(ProjectStatus.OPERATING, "2025", "2020-01-01", contract, cut);
        assertThat(status.ground()).isEqualTo(InferredStatus.Ground.IN_USE);
        assertThat(status.inferred()).isEmpty();
    }

    @Test
    void whatWasInUseIsKnownByItsPartsToo() {
        Citation source = Works.step("x", "2000", Kind.TALKS).citation();
        Segment part = new Segment(
                "part",
                "line",
                "A part",
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                ProjectStatus.OPERATING,
                source,
                "");
        Project project = Works.project("line", ProjectStatus.OPERATING, "2099");
        Milestone contract = Works.step("contract", "2010-01-01", Kind.CONTRACT);
        assertThat(InferredStatus.list(
                        Works.dataset(List.of(project), List.of(contract), List.of(part)),
                        LocalDate.parse("2098-01-01")))
                .singleElement()
                .satisfies(status -> assertThat(status.ground()).isEqualTo(InferredStatus.Ground.IN_USE));
    }

    @Test
    void whatWasStatedLaterIsNotKnownYet() {
        Milestone late = Works.step("late", "line", "2012-01-01", "", Kind.CONTRACT, "2019-01-01");
        Milestone early = Works.step("early", "2010-01-01", Kind.TALKS);
        assertThat(evidence(proposed("2013-01-01", late, early))).isEqualTo("early");
        assertThat(evidence(proposed("2019-01-01", late, early))).isEqualTo("late");
    }

    @Test
    void aProjectOfWhichNothingHadBeenStatedIsNotListed() {
        Project project = Works.project("line", ProjectStatus.PROPOSED, "2010");
        assertThat(InferredStatus.list(
                        Works.dataset(List.of(project), List.of(), List.of()), LocalDate.parse("2009-12-31")))
                .isEmpty();
    }

    private static String evidence(InferredStatus status) {
        Claim claim = status.lastEvidence().orElseThrow().claim();
        return claim.ref().id();
    }
}
