package org.corridor.chart.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.corridor.ShippedDataset;
import org.corridor.SmallDataset;
import org.corridor.chart.Chart;
import org.corridor.chart.ChartSpec;
import org.corridor.chart.Frame;
import org.corridor.chart.ScheduleLayer;
import org.corridor.chart.View;
import org.corridor.curation.DatasetFolder;
import org.corridor.dataset.Crossing;
import org.corridor.dataset.Dataset;
import org.corridor.dataset.Event;
import org.junit.jupiter.api.Test;

class CrossingTimelineTest {
    private final Chart chart = new CrossingTimeline();

    @Test
    void everyCrossingHasALane() {
        Dataset dataset = ShippedDataset.get();
        Frame.Schedule frame =
                (Frame.Schedule) spec(dataset, ShippedDataset.DAY).frame();
        assertThat(frame.rows()).hasSameSizeAs(dataset.listCrossings());
    }

    @Test
    void nothingIsClaimedBetweenTheLastReportAndToday() {
        Map<Integer, List<ScheduleLayer.Span>> lanes =
                spans(spec(ShippedDataset.get(), ShippedDataset.DAY)).spans().stream()
                        .collect(Collectors.groupingBy(ScheduleLayer.Span::row));
        assertThat(lanes.values()).allSatisfy(lane -> {
            assertThat(lane.getLast().status()).isEqualTo(Crossing.Status.UNKNOWN);
            assertThat(lane.getLast().to()).isEqualTo(ShippedDataset.DAY);
            assertThat(lane.getLast().mark().words()).contains("no report since");
        });
    }

    @Test
    void whatIsInferredIsCalledSo() {
        Dataset other = DatasetFolder.open(Path.of("src/test/resources/dataset-valid"));
        assertThat(spans(spec(other, LocalDate.of(2026, 1, 1))).spans())
                .filteredOn(ScheduleLayer.Span::inferred)
                .isNotEmpty()
                .allSatisfy(span -> assertThat(span.mark().words()).endsWith("inferred by us"));
    }

    @Test
    void aCrossingWithoutADatedReportIsSaidToHaveNone() {
        Dataset other = DatasetFolder.open(Path.of("src/test/resources/dataset-valid"));
        assertThat(spans(spec(other, LocalDate.of(2026, 1, 1))).remarks())
                .singleElement()
                .satisfies(remark -> assertThat(remark.label().detail()).isEqualTo("planned, when is not said"));
    }

    @Test
    void onlyWhatHadHappenedByTheDayIsShown() {
        LocalDate day = LocalDate.of(2020, 6, 1);
        ChartSpec spec = spec(ShippedDataset.get(), day);
        assertThat(spans(spec).spans())
                .isNotEmpty()
                .allSatisfy(span -> assertThat(span.to()).isBeforeOrEqualTo(day));
        assertThat(spec.layers())
                .filteredOn(ScheduleLayer.Occasions.class::isInstance)
                .singleElement()
                .satisfies(layer -> assertThat(((ScheduleLayer.Occasions) layer).occasions())
                        .isNotEmpty()
                        .allSatisfy(occasion -> assertThat(occasion.from()).isBeforeOrEqualTo(day)));
    }

    @Test
    void everyEventThatNamesACrossingIsAnOccasion() {
        Dataset dataset = ShippedDataset.get();
        Frame.Schedule frame =
                (Frame.Schedule) spec(dataset, ShippedDataset.DAY).frame();
        List<String> wanted = dataset.listEvents().stream()
                .filter(event -> !event.crossings().isEmpty())
                .filter(event -> !event.date().first().isBefore(frame.from()))
                .map(Event::id)
                .map(id -> "event-" + id)
                .toList();
        assertThat(spec(dataset, ShippedDataset.DAY).marks())
                .extracting(mark -> mark.id())
                .containsAll(wanted);
    }

    @Test
    void sharedWordsOfBothNamesAreSaidOnce() {
        Frame.Schedule frame =
                (Frame.Schedule) spec(ShippedDataset.get(), ShippedDataset.DAY).frame();
        assertThat(frame.rows()).extracting(Frame.Row::text).contains("Pishin–Mand border market", "Jirak");
    }

    @Test
    void withoutCrossingsThereIsNoChart() {
        assertThat(chart.findObstacle(DatasetFolder.open(SmallDataset.write())))
                .hasValue("The dataset has no crossings.");
    }

    private ChartSpec spec(Dataset dataset, LocalDate day) {
        return chart.spec(dataset, View.on(day));
    }

    private static ScheduleLayer.Spans spans(ChartSpec spec) {
        return spec.layers().stream()
                .filter(ScheduleLayer.Spans.class::isInstance)
                .map(ScheduleLayer.Spans.class::cast)
                .findFirst()
                .orElseThrow();
    }
}
