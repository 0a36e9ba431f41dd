package org.corridor.render.png;

import java.util.stream.IntStream;

/**
 * Up to 256 colours, those that let something through first, so that the list of alphas is short.
 *
 * @param premultiplied the colours, alpha in the highest byte
 */
@SuppressWarnings("ArrayRecordComponent") // lives for one encoding and is never compared
record PaletteColors(int[] premultiplied) {
    static final int MOST = 256;

    private static final int UNSIGNED = 1 << 31;

    static PaletteColors of(IntStream premultiplied) {
        return new PaletteColors(premultiplied
                .map(color -> color ^ UNSIGNED)
                .distinct()
                .sorted()
                .map(color -> color ^ UNSIGNED)
                .toArray());
    }

    /** Returns red, green and blue of each colour. */
    byte[] rgb() {
        byte[] bytes = new byte[3 * premultiplied.length];
        for (int i = 0; i < premultiplied.length; i++) {
            int color = Straight.of(premultiplied[i]);
            bytes[3 * i] = (byte) (color >> 16);
            bytes[3 * i + 1] = (byte) (color >> 8);
            bytes[3 * i + 2] = (byte) color;
        }
        return bytes;
    }

    /** Returns the alphas up to the last that is not 255. */
    byte[] alpha() {
        int length = premultiplied.length;
        while (length > 0 && premultiplied[length - 1] >>> 24 == 255) {
            length--;
        }
        byte[] bytes = new byte[length];
        for (int i = 0; i < length; i++) {
            bytes[i] = (byte) (premultiplied[i] >>> 24);
        }
        return bytes;
    }
}
