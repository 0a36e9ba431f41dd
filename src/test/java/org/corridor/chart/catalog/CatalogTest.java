package org.corridor.chart.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.corridor.Goldens;
import org.corridor.ShippedDataset;
import org.corridor.chart.BesideLayer;
import org.corridor.chart.Chart;
import org.corridor.chart.ChartSpec;
import org.corridor.chart.Mark;
import org.corridor.chart.TimeLayer;
import org.corridor.chart.View;
import org.corridor.dataset.Dataset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

class CatalogTest {
    private static final Dataset DATASET = ShippedDataset.get();
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    static Stream<Chart> charts() {
        return Catalog.list().stream();
    }

    @Test
    void idsAreUnique() {
        assertThat(Catalog.list()).extracting(Chart::id).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("charts")
    void theShippedDatasetCanHaveEveryChart(Chart chart) {
        assertThat(chart.findObstacle(DATASET)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("charts")
    void aChartSaysTheSameAsItsGolden(Chart chart) {
        Goldens.check("spec/" + chart.id() + ".json", JSON.writeValueAsString(spec(chart)) + "\n");
    }

    @ParameterizedTest
    @MethodSource("charts")
    void everyMarkHasItsOwnIdAndClaimsThatExist(Chart chart) {
        List<Mark> marks = spec(chart).marks();
        assertThat(marks).isNotEmpty().extracting(Mark::id).doesNotHaveDuplicates();
        assertThat(marks)
                .allSatisfy(mark -> assertThat(mark.claims())
                        .allSatisfy(ref -> assertThat(DATASET.findClaim(ref))
                                .as(ref.toString())
                                .isPresent()));
    }

    @ParameterizedTest
    @MethodSource("charts")
    void beforeAnythingWasStatedAChartIsEmptyButSpeaks(Chart chart) {
        ChartSpec spec = chart.spec(DATASET, View.on(LocalDate.of(1900, 1, 1)));
        assertThat(spec.title()).isNotBlank();
        assertThat(spec.source()).isNotBlank();
    }

    @Test
    void nothingAppearsBeforeItWasStated() {
        Chart chart = Catalog.find("target-vs-actual").orElseThrow();
        for (LocalDate day = LocalDate.of(2011, 1, 1); day.isBefore(ShippedDataset.DAY); day = day.plusMonths(7)) {
            LocalDate asOf = day;
            assertThat(chart.spec(DATASET, View.on(asOf)).marks().stream().flatMap(mark -> mark.claims().stream()))
                    .allSatisfy(ref -> assertThat(DATASET.findClaim(ref)
                                    .orElseThrow()
                                    .stated()
                                    .orElseThrow()
                                    .first())
                            .isBeforeOrEqualTo(asOf));
        }
    }

    @Test
    void noDeadlineThatPassedWasMet() {
        ChartSpec spec = spec(Catalog.find("target-vs-actual").orElseThrow());
        List<TimeLayer.Promise> withDeadline = spec.layers().stream()
                .flatMap(layer ->
                        layer instanceof TimeLayer.Promises promises ? promises.promises().stream() : Stream.empty())
                .filter(promise -> promise.deadline().isPresent())
                .toList();
        assertThat(withDeadline)
                .hasSizeGreaterThan(8)
                .extracting(TimeLayer.Promise::ending)
                .doesNotContain(TimeLayer.Ending.MET);
    }

    @Test
    void crossingsWithoutAPlaceStandBesideTheMap() {
        ChartSpec spec = spec(Catalog.find("crossings-map").orElseThrow());
        long unplaced = DATASET.listCrossings().stream()
                .filter(crossing -> crossing.place().isEmpty())
                .count();
        assertThat(unplaced).isPositive();
        assertThat(spec.layers())
                .filteredOn(BesideLayer.Aside.class::isInstance)
                .singleElement()
                .satisfies(layer -> assertThat(layer.marks()).hasSize((int) unplaced));
    }

    @ParameterizedTest
    @MethodSource("charts")
    void everyYearInTheTitleIsKnownToAClaimOrToTheView(Chart chart) {
        ChartSpec spec = spec(chart);
        String claims = spec.marks().stream()
                .flatMap(mark -> mark.claims().stream())
                .map(ref -> DATASET.findClaim(ref).orElseThrow().toString())
                .collect(Collectors.joining());
        Pattern year = Pattern.compile("\\b(19|20)\\d\\d\\b");
        assertThat(year.matcher(spec.title()).results().map(MatchResult::group))
                .allSatisfy(text -> assertThat(claims).contains(text));
    }

    private static ChartSpec spec(Chart chart) {
        return chart.spec(DATASET, View.on(ShippedDataset.DAY));
    }
}
