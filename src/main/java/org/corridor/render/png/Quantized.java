package org.corridor.render.png;

/** The colours of a picture and the palette that stands for them. */
final class Quantized {
    private final Histogram histogram;
    private final PaletteColors palette;
    private final byte[] places;
    private double error;

    private Quantized(Histogram histogram, PaletteColors palette) {
        this.histogram = histogram;
        this.palette = palette;
        this.places = new byte[histogram.size()];
        for (int number = 0; number < places.length; number++) {
            int color = histogram.color(number);
            int place = nearest(color, palette.premultiplied());
            places[number] = (byte) place;
            error += (double) histogram.count(number) * distance(color, palette.premultiplied()[place]);
        }
    }

    static Quantized of(Histogram histogram) {
        return new Quantized(histogram, PaletteColors.of(Division.divide(histogram)));
    }

    private static int nearest(int color, int[] palette) {
        int nearest = 0;
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < palette.length && least > 0; i++) {
            int distance = distance(color, palette[i]);
            if (distance < least) {
                least = distance;
                nearest = i;
            }
        }
        return nearest;
    }

    /** Returns how far apart colours look, squared: on black or on white, wherever it is more. */
    private static int distance(int one, int other) {
        int alpha = Box.channel(one, Box.ALPHA) - Box.channel(other, Box.ALPHA);
        int onBlack = 0;
        int onWhite = 0;
        for (int c = 0; c < Box.ALPHA; c++) {
            int difference = Box.channel(one, c) - Box.channel(other, c);
            onBlack += difference * difference;
            onWhite += (difference - alpha) * (difference - alpha);
        }
        return Math.max(onBlack, onWhite);
    }

    PaletteColors palette() {
        return palette;
    }

    /** Returns the place in the palette for a colour that the picture has. */
    byte place(int color) {
        return places[histogram.number(color)];
    }

    /** Returns how close the picture with this palette comes to the original: a peak signal-to-noise ratio in decibels. */
    double fidelity() {
        return Fidelity.decibels(error, histogram.pixels());
    }
}
