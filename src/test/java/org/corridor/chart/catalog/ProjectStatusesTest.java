package org.corridor.chart.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.corridor.ShippedDataset;
import org.corridor.SmallDataset;
import org.corridor.analysis.DevelopmentPhase.Stage;
import org.corridor.chart.Chart;
import org.corridor.chart.ChartSpec;
import org.corridor.chart.Frame;
import org.corridor.chart.ScheduleLayer;
import org.corridor.chart.View;
import org.corridor.curation.DatasetFolder;
import org.corridor.dataset.ClaimRef;
import org.corridor.dataset.Dataset;
import org.corridor.dataset.ProjectStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProjectStatusesTest {
    private final Chart chart = new ProjectStatuses();

    @Test
    void everyProjectHasARow() {
        Dataset dataset = ShippedDataset.get();
        ChartSpec spec = spec(dataset, ShippedDataset.DAY);
        assertThat(((Frame.Schedule) spec.frame()).rows()).hasSameSizeAs(dataset.listProjects());
        assertThat(projects(spec)).hasSameSizeAs(dataset.listProjects());
    }

    @Test
    void thePipelineIsShelvedTwoYearsAfterTheLastApproval() {
        ScheduleLayer.Development pipeline = project("ip-gas-pipeline", ShippedDataset.DAY);
        assertThat(pipeline.inferred()).hasValue(ProjectStatus.SHELVED);
        assertThat(pipeline.standing().words())
                .contains("inferred shelved from 23 Feb 2026")
                .contains("shelved as last reported, 13 Jan 2026");
        assertThat(pipeline.standing().claims())
                .containsExactly(
                        ClaimRef.parse("projects/ip-gas-pipeline"), ClaimRef.parse("milestones/pl-2024-02-23"));
        assertThat(pipeline.turn())
                .hasValueSatisfying(turn -> assertThat(turn.day()).isEqualTo("2028-02-23"));
    }

    @Test
    void aProjectMayHaveSeveralLives() {
        assertThat(project("ip-gas-pipeline", ShippedDataset.DAY).phases())
                .extracting(ScheduleLayer.Phase::stage)
                .endsWith(
                        Stage.CANCELLED,
                        Stage.DEVELOPED,
                        Stage.SHELVED,
                        Stage.CANCELLED,
                        Stage.DEVELOPED,
                        Stage.SHELVED);
    }

    @Test
    void silenceIsNotDrawnBeyondToday() {
        assertThat(projects(spec(ShippedDataset.get(), ShippedDataset.DAY)))
                .flatExtracting(ScheduleLayer.Development::phases)
                .isNotEmpty()
                .allSatisfy(phase -> assertThat(phase.to()).isBeforeOrEqualTo(ShippedDataset.DAY));
    }

    @Test
    void whatOperatesHasNoPhases() {
        assertThat(projects(spec(ShippedDataset.get(), ShippedDataset.DAY)))
                .filteredOn(project -> project.label().detail().startsWith("Stated operating"))
                .hasSize(3)
                .allSatisfy(project -> assertThat(project.phases()).isEmpty())
                .allSatisfy(project -> assertThat(project.efforts()).isNotEmpty());
    }

    @Test
    void aStatusReportedLaterIsNotKnownYet() {
        ScheduleLayer.Development pipeline = project("ip-gas-pipeline", LocalDate.of(2024, 12, 31));
        assertThat(pipeline.standing().words()).contains("status not yet reported", "inferred proposed");
        assertThat(pipeline.reported()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2009-06-01", "2014-01-01", "2018-06-30", "2022-02-02", "2024-12-31"})
    void nothingIsDrawnFromWhatWasStatedLater(LocalDate day) {
        Dataset dataset = ShippedDataset.get();
        assertThat(spec(dataset, day).marks())
                .isNotEmpty()
                .allSatisfy(mark -> assertThat(mark.claims())
                        .allSatisfy(ref -> assertThat(
                                        dataset.findClaim(ref).orElseThrow().stated())
                                .matches(stated -> stated.isEmpty()
                                        || !stated.get().first().isAfter(day))));
    }

    @Test
    void theTitleCountsTheSilent() {
        assertThat(spec(ShippedDataset.get(), ShippedDataset.DAY).title())
                .isEqualTo("Of eight projects three show no development for two years or more: "
                        + "one inferred shelved, two cancelled");
    }

    @Test
    void anotherDatasetSpeaksToo() {
        Dataset other = DatasetFolder.open(Path.of("src/test/resources/dataset-valid"));
        assertThat(spec(other, LocalDate.of(2024, 6, 1)).title())
                .isEqualTo("Of two projects one shows no development for two years or more: inferred shelved");
        assertThat(spec(other, LocalDate.of(1900, 1, 1)).title())
                .isEqualTo("Nothing of any project had been stated by 1 Jan 1900");
    }

    @Test
    void withoutProjectsThereIsNoChart() {
        assertThat(chart.findObstacle(DatasetFolder.open(SmallDataset.write())))
                .hasValue("The dataset has no projects.");
    }

    private ScheduleLayer.Development project(String id, LocalDate day) {
        return projects(spec(ShippedDataset.get(), day)).stream()
                .filter(project -> project.standing().id().equals("status-" + id))
                .findFirst()
                .orElseThrow();
    }

    private ChartSpec spec(Dataset dataset, LocalDate day) {
        return chart.spec(dataset, View.on(day));
    }

    private static List<ScheduleLayer.Development> projects(ChartSpec spec) {
        return spec.layers().stream()
                .filter(ScheduleLayer.Developments.class::isInstance)
                .map(ScheduleLayer.Developments.class::cast)
                .findFirst()
                .orElseThrow()
                .developments();
    }
}
