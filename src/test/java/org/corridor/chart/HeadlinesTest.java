package org.corridor.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.corridor.ShippedDataset;
import org.junit.jupiter.api.Test;

class HeadlinesTest {
    @Test
    void theShippedDatasetBearsAllFive() {
        List<Headline> headlines = Headlines.of(ShippedDataset.get(), ShippedDataset.DAY);
        assertThat(headlines)
                .extracting(Headline::id)
                .containsExactly("formal", "informal", "target", "share", "growth");
        assertThat(headlines)
                .extracting(Headline::figure)
                .containsExactly("$75k–3.1bn", "$1.0–2.5bn", "$10bn", "0–31%", "24–51%");
    }

    @Test
    void everyHeadlineHasEvidence() {
        assertThat(Headlines.of(ShippedDataset.get(), ShippedDataset.DAY)).allSatisfy(headline -> {
            assertThat(headline.claims()).isNotEmpty();
            assertThat(headline.claims())
                    .allSatisfy(ref ->
                            assertThat(ShippedDataset.get().findClaim(ref)).isPresent());
        });
    }

    @Test
    void beforeTheTargetOf2024TheTargetOf2023Stood() {
        assertThat(Headlines.of(ShippedDataset.get(), LocalDate.of(2024, 4, 21)))
                .filteredOn(headline -> headline.id().equals("target"))
                .singleElement()
                .satisfies(headline -> {
                    assertThat(headline.figure()).isEqualTo("$5bn");
                    assertThat(headline.unitWords()).isEqualTo("by 2028");
                });
    }

    @Test
    void beforeAnythingWasStatedThereIsNoHeadline() {
        assertThat(Headlines.of(ShippedDataset.get(), LocalDate.of(1900, 1, 1))).isEmpty();
    }

    @Test
    void theLeadSaysWhatWasPromisedAndWhatEachAuthorityCounted() {
        String lead = Lead.of(ShippedDataset.get(), ShippedDataset.DAY).stream()
                .map(Phrase::text)
                .collect(Collectors.joining());
        assertThat(lead)
                .isEqualTo("They promise $10bn of trade a year by 2029. In the last full year that each counted, Trade"
                        + " Promotion Organization of Iran saw $3.1bn, Ministry of Commerce of Pakistan $1bn,"
                        + " State Bank of Pakistan $75k and Customs of Iran (IRICA) $2.3bn.");
    }
}
