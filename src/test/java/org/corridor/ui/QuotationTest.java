package org.corridor.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.ListItem;
import java.util.List;
import org.corridor.ShippedDataset;
import org.corridor.chart.Chart;
import org.corridor.chart.Quote;
import org.corridor.chart.View;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class QuotationTest extends Pages {
    @ParameterizedTest
    @MethodSource("org.corridor.chart.catalog.Catalog#list")
    void aChartPageShowsEverySentenceAndEveryFootnote(Chart chart) {
        open("chart/" + chart.id());
        Quotation quotation = find(Quotation.class).single();
        Quote quote = Quote.of(chart, ShippedDataset.get(), View.on(ShippedDataset.DAY));

        quote.lines().stream()
                .flatMap(line -> line.parts().stream())
                .forEach(part -> assertThat(words(quotation)).contains(part.text()));
        assertThat(find(ListItem.class, quotation).all()).hasSameSizeAs(quote.footnotes());
    }

    @Test
    void numbersLeadToTheirEvidenceAndMarksToTheirFootnotes() {
        open("chart/target-vs-actual?asOf=2024-04-24");
        Quotation quotation = find(Quotation.class).single();
        List<String> links = links(quotation);

        assertThat(links).contains("evidence?claims=targets/tg-2024-04-10bn");
        List<String> marks =
                links.stream().filter(link -> link.contains("#footnote-")).toList();
        assertThat(marks)
                .isNotEmpty()
                .allMatch(link -> link.startsWith("chart/target-vs-actual?asOf=2024-04-24#footnote-"))
                .allMatch(link -> find(ListItem.class, quotation)
                        .withId(link.substring(link.indexOf('#') + 1))
                        .exists());
    }

    @Test
    void whereNothingHadBeenStatedThereIsNoQuotation() {
        open("chart/target-vs-actual?asOf=1900-01-01");
        assertThat(find(Quotation.class).all()).isEmpty();
    }

    @Test
    void everyHeadlineCanBeCopied() {
        open("");
        for (String id : List.of("formal", "informal", "target", "share", "growth")) {
            ListItem headline = find(ListItem.class).withId("headline-" + id).single();
            assertThat(find(CopyText.class, headline).single().getText()).isEqualTo("Copy sentence");
        }
    }
}
