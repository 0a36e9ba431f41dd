package org.corridor.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import java.util.List;
import org.corridor.chart.Chart;
import org.corridor.chart.Topic;
import org.corridor.chart.catalog.Catalog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OverviewPageTest extends Pages {
    @BeforeEach
    void openIt() {
        open("");
    }

    @Test
    void everyHeadlineFigureIsADoorToItsEvidence() {
        List<String> ids = List.of("formal", "informal", "target", "share", "growth");
        for (String id : ids) {
            ListItem headline = find(ListItem.class).withId("headline-" + id).single();
            assertThat(words(find(H2.class, headline).single())).isNotBlank();
            assertThat(links(headline)).singleElement().asString().startsWith("evidence?claims=");
        }
    }

    @Test
    void theFiguresOfTheLeadAreDoorsToo() {
        H1 lead = find(H1.class).single();
        assertThat(words(lead)).contains("$10bn");
        assertThat(links(lead)).isNotEmpty().allMatch(link -> link.startsWith("evidence?claims="));
    }

    @Test
    void theFirstChartOfEachTopicStandsThereWithLinksToPageImageAndData() {
        assertThat(find(ChartFigure.class).all()).hasSameSizeAs(Topic.values());
        for (ChartSection section : find(ChartSection.class).all()) {
            String id = section.getId().orElseThrow().substring("section-".length());
            assertThat(Catalog.find(id)).isPresent();
            assertThat(links(section)).contains("chart/" + id, "chart/" + id + ".png?scale=2", "chart/" + id + ".csv");
        }
    }

    @Test
    void aTopicWithMoreThanOneChartLeadsToThemAll() {
        for (Topic topic : Topic.values()) {
            List<Chart> charts = Catalog.list().stream()
                    .filter(chart -> chart.topic() == topic)
                    .toList();
            ChartSection section = find(ChartSection.class)
                    .withId("section-" + charts.getFirst().id())
                    .single();
            assertThat(links(section).contains(topic.id())).isEqualTo(charts.size() > 1);
        }
    }

    @Test
    void theHeaderLeadsToEveryPageAndMarksThisOne() {
        Header header = find(Header.class).single();
        assertThat(links(header)).contains("", "trade", "targets", "border", "energy", "evidence");
        assertThat(find(SiteLink.class, header)
                        .withAttribute("aria-current", "page")
                        .all())
                .extracting(SiteLink::getText)
                .containsExactly("Overview");
    }

    @Test
    void theFooterTellsVersionDayCountsAndLicences() {
        assertThat(words(find(Footer.class).single()))
                .contains("Dataset 1.", "stated figures", "sources", "CC BY 4.0", "Apache-2.0");
    }
}
