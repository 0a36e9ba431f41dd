package org.corridor.web;

import static org.assertj.core.api.Assertions.assertThat;

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
    void aServerThatIsReadyHasDrawnEveryChartInEveryFormat() {
        assertThat(Catalog.list())
                .allSatisfy(chart -> assertThat(Encoders.list())
                        .filteredOn(encoder -> !files.has(chart, encoder, warmUp.view(), 1))
                        .extracting(Encoder::format)
                        .as(chart.id())
                        .isEmpty());
    }

    @Test
    void healthTellsWhenTheServerIsReady() {
        assertThat(new String(get("/actuator/health/readiness").body())).contains("UP");
    }
}
