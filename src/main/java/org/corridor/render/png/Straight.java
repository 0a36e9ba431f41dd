package org.corridor.render.png;

/** Undoes the multiplication of a colour by its alpha: PNG keeps colours as they are without it. */
final class Straight {
    private Straight() {}

    static int of(int premultiplied) {
        int alpha = premultiplied >>> 24;
        if (alpha == 255 || alpha == 0) {
            return premultiplied;
        }
        return alpha << 24
                | channel(premultiplied >> 16 & 0xFF, alpha) << 16
                | channel(premultiplied >> 8 & 0xFF, alpha) << 8
                | channel(premultiplied & 0xFF, alpha);
    }

    private static int channel(int value, int alpha) {
        return Math.min(255, (value * 255 + alpha / 2) / alpha);
    }
}
