package org.corridor.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.corridor.ShippedDataset;
import org.corridor.chart.Chart;
import org.corridor.chart.Size;
import org.corridor.chart.View;
import org.corridor.chart.catalog.Catalog;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The less had been stated, the emptier the chart; it is drawn all the same. */
class PastViewTest {
    private static final List<String> DAYS =
            List.of("1900-01-01", "1995-06-01", "2006-01-01", "2009-02-01", "2012-10-09", "2016-03-26", "2021-12-31");

    static Stream<Arguments> views() {
        return Catalog.list().stream()
                .flatMap(chart -> DAYS.stream().map(day -> Arguments.of(chart, LocalDate.parse(day))));
    }

    @ParameterizedTest
    @MethodSource("views")
    void aChartOfThePastIsDrawnInEverySize(Chart chart, LocalDate day) {
        for (Size size : Size.NAMED.values()) {
            View view = View.on(day).with(size);
            Drawing drawing = new Drawing(chart.spec(ShippedDataset.get(), view), ShippedDataset.get(), view, 1);
            String svg = new String(Encoders.find("svg").orElseThrow().encode(drawing), StandardCharsets.UTF_8);
            assertThat(svg.strip()).startsWith("<svg").endsWith("</svg>");
        }
    }
}
