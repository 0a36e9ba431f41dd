package org.corridor.render.png;

/**
 * Some colours of a picture that lie close together, and what one colour in place of all of them would be wrong by.
 *
 * @param from place of its first colour among those that are divided
 * @param to place after its last
 * @param pixels how many pixels have one of them
 * @param mean the mean of its pixels in each channel
 * @param error for each channel the sum over pixels of the squared distance from the mean
 */
@SuppressWarnings("ArrayRecordComponent") // lives for one encoding and is never compared
record Box(int from, int to, double pixels, double[] mean, double[] error) {
    static final int CHANNELS = 4;

    /** The channel of alpha; blue, green and red come before. */
    static final int ALPHA = 3;

    static Box of(int[] numbers, int from, int to, Histogram histogram) {
        double[] sum = new double[CHANNELS];
        double[] squares = new double[CHANNELS];
        double pixels = 0;
        for (int i = from; i < to; i++) {
            double count = histogram.count(numbers[i]);
            pixels += count;
            for (int c = 0; c < CHANNELS; c++) {
                double value = channel(histogram.color(numbers[i]), c);
                sum[c] += count * value;
                squares[c] += count * value * value;
            }
        }
        for (int c = 0; c < CHANNELS; c++) {
            squares[c] = Math.max(0, squares[c] - sum[c] * sum[c] / pixels);
            sum[c] /= pixels;
        }
        return new Box(from, to, pixels, sum, squares);
    }

    static int channel(int color, int channel) {
        return color >>> 8 * channel & 0xFF;
    }

    /** Returns how wrong it is in all; a wrong alpha is wrong in three colours. */
    double wrong() {
        // of one colour the sums leave a trace of rounding
        return to - from == 1 ? 0 : error[0] + error[1] + error[2] + error[ALPHA] * 3;
    }

    /** Returns how much it wants to be divided: areas do more than dots, but not so much that dots lose their colours. */
    double urgency() {
        return wrong() / Math.sqrt(pixels);
    }

    /** Returns the channel in which its colours differ most. */
    int widest() {
        int widest = 0;
        for (int c = 1; c < CHANNELS; c++) {
            widest = error[c] > error[widest] ? c : widest;
        }
        return widest;
    }

    /** Returns the one colour that stands best for all of them. */
    int color() {
        int color = 0;
        for (int c = 0; c < CHANNELS; c++) {
            color |= (int) Math.round(mean[c]) << 8 * c;
        }
        return color;
    }
}
