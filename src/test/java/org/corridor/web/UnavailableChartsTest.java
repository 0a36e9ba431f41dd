package org.corridor.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.corridor.SmallDataset;
import org.corridor.chart.Chart;
import org.corridor.chart.Topic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class UnavailableChartsTest extends OverHttp {
    @DynamicPropertySource
    static void nothing(DynamicPropertyRegistry properties) {
        properties.add("corridor.dataset", () -> SmallDataset.write().toString());
    }

    @ParameterizedTest
    @MethodSource("org.corridor.chart.catalog.Catalog#list")
    void aChartThatTheDatasetCannotHaveIsA404WithItsReason(Chart chart) {
        String id = chart.id();
        HttpResponse<byte[]> response = get("/chart/" + id + ".svg");
        assertThat(response.statusCode()).isEqualTo(404);
        JsonNode problem = JsonMapper.shared().readTree(response.body());
        assertThat(problem.get("detail").asString()).startsWith("This dataset has no chart “" + id + "”: ");
    }

    @Test
    void theListStillNamesThemAndSaysWhy() {
        JsonNode charts =
                JsonMapper.shared().readTree(get("/charts.json").body()).get("charts");
        assertThat(charts).isNotEmpty();
        for (JsonNode chart : charts) {
            assertThat(chart.get("available").asBoolean()).isFalse();
            assertThat(chart.get("reason").asString()).isNotBlank();
            assertThat(chart.get("links")).isEmpty();
        }
    }

    @Test
    void pagesAreServedAllTheSame() {
        assertThat(get("/").statusCode()).isEqualTo(200);
        assertThat(get("/evidence").statusCode()).isEqualTo(200);
        assertThat(get("/conflicts").statusCode()).isEqualTo(200);
        assertThat(get("/changes").statusCode()).isEqualTo(200);
        for (Topic topic : Topic.values()) {
            assertThat(get("/" + topic.id()).statusCode()).as(topic.id()).isEqualTo(200);
        }
    }
}
