package org.corridor.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.corridor.chart.Chart;
import org.corridor.chart.catalog.Catalog;
import org.corridor.render.Encoder;
import org.corridor.render.Encoders;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class WarmUpTest extends OverHttp {
    @Autowired
    private ChartFiles files;

    @Autowired
    private WarmUp warmUp;

    @Test
    void aServerThatIsReadyHasTheImagesOfItsPages() {
        Encoder svg = Encoders.find("svg").orElseThrow();
        for (Chart chart : Catalog.list()) {
            assertThat(files.has(chart, svg, warmUp.view(), 1)).as(chart.id()).isTrue();
        }
    }

    @Test
    void aServerThatIsReadyHasWrittenEveryFormatOnce() {
        Chart first = Catalog.list().getFirst();
        for (Encoder encoder : Encoders.list()) {
            assertThat(files.has(first, encoder, warmUp.view(), 1))
                    .as(encoder.format())
                    .isTrue();
        }
    }

    @Test
    void healthTellsWhenTheServerIsReady() {
        assertThat(new String(get("/actuator/health/readiness").body())).contains("UP");
    }
}
