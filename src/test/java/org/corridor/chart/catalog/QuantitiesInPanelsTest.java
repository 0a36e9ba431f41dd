package org.corridor.chart.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.corridor.ShippedDataset;
import org.corridor.SmallDataset;
import org.corridor.analysis.InformalClaims;
import org.corridor.chart.ChartSpec;
import org.corridor.chart.Frame;
import org.corridor.chart.Mark;
import org.corridor.chart.RowLayer;
import org.corridor.chart.View;
import org.corridor.curation.DatasetFolder;
import org.corridor.dataset.ClaimRef;
import org.corridor.dataset.Dataset;
import org.corridor.dataset.Milestone;
import org.corridor.dataset.Observation;
import org.corridor.dataset.Project;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The two charts of quantities in unlike units. */
class QuantitiesInPanelsTest {
    private static final Dataset DATASET = ShippedDataset.get();
    private static final Dataset OTHER = DatasetFolder.open(Path.of("src/test/resources/dataset-valid"));

    @ParameterizedTest
    @ValueSource(strings = {"informal-trade", "pipeline-progress"})
    void aPanelHasOneUnitAndNoBarReachesBeyondItsAxis(String id) {
        ChartSpec spec = spec(id, DATASET, ShippedDataset.DAY);
        List<Frame.Panel> panels = ((Frame.Panels) spec.frame()).panels();
        assertThat(panels).hasSizeGreaterThan(1);
        int first = 0;
        for (Frame.Panel panel : panels) {
            int from = first;
            int to = first + panel.rows().size();
            assertThat(bars(spec).filter(bar -> bar.row() >= from && bar.row() < to))
                    .allSatisfy(bar -> {
                        assertThat(bar.range().high())
                                .isLessThanOrEqualTo(panel.value().max());
                        assertThat(bar.mark().claims())
                                .allSatisfy(ref -> assertThat(unit(ref))
                                        .isIn(panel.value().unit().toString(), "km"));
                    });
            first = to;
        }
    }

    private static String unit(ClaimRef ref) {
        return DATASET.findClaim(ref)
                .orElseThrow()
                .quantity()
                .orElseThrow()
                .unit()
                .toString();
    }

    @Test
    void noClaimOnInformalTradeIsDropped() {
        Set<ClaimRef> shown =
                new HashSet<>(Mark.claims(spec("informal-trade", DATASET, ShippedDataset.DAY).marks().stream()));
        Set<ClaimRef> all = new HashSet<>();
        InformalClaims.list(DATASET, ShippedDataset.DAY)
                .forEach(group -> group.claims().stream().map(Observation::ref).forEach(all::add));
        assertThat(shown).isEqualTo(all);
    }

    @Test
    void noAmountOfThePipelineIsDropped() {
        Project project = MainPipeline.get(DATASET, ShippedDataset.DAY);
        Set<ClaimRef> shown =
                new HashSet<>(Mark.claims(spec("pipeline-progress", DATASET, ShippedDataset.DAY).marks().stream()));
        assertThat(MainPipeline.steps(DATASET, project, ShippedDataset.DAY))
                .filteredOn(step -> step.quantity().isPresent())
                .extracting(Milestone::ref)
                .isNotEmpty()
                .allMatch(shown::contains);
    }

    @Test
    void estimatesAreGuessesAndStatementsAreNot() {
        assertThat(bars(spec("informal-trade", DATASET, ShippedDataset.DAY)).map(RowLayer.Bar::estimate))
                .contains(true, false);
    }

    @Test
    void voicesThatDifferOnOneTimeAreJoined() {
        ChartSpec spec = spec("informal-trade", DATASET, ShippedDataset.DAY);
        List<RowLayer.Pair> pairs = spec.layers().stream()
                .flatMap(layer -> layer instanceof RowLayer.Disagreements all ? all.pairs().stream() : Stream.empty())
                .toList();
        assertThat(pairs).isNotEmpty().allSatisfy(pair -> {
            assertThat(pair.row()).isLessThan(pair.other());
            assertThat(pair.mark().claims()).hasSize(2);
        });
    }

    @Test
    void nothingIsSaidToBeBuiltBeforeSomebodySaidSo() {
        ChartSpec before = spec("pipeline-progress", DATASET, LocalDate.of(2014, 1, 1));
        assertThat(parts(before)).isNotEmpty().allMatch(part -> part.built().isEmpty());
        assertThat(before.title()).endsWith("in length, as stated by 1 Jan 2014");
        assertThat(parts(spec("pipeline-progress", DATASET, ShippedDataset.DAY)))
                .anyMatch(part -> part.built().isPresent());
    }

    @Test
    void theWidthOfThePipeIsNotDrawnAsALength() {
        assertThat(parts(spec("pipeline-progress", DATASET, ShippedDataset.DAY)))
                .allSatisfy(part -> assertThat(part.length().low()).isGreaterThan(BigDecimal.ONE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"informal-trade", "pipeline-progress"})
    void anotherDatasetHasThemToo(String id) {
        ChartSpec spec = spec(id, OTHER, LocalDate.of(2025, 1, 1));
        assertThat(spec.marks()).isNotEmpty();
        assertThat(spec.title()).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"informal-trade", "pipeline-progress"})
    void aDatasetWithoutFiguresSaysWhyItHasThemNot(String id) {
        Dataset empty = DatasetFolder.open(SmallDataset.write());
        assertThat(Catalog.find(id).orElseThrow().findObstacle(empty))
                .hasValueSatisfying(
                        reason -> assertThat(reason).startsWith("The dataset ").endsWith("."));
    }

    private static ChartSpec spec(String id, Dataset dataset, LocalDate day) {
        return Catalog.find(id).orElseThrow().spec(dataset, View.on(day));
    }

    private static Stream<RowLayer.Bar> bars(ChartSpec spec) {
        return spec.layers().stream()
                .flatMap(layer -> layer instanceof RowLayer.Bars all ? all.bars().stream() : Stream.empty());
    }

    private static List<RowLayer.Part> parts(ChartSpec spec) {
        return spec.layers().stream()
                .flatMap(layer -> layer instanceof RowLayer.Parts all ? all.parts().stream() : Stream.empty())
                .toList();
    }
}
