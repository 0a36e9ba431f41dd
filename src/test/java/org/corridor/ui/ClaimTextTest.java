package org.corridor.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.corridor.ShippedDataset;
import org.corridor.dataset.Bound;
import org.corridor.dataset.ClaimFilter;
import org.corridor.dataset.ClaimRef;
import org.corridor.dataset.ClaimRow;
import org.corridor.dataset.Range;
import org.corridor.dataset.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimTextTest {
    private final ClaimText text = new ClaimText(ShippedDataset.get());

    @ParameterizedTest
    @CsvSource({
        "https://example.org/a, https://example.org/a",
        "HTTP://example.org/a, HTTP://example.org/a",
        "javascript:alert(1), ''",
        "data:text/html;base64xx, ''",
        "//example.org, ''",
        "'', ''"
    })
    void onlyAddressesOfTheWebBecomeLinks(String url, String link) {
        Source source = new Source(
                "s",
                "Title",
                "",
                "",
                Optional.empty(),
                url,
                Source.Kind.OTHER,
                Source.Reliability.D,
                Source.Read.FULL,
                "");
        assertThat(new ClaimText.Link(source).address()).isEqualTo(link);
    }

    @Test
    void everyClaimOfEveryTableCanBeSaidWithoutCodes() {
        Set<ClaimRef.Table> seen = EnumSet.noneOf(ClaimRef.Table.class);
        for (ClaimRow row : ShippedDataset.get().listClaims(ClaimFilter.ALL, 0, Integer.MAX_VALUE)) {
            seen.add(row.claim().ref().table());
            assertThat(text.statement(row)).isNotBlank();
            assertThat(text.source(row)).isNotBlank();
            assertThat(text.period(row) + text.stated(row)).doesNotContainPattern("\\d{4}-\\d{2}-\\d{2}");
            assertThat(text.flow(row)).matches("|both ways|to \\p{L}[\\p{L} ]*");
        }
        assertThat(seen).containsExactlyInAnyOrder(ClaimRef.Table.values());
    }

    @Test
    void aWeakEstimateSaysBoth() {
        assertThat(ShippedDataset.get().listClaims(ClaimFilter.ALL, 0, Integer.MAX_VALUE))
                .extracting(text::caveat)
                .contains("", "estimate", "low confidence", "estimate, low confidence");
    }

    @Test
    void aRangeTellsHowItWasPut() {
        BigDecimal one = BigDecimal.ONE;
        assertThat(ClaimText.range(Range.of(one))).isEqualTo("one value, as given");
        assertThat(ClaimText.range(Range.of(one, BigDecimal.TWO))).isEqualTo("two ends, as given");
        assertThat(ClaimText.range(new Range(one, one, Bound.AT_LEAST))).isEqualTo("this or more");
    }
}
