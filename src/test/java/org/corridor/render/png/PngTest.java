package org.corridor.render.png;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Random;
import java.util.function.IntBinaryOperator;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** Reads back through ImageIO what was written. */
class PngTest {
    private static final int INK = 0xFF16202A;
    private static final int PAPER = 0xFFFFFFFF;

    private static BufferedImage image(int kind, int width, int height, IntBinaryOperator color) {
        BufferedImage image = new BufferedImage(width, height, kind);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, color.applyAsInt(x, y));
            }
        }
        return image;
    }

    private static BufferedImage opaque(int width, int height, IntBinaryOperator color) {
        return image(BufferedImage.TYPE_INT_RGB, width, height, color);
    }

    private static byte[] bytes(BufferedImage image) {
        return new Png(image, 3780, new LinkedHashMap<>()).toBytes();
    }

    private static BufferedImage readBack(BufferedImage image) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(bytes(image)));
    }

    private static void assertSame(BufferedImage read, BufferedImage written) {
        assertThat(read.getWidth()).isEqualTo(written.getWidth());
        assertThat(read.getHeight()).isEqualTo(written.getHeight());
        assertThat(colors(read)).isEqualTo(colors(written));
    }

    private static int[] colors(BufferedImage image) {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    @Test
    void aFewEvenColoursStayExact() throws IOException {
        BufferedImage stripes = opaque(90, 50, (x, y) -> x % 9 == 0 ? INK : x % 9 == 1 ? 0xFF881D5E : PAPER);
        assertSame(readBack(stripes), stripes);
        assertThat(readBack(stripes).getColorModel()).isInstanceOf(IndexColorModel.class);
    }

    @Test
    void onePixelOfOneColourIsAPictureToo() throws IOException {
        BufferedImage dot = opaque(1, 1, (x, y) -> INK);
        assertSame(readBack(dot), dot);
    }

    @Test
    void coloursOfAreasStayExactAmongThousandsOfMixes() throws IOException {
        Random random = new Random(7);
        BufferedImage mixes = opaque(400, 300, (x, y) -> {
            int even = y < 150 ? PAPER : INK;
            return x % 40 == 0 ? random.nextInt(40, 50) << 16 | random.nextInt(256) << 8 | 0xFF000000 : even;
        });
        BufferedImage read = readBack(mixes);
        assertThat(read.getColorModel()).isInstanceOf(IndexColorModel.class);
        assertThat(read.getRGB(1, 0)).isEqualTo(PAPER);
        assertThat(read.getRGB(1, 299)).isEqualTo(INK);
    }

    @Test
    void moreColoursThanAPaletteCanTellAreAllKept() throws IOException {
        BufferedImage noise = opaque(300, 200, (x, y) -> new Random(x * 1000L + y).nextInt() | 0xFF000000);
        assertSame(readBack(noise), noise);
        BufferedImage ramp = opaque(100, 80, (x, y) -> 0xFF000000 | x * 2 << 16 | y * 3 << 8 | (x + y));
        assertSame(readBack(ramp), ramp);
    }

    @Test
    void whatLetsThroughStillDoes() throws IOException {
        BufferedImage glass =
                image(BufferedImage.TYPE_INT_ARGB_PRE, 64, 64, (x, y) -> x < 20 ? 0 : x < 40 ? 0x80FF0000 : INK);
        BufferedImage read = readBack(glass);
        assertThat(read.getRGB(3, 3) >>> 24).isZero();
        assertThat(read.getRGB(30, 3)).isEqualTo(glass.getRGB(30, 3));
        assertThat(read.getRGB(50, 3)).isEqualTo(INK);
    }

    @Test
    void noiseThatLetsThroughIsKeptInFullColour() throws IOException {
        Random random = new Random(3);
        BufferedImage noise = image(BufferedImage.TYPE_INT_ARGB_PRE, 200, 200, (x, y) -> random.nextInt());
        assertSame(readBack(noise), noise);
    }

    @Test
    void theSamePictureGivesTheSameBytes() {
        BufferedImage one = opaque(300, 300, (x, y) -> 0xFF000000 | (x ^ y) << 8);
        BufferedImage other = opaque(300, 300, (x, y) -> 0xFF000000 | (x ^ y) << 8);
        assertThat(bytes(one)).isEqualTo(bytes(other));
    }

    @Test
    void aPictureOfAnotherKindIsRefused() {
        BufferedImage gray = new BufferedImage(2, 2, BufferedImage.TYPE_INT_ARGB);
        assertThatThrownBy(() -> bytes(gray)).isInstanceOf(IllegalArgumentException.class);
    }
}
