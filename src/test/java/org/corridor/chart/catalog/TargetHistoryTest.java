package org.corridor.chart.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.corridor.ShippedDataset;
import org.corridor.SmallDataset;
import org.corridor.analysis.Outcome;
import org.corridor.chart.Chart;
import org.corridor.chart.ChartSpec;
import org.corridor.chart.Frame;
import org.corridor.chart.ScheduleLayer;
import org.corridor.chart.View;
import org.corridor.curation.DatasetFolder;
import org.corridor.dataset.Dataset;
import org.corridor.dataset.Target;
import org.junit.jupiter.api.Test;

class TargetHistoryTest {
    private final Chart chart = new TargetHistory();

    @Test
    void everyTargetHasARowInTheOrderOfAnnouncement() {
        Dataset dataset = ShippedDataset.get();
        List<ScheduleLayer.Pledge> pledges = pledges(spec(dataset, ShippedDataset.DAY));
        assertThat(pledges).hasSameSizeAs(dataset.listTargets());
        assertThat(pledges).extracting(ScheduleLayer.Pledge::announced).isSorted();
        assertThat(pledges).extracting(ScheduleLayer.Pledge::row).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void aTargetOnAPartOfTradeIsNamedSo() {
        ChartSpec spec = spec(ShippedDataset.get(), ShippedDataset.DAY);
        List<String> names = ((Frame.Schedule) spec.frame())
                .rows().stream().map(Frame.Row::text).toList();
        assertThat(names).filteredOn(name -> name.contains(" ")).isNotEmpty().allMatch(name -> name.startsWith("$"));
    }

    @Test
    void everyReplacementIsLinkedDownwards() {
        Dataset dataset = ShippedDataset.get();
        long replacing = dataset.listTargets().stream()
                .filter(target -> target.replaces().isPresent())
                .count();
        assertThat(successions(spec(dataset, ShippedDataset.DAY)))
                .hasSize((int) replacing)
                .allSatisfy(change -> {
                    assertThat(change.upper()).isLessThan(change.lower());
                    assertThat(change.from()).isBeforeOrEqualTo(change.to());
                    assertThat(change.mark().claims()).hasSize(2);
                });
    }

    @Test
    void aPastViewJudgesAsOfThatDay() {
        LocalDate day = LocalDate.of(2016, 6, 1);
        List<ScheduleLayer.Pledge> pledges = pledges(spec(ShippedDataset.get(), day));
        assertThat(pledges)
                .isNotEmpty()
                .allSatisfy(pledge -> assertThat(pledge.announced()).isBeforeOrEqualTo(day))
                .filteredOn(pledge -> pledge.deadline().filter(day::isBefore).isPresent())
                .isNotEmpty()
                .extracting(ScheduleLayer.Pledge::outcome)
                .containsOnly(Outcome.PENDING);
    }

    @Test
    void anotherDatasetTellsItsOwnTargets() {
        Dataset other = DatasetFolder.open(Path.of("src/test/resources/dataset-valid"));
        ChartSpec spec = spec(other, LocalDate.of(2026, 1, 1));
        assertThat(pledges(spec)).hasSize(3);
        assertThat(successions(spec))
                .extracting(change -> change.label().text())
                .containsExactly("raised", "raised");
        assertThat(spec.title()).startsWith("Two deadlines have passed");
    }

    @Test
    void withoutTargetsThereIsNoChart() {
        assertThat(chart.findObstacle(DatasetFolder.open(SmallDataset.write())))
                .hasValue("The dataset has no targets.");
    }

    @Test
    void theWordsOfAMarkNameTheAmountTheDayAndTheVerdict() {
        Target target = ShippedDataset.get().listTargets().stream()
                .filter(one -> one.id().equals("tg-2016-03-5bn"))
                .findFirst()
                .orElseThrow();
        assertThat(spec(ShippedDataset.get(), ShippedDataset.DAY).marks())
                .filteredOn(mark -> mark.id().equals("promise-" + target.id()))
                .singleElement()
                .satisfies(mark -> assertThat(mark.words())
                        .startsWith("$5bn by 2021, announced 26 Mar 2016, ")
                        .endsWith("met on nobody’s figures"));
    }

    private ChartSpec spec(Dataset dataset, LocalDate day) {
        return chart.spec(dataset, View.on(day));
    }

    private static List<ScheduleLayer.Pledge> pledges(ChartSpec spec) {
        return spec.layers().stream()
                .filter(ScheduleLayer.Pledges.class::isInstance)
                .flatMap(layer -> ((ScheduleLayer.Pledges) layer).pledges().stream())
                .toList();
    }

    private static List<ScheduleLayer.Succession> successions(ChartSpec spec) {
        return spec.layers().stream()
                .filter(ScheduleLayer.Successions.class::isInstance)
                .flatMap(layer -> ((ScheduleLayer.Successions) layer).successions().stream())
                .toList();
    }
}
