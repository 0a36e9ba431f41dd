package org.corridor.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.corridor.ShippedDataset;
import org.corridor.chart.Chart;
import org.corridor.chart.View;
import org.corridor.chart.catalog.Catalog;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a palette takes from a picture, measured on the file as another program reads it. */
class PngFidelityTest {
    private static final int BLACK = 0;
    private static final int WHITE = 255;

    static Stream<Arguments> pictures() {
        return Catalog.list().stream()
                .flatMap(chart -> Stream.of(View.Theme.values())
                        .flatMap(theme -> Stream.of(
                                Arguments.of(chart.id(), theme, chart, view(theme, false)),
                                Arguments.of(chart.id() + " without paper", theme, chart, view(theme, true)))));
    }

    private static View view(View.Theme theme, boolean transparent) {
        return View.on(ShippedDataset.DAY).with(theme).withTransparent(transparent);
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("pictures")
    void noEyeCanTellTheFileFromThePicture(String name, View.Theme theme, Chart chart, View view) throws IOException {
        Drawing drawing = new Drawing(chart.spec(ShippedDataset.get(), view), ShippedDataset.get(), view, 2);
        BufferedImage drawn = PngEncoder.draw(drawing);
        BufferedImage read = ImageIO.read(new ByteArrayInputStream(new PngEncoder().encode(drawing)));
        // many translucent colours may be more than a palette can tell: then all are kept
        assertThat(read.getColorModel() instanceof IndexColorModel || view.transparent())
                .as("the file has a palette")
                .isTrue();
        assertThat(decibels(drawn, read, WHITE)).as("on white").isGreaterThan(50);
        assertThat(decibels(drawn, read, BLACK)).as("on black").isGreaterThan(50);
    }

    /** Peak signal-to-noise ratio over red, green and blue. */
    private static double decibels(BufferedImage one, BufferedImage other, int ground) {
        double error = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                int a = one.getRGB(x, y);
                int b = other.getRGB(x, y);
                for (int shift = 0; a != b && shift < 24; shift += 8) {
                    double difference = over(a, shift, ground) - over(b, shift, ground);
                    error += difference * difference;
                }
            }
        }
        return 10 * Math.log10(255 * 255 * 3.0 * one.getWidth() * one.getHeight() / error);
    }

    private static double over(int argb, int shift, int ground) {
        double alpha = (argb >>> 24) / 255.0;
        return alpha * (argb >> shift & 0xFF) + (1 - alpha) * ground;
    }
}
