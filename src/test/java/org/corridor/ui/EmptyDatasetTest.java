package org.corridor.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.H1;
import org.corridor.SmallDataset;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

class EmptyDatasetTest extends Pages {
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
        assertThat(find(SiteLink.class).all()).extracting(SiteLink::getText).containsExactly("Overview", "Evidence");
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
        assertThat(find(ChartFigure.class).exists()).isFalse();
    }
}
