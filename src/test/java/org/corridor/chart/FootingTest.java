package org.corridor.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.corridor.ShippedDataset;
import org.corridor.analysis.Reading;
import org.corridor.analysis.Selection;
import org.corridor.analysis.Support;
import org.corridor.dataset.Authority;
import org.corridor.dataset.Dataset;
import org.corridor.dataset.Flow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FootingTest {
    private static final Dataset DATASET = ShippedDataset.get();

    private static List<Footing> footings(Selection selection) {
        return Footing.list(selection.of(DATASET), selection);
    }

    @Test
    void anAuthorityAndItsOnlyPublicationMakeOneLine() {
        Footing formal = footings(Selection.on(ShippedDataset.DAY)).getFirst();
        assertThat(formal.headline().figure()).isEqualTo("$75k–3.1bn");
        assertThat(formal.support()).isEqualTo(new Support(6, 6, 5));
        assertThat(formal.lines())
                .extracting(line -> line.without() + ": " + line.figure() + ", " + line.moved())
                .containsExactly(
                        "State Bank of Pakistan, or without Dawn: $1.0–3.1bn, moves the low end",
                        "Trade Promotion Organization of Iran, or without shkazmipk.blogspot.com: $75k–2.3bn, moves the high end");
        assertThat(formal.hardly()).isZero();
        assertThat(formal.unmoved()).isEqualTo(5);
    }

    @Test
    void whatMovesARangeByLessThanIsShownIsCountedOnly() {
        Footing growth = footings(Selection.on(ShippedDataset.DAY)).getLast();
        assertThat(growth.lines())
                .extracting(Footing.Line::figure)
                .doesNotContain(growth.headline().figure());
        assertThat(growth.hardly()).isEqualTo(1);
    }

    @Test
    void withoutTheOnlyOneNothingIsLeft() {
        Selection bank = new Selection(Reading.ALL, ShippedDataset.DAY, Optional.of("pk-state-bank"), Optional.empty());
        assertThat(footings(bank).getFirst().lines())
                .singleElement()
                .satisfies(line -> assertThat(line.without()).isEqualTo("State Bank of Pakistan, or without Dawn"))
                .satisfies(line -> assertThat(line.figure()).isEqualTo("nothing is left"))
                .satisfies(line -> assertThat(line.moved()).isEmpty());
    }

    @Test
    void everySelectionHasAFootingForEachHeadlineAndNoneWithoutClaims() {
        for (Reading reading : Reading.values()) {
            for (Optional<Flow> flow : List.of(Optional.<Flow>empty(), Optional.of(Flow.of("IRN", "PAK")))) {
                for (String authority : DATASET.listAuthorities().stream()
                        .map(Authority::id)
                        .limit(12)
                        .toList()) {
                    Selection selection = new Selection(reading, ShippedDataset.DAY, Optional.of(authority), flow);
                    assertThat(footings(selection))
                            .extracting(Footing::headline)
                            .isEqualTo(Headlines.of(selection.of(DATASET), selection));
                }
            }
        }
        assertThat(footings(Selection.on(LocalDate.of(1900, 1, 1)))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "38 | 21 | 29 | 38 statements, 21 independent origins, 29 publications | 40 claims, 21 origins",
                "7 | 1 | 1 | 7 statements, 1 origin, 1 publication | 40 claims, 1 origin",
                "1 | 1 | 1 | 1 statement, 1 publication | 40 claims",
                "0 | 0 | 9 | 9 publications | 40 claims"
            })
    void supportIsSaidInWords(int statements, int origins, int publications, String words, String brief) {
        Support support = new Support(statements, origins, publications);
        assertThat(SupportWords.of(support)).isEqualTo(words);
        assertThat(SupportWords.inBrief(40, support)).isEqualTo(brief);
    }

    @Test
    void statedTradeSaysWhatItsRangeWouldBeWithoutWhoeverHoldsAnEnd() {
        ChartSpec spec = org.corridor.chart.catalog.Catalog.find("stated-trade")
                .orElseThrow()
                .spec(DATASET, View.on(ShippedDataset.DAY));
        assertThat(spec.marks())
                .filteredOn(mark -> mark.id().equals("formal"))
                .singleElement()
                .extracting(Mark::words)
                .asString()
                .contains("24 claims, 16 independent origins")
                .endsWith(
                        "; without State Bank of Pakistan: $0.4–3.3bn; without Tehran Chamber of Commerce: $75k–3.1bn");
    }
}
