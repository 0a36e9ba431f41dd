package org.corridor.render.svg;

/** Numbers with at most two decimals, in the fewest characters. */
final class Decimals {
    private Decimals() {}

    static int hundredths(double value) {
        return (int) Math.round(value * 100);
    }

    static Utf8 append(Utf8 out, double value) {
        return appendHundredths(out, hundredths(value));
    }

    static Utf8 appendHundredths(Utf8 out, int value) {
        if (value < 0) {
            out.append('-');
        }
        int size = Math.abs(value);
        int whole = size / 100;
        int part = size % 100;
        if (whole > 0 || part == 0) {
            out.append(whole);
        }
        if (part > 0) {
            out.append('.').append((char) ('0' + part / 10));
            if (part % 10 > 0) {
                out.append((char) ('0' + part % 10));
            }
        }
        return out;
    }
}
