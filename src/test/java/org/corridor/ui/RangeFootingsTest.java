package org.corridor.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.NativeTableRow;
import org.junit.jupiter.api.Test;

class RangeFootingsTest extends Pages {
    @Test
    void theTradePageSaysOnWhatEachRangeRests() {
        open("trade");
        RangeFootings section = find(RangeFootings.class).single();
        assertThat(find(NativeTableRow.class, section).all())
                .extracting(Pages::words)
                .anyMatch(words -> words.startsWith("Formal trade a year") && words.contains("6 independent origins"))
                .anyMatch(words -> words.contains("Without State Bank of Pakistan") && words.contains("$1.0–3.1bn"));
        assertThat(links(section)).contains("headlines.json");
    }

    @Test
    void theSelectionOfThePageIsThatOfTheSection() {
        open("trade?flow=IRN-PAK");
        RangeFootings section = find(RangeFootings.class).single();
        assertThat(words(section)).contains("Iranian exports to Pakistan a year");
        assertThat(links(section)).contains("headlines.json?flow=IRN-PAK");
        open("trade?asOf=1900-01-01");
        assertThat(find(ChartSection.class).all()).isNotEmpty();
        assertThat(find(RangeFootings.class).all()).isEmpty();
    }

    @Test
    void aRepeatLeadsToAllThatShareItsOrigin() {
        open("evidence?claims=observations/tr-sharif-may25-total");
        ClaimGrid grid = find(ClaimGrid.class).single();
        ClaimDetails details =
                new ClaimDetails(org.corridor.ShippedDataset.get(), rows(grid).getFirst());
        assertThat(words(details)).contains("One of seven statements with one origin");
    }
}
