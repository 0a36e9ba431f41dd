package org.corridor.render.png;

/** How close one picture comes to another: the peak signal-to-noise ratio over red, green and blue, in decibels. */
final class Fidelity {
    private static final double PEAK = 255.0 * 255.0;
    private static final int COLORS = 3;

    private Fidelity() {}

    /**
     * Returns the ratio; infinite for equal pictures.
     *
     * @param error the sum over pixels and colours of the squared differences
     */
    static double decibels(double error, int pixels) {
        return 10 * Math.log10(PEAK * COLORS * pixels / error);
    }

    /** Returns the sum of squared differences at which a ratio is reached. */
    static double error(double decibels, int pixels) {
        return PEAK * COLORS * pixels / Math.pow(10, decibels / 10);
    }
}
