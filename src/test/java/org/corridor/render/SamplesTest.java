package org.corridor.render;

import java.util.stream.Stream;
import org.corridor.Goldens;
import org.corridor.ShippedDataset;
import org.corridor.chart.ChartSpec;
import org.corridor.chart.View;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each frame with every layer that goes with it, drawn exactly as it was when somebody last looked at it. */
class SamplesTest {
    static Stream<ChartSpec> samples() {
        return Samples.list().stream();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aSampleIsDrawnAsItsGolden(ChartSpec sample) {
        Drawing drawing = new Drawing(sample, ShippedDataset.get(), View.on(ShippedDataset.DAY), 1);
        Goldens.check("svg/" + sample.id() + ".svg", SvgGolden.of(drawing));
    }
}
