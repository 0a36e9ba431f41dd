package org.corridor.render.svg;

/** Numbers with at most two decimals, in the fewest characters. */
final class Decimals {
    private Decimals() {}

    static int hundredths(double value) {
        return (int) Math.round(value * 100);
    }

    static Utf8 append(Utf8 out, double value) {
        return out.appendHundredths(hundredths(value));
    }
}
