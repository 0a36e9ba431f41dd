package org.corridor.render.png;

import java.awt.image.BufferedImage;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * A PNG file to be. The same picture and texts give the same bytes.
 *
 * @param image of type {@link BufferedImage#TYPE_INT_RGB} or {@link BufferedImage#TYPE_INT_ARGB_PRE}
 * @param dotsPerMetre how large the picture is meant to be on paper
 * @param texts what the file says of itself in English, by keyword: 1 to 79 letters of Latin 1
 */
public record Png(BufferedImage image, int dotsPerMetre, SequencedMap<String, String> texts) {
    /**
     * How much a palette may change the picture: a peak signal-to-noise ratio in decibels. Above 40 eyes see no
     * difference.
     */
    static final double FINEST = 50;

    private static final byte INDEXED = 3;
    private static final byte RGB = 2;
    private static final byte RGBA = 6;

    /** Returns the file. */
    public byte[] toBytes() {
        Pixels pixels = Pixels.of(image);
        Optional<Quantized> few = Histogram.of(pixels).map(Quantized::of).filter(found -> found.fidelity() > FINEST);
        return few.map(colors -> indexed(pixels, colors)).orElseGet(() -> truecolor(pixels));
    }

    private byte[] indexed(Pixels pixels, Quantized colors) {
        Chunks chunks = begin(INDEXED);
        chunks.add("PLTE", colors.palette().rgb());
        byte[] alpha = colors.palette().alpha();
        if (alpha.length > 0) {
            chunks.add("tRNS", alpha);
        }
        return end(chunks, new IndexedRows(pixels, colors));
    }

    private byte[] truecolor(Pixels pixels) {
        return end(begin(pixels.transparent() ? RGBA : RGB), new TruecolorRows(pixels));
    }

    private Chunks begin(byte kind) {
        Chunks chunks = new Chunks();
        chunks.addHeader(image.getWidth(), image.getHeight(), kind);
        chunks.addDensity(dotsPerMetre);
        texts.forEach(chunks::addText);
        return chunks;
    }

    private static byte[] end(Chunks chunks, Rows rows) {
        chunks.add("IDAT", Deflated.of(rows));
        chunks.add("IEND");
        return chunks.toBytes();
    }
}
