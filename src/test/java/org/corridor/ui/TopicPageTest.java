package org.corridor.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Nav;
import java.util.List;
import org.corridor.ShippedDataset;
import org.corridor.chart.Chart;
import org.corridor.chart.Today;
import org.corridor.chart.Topic;
import org.corridor.chart.View;
import org.corridor.chart.catalog.Catalog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

class TopicPageTest extends Pages {
    @Autowired
    private Today today;

    @ParameterizedTest
    @EnumSource(Topic.class)
    void allChartsOfTheTopicStandThereInOrder(Topic topic) {
        open(topic.id());
        assertThat(find(ChartSection.class).all())
                .extracting(ChartSection::chart)
                .isEqualTo(charts(topic));
        assertThat(words(find(H1.class).single())).contains("Iran", "Pakistan");
    }

    @ParameterizedTest
    @EnumSource(Topic.class)
    void aListSaysFirstWhatEachChartShowsAndLeadsToIt(Topic topic) {
        open(topic.id());
        List<Nav> contents = find(Nav.class)
                .withAttribute("aria-label", "Charts on this page")
                .all();
        assertThat(contents).hasSize(charts(topic).size() > 1 ? 1 : 0);
        for (Nav nav : contents) {
            assertThat(links(nav))
                    .containsExactlyElementsOf(charts(topic).stream()
                            .map(chart -> topic.id() + "#section-" + chart.id())
                            .toList());
            charts(topic).forEach(chart -> assertThat(words(nav)).contains(title(chart)));
        }
    }

    @Test
    void theHeaderMarksTheTopic() {
        open("border");
        assertThat(find(SiteLink.class).withAttribute("aria-current", "page").all())
                .extracting(Anchor::getText)
                .containsExactly("Border");
    }

    @Test
    void anUnknownTopicLeadsBackToWhatThereIs() {
        open("weather");
        assertThat(words(find(H1.class).single())).isEqualTo("There is no such page");
        assertThat(links(find(NotFoundPage.class).single()))
                .containsExactly("", "trade", "targets", "border", "energy", "evidence");
    }

    private static List<Chart> charts(Topic topic) {
        return Catalog.list().stream().filter(chart -> chart.topic() == topic).toList();
    }

    private String title(Chart chart) {
        return chart.spec(ShippedDataset.get(), View.on(today.get())).title();
    }
}
