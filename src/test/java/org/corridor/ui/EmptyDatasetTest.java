package org.corridor.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import org.corridor.SmallDataset;
import org.corridor.chart.Topic;
import org.corridor.chart.catalog.Catalog;
import org.corridor.dataset.Dataset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

class EmptyDatasetTest extends Pages {
    @Autowired
    private Dataset dataset;

    @DynamicPropertySource
    static void nothing(DynamicPropertyRegistry properties) {
        properties.add("corridor.dataset", () -> SmallDataset.write().toString());
    }

    @Test
    void theOverviewSaysInPlainWordsThatThereIsNothingYet() {
        open("");
        assertThat(words(find(H1.class).single())).isEqualTo("Kenya and Tanzania: a dataset for tests");
        assertThat(find(HeadlineStrip.class).exists()).isFalse();
        assertThat(find(ChartFigure.class).exists()).isFalse();
        assertThat(words(find(Notice.class).single())).contains("no chart yet");
    }

    @Test
    void theHeaderOffersNoPageThatWouldBeEmpty() {
        open("");
        assertThat(find(SiteLink.class, find(Header.class).single()).all())
                .extracting(SiteLink::getText)
                .containsExactly("Overview", "Evidence");
    }

    @Test
    void theEvidencePageSaysWhatWouldStandThere() {
        open("evidence");
        assertThat(words(find(H1.class).single())).isEqualTo("No claims yet");
        assertThat(words(find(Notice.class).single())).contains("once it does");
        assertThat(find(ClaimGrid.class).exists()).isFalse();
    }

    @Test
    void aChartThatTheDatasetCannotHaveSaysWhy() {
        open("chart/crossings-map");
        assertThat(words(find(H1.class).single())).isEqualTo("Border crossings");
        assertThat(words(find(Notice.class).single())).contains("cannot have the chart");
        assertThat(links(find(ChartPage.class).single())).containsExactly("");
        assertThat(find(ChartFigure.class).exists()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Topic.class)
    void aTopicWithoutAnyChartSaysWhyForEachAndLeadsBack(Topic topic) {
        open(topic.id());
        TopicPage page = find(TopicPage.class).single();
        assertThat(words(page)).contains("can have no chart of this topic");
        Catalog.list().stream().filter(chart -> chart.topic() == topic).forEach(chart -> {
            String reason = chart.findObstacle(dataset).orElseThrow();
            assertThat(words(page)).contains(chart.name() + ": " + reason);
        });
        assertThat(links(page)).containsExactly("");
    }
}
