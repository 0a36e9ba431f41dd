package org.corridor.render.png;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/**
 * The pixels of a picture, row by row.
 *
 * @param argb alpha in the highest byte; colours are multiplied by it
 * @param transparent whether any alpha may be other than 255
 */
@SuppressWarnings("ArrayRecordComponent") // lives for one encoding and is never compared
record Pixels(int width, int height, int[] argb, boolean transparent) {
    private static final int OPAQUE = 0xFF000000;

    static Pixels of(BufferedImage image) {
        int[] data = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        return switch (image.getType()) {
            case BufferedImage.TYPE_INT_RGB -> new Pixels(image.getWidth(), image.getHeight(), data, false);
            case BufferedImage.TYPE_INT_ARGB_PRE -> new Pixels(image.getWidth(), image.getHeight(), data, true);
            default -> throw new IllegalArgumentException("image type " + image.getType());
        };
    }

    /** Returns what to set in every pixel of a picture that knows no alpha. */
    int opacity() {
        return transparent ? 0 : OPAQUE;
    }
}
