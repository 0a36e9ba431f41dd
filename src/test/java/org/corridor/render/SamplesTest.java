package org.corridor.render;

import java.nio.charset.StandardCharsets;
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
        String svg = new String(Encoders.find("svg").orElseThrow().encode(drawing), StandardCharsets.UTF_8);
        // what the dataset is is not the sample's; one element a line makes differences readable
        String golden = svg.replaceFirst("<dc:date>.*?</dc:date>", "")
                .replaceFirst("<dc:isPartOf>.*?</dc:isPartOf>", "")
                .replace("><", ">\n<");
        Goldens.check("svg/" + sample.id() + ".svg", golden);
    }
}
