package org.corridor.render;

import java.util.stream.Stream;
import org.corridor.Goldens;
import org.corridor.ShippedDataset;
import org.corridor.chart.Chart;
import org.corridor.chart.ChartSpec;
import org.corridor.chart.View;
import org.corridor.chart.catalog.Catalog;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every chart of the catalogue, in light at its default size, drawn exactly as it was when somebody last looked at it. */
class ChartPicturesTest {
    private static final View VIEW = View.on(ShippedDataset.DAY);

    static Stream<Chart> charts() {
        return Catalog.list().stream();
    }

    @ParameterizedTest
    @MethodSource("charts")
    void aChartIsDrawnAsItsGolden(Chart chart) {
        ChartSpec spec = ofAnyVersion(chart.spec(ShippedDataset.get(), VIEW));
        Drawing drawing = new Drawing(spec, ShippedDataset.get(), VIEW, 1);
        Goldens.check("svg/chart/" + chart.id() + ".svg", SvgGolden.of(drawing));
    }

    /** The licence line names version and day of the dataset, which change more often than pictures. */
    private static ChartSpec ofAnyVersion(ChartSpec spec) {
        return new ChartSpec(
                spec.id(),
                spec.title(),
                spec.subtitle(),
                spec.frame(),
                spec.layers(),
                spec.source(),
                "Licence, version and date of the dataset");
    }
}
