package org.corridor.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.corridor.ScriptsDataset;
import org.corridor.ShippedDataset;
import org.corridor.chart.catalog.Catalog;
import org.corridor.dataset.ClaimRef;
import org.corridor.dataset.Dataset;
import org.corridor.dataset.Range;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every number that a chart speaks is in the claims behind it, or can be worked out from them again. */
class NumbersInWordsTest {
    private static final View VIEW = View.on(ShippedDataset.DAY);
    private static final List<LocalDate> DAYS = Stream.of(
                    "2009-02-01", "2012-10-09", "2016-03-26", "2021-12-31", "2024-04-24", "2026-11-21")
            .map(LocalDate::parse)
            .toList();

    /** Wraps the dataset: JUnit closes arguments that can be closed. */
    record Spoken(Chart chart, Dataset dataset, View view) {
        ChartSpec spec() {
            return chart.spec(dataset, view);
        }

        List<String> problems(ChartSpec spec) {
            return new Founded(dataset, view, spec).problems();
        }

        @Override
        public String toString() {
            return chart.id() + " of " + dataset.info().name() + " as of " + view.asOf();
        }
    }

    static Stream<Spoken> views() {
        return Stream.of(ShippedDataset.get(), ScriptsDataset.get())
                .flatMap(dataset -> Catalog.list().stream()
                        .filter(chart -> chart.findObstacle(dataset).isEmpty())
                        .flatMap(chart -> DAYS.stream().map(day -> new Spoken(chart, dataset, View.on(day)))));
    }

    @ParameterizedTest
    @MethodSource("views")
    void everyNumberHasItsGround(Spoken spoken) {
        assertThat(spoken.problems(spoken.spec())).isEmpty();
    }

    /** Puts words into the mouth of a mark of one claim. */
    private static List<String> problems(String words) {
        ChartSpec spec = Catalog.find("stated-trade").orElseThrow().spec(ShippedDataset.get(), VIEW);
        Mark mark = Mark.of("invented", words, new ClaimRef(ClaimRef.Table.TARGETS, "tg-2023-08-5bn"));
        return problems(new ChartSpec("x", "", "", spec.frame(), List.of(layer(mark)), "", ""));
    }

    private static List<String> problems(ChartSpec spec) {
        return new Founded(ShippedDataset.get(), VIEW, spec).problems();
    }

    private static Layer layer(Mark mark) {
        return new RowLayer.TargetLevels(List.of(new RowLayer.TargetLevel(mark, Range.of(BigDecimal.ONE), Label.NONE)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$7.77bn",
                "83.7%",
                "31%",
                "in 1987",
                "5 Feb 1901",
                "Feb 2023",
                "4,711 trucks",
                "2.9 times",
                "nine claims",
                "17 targets",
                "2022–23",
                "$5–6bn",
                "77 years"
            })
    void aMadeUpNumberIsFound(String number) {
        assertThat(problems("Target of $5bn, stated Aug 2023, for 2028: " + number))
                .isNotEmpty();
    }

    @Test
    void theSameWithoutItIsNot() {
        assertThat(problems("Target of $5bn, stated Aug 2023, for 2028")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("views")
    void aMadeUpNumberIsFoundInEveryTitle(Spoken spoken) {
        ChartSpec spec = spoken.spec();
        ChartSpec wrong = new ChartSpec(
                spec.id(),
                spec.title() + " of $7.7777bn",
                spec.subtitle(),
                spec.frame(),
                spec.layers(),
                spec.source(),
                spec.licence());
        assertThat(spoken.problems(wrong)).anyMatch(problem -> problem.contains("7777700000"));
    }
}
