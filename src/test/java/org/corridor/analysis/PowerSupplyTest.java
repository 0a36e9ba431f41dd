package org.corridor.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.corridor.ShippedDataset;
import org.corridor.SmallDataset;
import org.corridor.curation.DatasetFolder;
import org.corridor.dataset.Claim;
import org.corridor.dataset.Dataset;
import org.corridor.dataset.Observation;
import org.corridor.dataset.ObservationStatus;
import org.junit.jupiter.api.Test;

class PowerSupplyTest {
    private static final Dataset DATASET = ShippedDataset.get();
    private static final PowerSupply SUPPLY = PowerSupply.of(DATASET, ShippedDataset.DAY);

    @Test
    void everyStepOfALineIsOneOfItsMilestonesOrRepeatedByOne() {
        PowerLine line = line("power-jackigur-mand");
        assertThat(line.steps())
                .extracting(step -> step.range().high().intValue())
                .containsExactly(34, 39, 74, 104, 104);
    }

    @Test
    void twoAccountsOfOneContractAreARangeWithBothBehindIt() {
        PowerLine.Step first = line("power-jackigur-mand").steps().getFirst();
        assertThat(first.range().low()).isEqualByComparingTo("32");
        assertThat(first.range().high()).isEqualByComparingTo("34");
        assertThat(first.claims()).hasSize(4);
    }

    @Test
    void theStatedEndOfATermEndsItsStep() {
        assertThat(line("power-polan-gabd").steps())
                .singleElement()
                .satisfies(step -> assertThat(step.until()).contains(LocalDate.of(2024, 12, 31)));
    }

    @Test
    void aStatedTotalIsNoStepOfALine() {
        PowerLine total = SUPPLY.lines().getLast();
        assertThat(total.steps())
                .singleElement()
                .satisfies(step -> assertThat(step.range().low()).isEqualByComparingTo("204"));
        assertThat(DATASET.listProjects()).extracting("id").doesNotContain(total.id());
        assertThat(total.reported()).contains(LocalDate.of(2025, 4, 7));
    }

    @Test
    void plansAreNeitherAllowedNorDelivered() {
        assertThat(SUPPLY.planned())
                .extracting(plan ->
                        plan.range().map(range -> range.high().intValue()).orElse(0))
                .containsExactly(3000, 1000, 70, 0);
        Stream<Claim> drawn = Stream.concat(
                SUPPLY.lines().stream().flatMap(line -> line.steps().stream()).flatMap(step -> step.claims().stream()),
                SUPPLY.delivered().stream().flatMap(figure -> figure.claims().stream()));
        assertThat(drawn)
                .noneMatch(claim -> claim instanceof Observation figure && figure.status() == ObservationStatus.F);
    }

    @Test
    void everyFigureInMegawattsThatMayBeChartedIsFoundOnce() {
        List<String> found = Stream.of(
                        SUPPLY.lines().stream()
                                .flatMap(line -> line.steps().stream())
                                .flatMap(step -> step.claims().stream()),
                        SUPPLY.delivered().stream().flatMap(figure -> figure.claims().stream()),
                        SUPPLY.planned().stream().flatMap(plan -> plan.claims().stream()))
                .flatMap(claims -> claims)
                .filter(Observation.class::isInstance)
                .map(claim -> claim.ref().id())
                .toList();
        Set<String> measures =
                Set.of("electricity-capacity", "electricity-capacity-added", "electricity-plan", "electricity-supply");
        assertThat(found)
                .containsExactlyInAnyOrderElementsOf(DATASET.listObservations(measures).stream()
                        .filter(Observation::chartable)
                        .map(Observation::id)
                        .toList());
    }

    @Test
    void whatHadNotBeenStatedIsUnknown() {
        PowerSupply then = PowerSupply.of(DATASET, LocalDate.of(2020, 12, 31));
        assertThat(then.lines()).extracting(PowerLine::id).containsExactly("power-jackigur-mand");
        assertThat(then.lines().getFirst().steps()).hasSize(4);
        assertThat(then.lines().getFirst().reported()).isEmpty();
        assertThat(PowerSupply.of(DATASET, LocalDate.of(1900, 1, 1)).isEmpty()).isTrue();
    }

    @Test
    void aLineBetweenThirdEconomiesIsLeftOut() {
        assertThat(SUPPLY.planned().stream().flatMap(plan -> plan.project().stream()))
                .isNotEmpty()
                .allSatisfy(project -> assertThat(DATASET.listSegments())
                        .anyMatch(part -> part.project().equals(project.id())
                                && !part.economies().isEmpty()));
    }

    @Test
    void anotherDatasetHasItsOwnLines() {
        PowerSupply other = PowerSupply.of(
                DatasetFolder.open(Path.of("src/test/resources/dataset-valid")), LocalDate.of(2026, 1, 1));
        assertThat(other.lines()).extracting(PowerLine::name).containsExactly("Northern power line");
        assertThat(other.delivered())
                .singleElement()
                .satisfies(figure ->
                        assertThat(figure.figure().range().isOpenBelow()).isTrue());
    }

    @Test
    void withoutAnythingItIsEmpty() {
        assertThat(PowerSupply.of(DatasetFolder.open(SmallDataset.write()), LocalDate.MAX)
                        .isEmpty())
                .isTrue();
    }

    private static PowerLine line(String id) {
        return SUPPLY.lines().stream()
                .filter(line -> line.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
