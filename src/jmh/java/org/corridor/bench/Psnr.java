package org.corridor.bench;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.corridor.render.Drawing;

/** How near a written picture comes to the drawing, as the ratio of the highest value to the noise. */
final class Psnr {
    private static final int COLORS = 3;

    private Psnr() {}

    /** Returns decibels; infinite where no pixel differs. */
    static double decibels(Drawing drawing, byte[] png) throws IOException {
        BufferedImage ideal = ImageIoPng.image(drawing);
        BufferedImage written = ImageIO.read(new ByteArrayInputStream(png));
        double error = 0;
        for (int y = 0; y < ideal.getHeight(); y++) {
            for (int x = 0; x < ideal.getWidth(); x++) {
                error += difference(ideal.getRGB(x, y), written.getRGB(x, y));
            }
        }
        return 10 * Math.log10(255.0 * 255 * COLORS * ideal.getWidth() * ideal.getHeight() / error);
    }

    private static double difference(int one, int other) {
        double sum = 0;
        for (int shift = 0; shift < 8 * COLORS; shift += 8) {
            int step = (one >> shift & 0xFF) - (other >> shift & 0xFF);
            sum += step * step;
        }
        return sum;
    }
}
