package org.corridor.render.text;

/**
 * Keeps names of right-to-left scripts in their own direction within our sentences, which run from left to right, the
 * same in every format.
 *
 * <p>Without it a name draws the numbers and marks beside it into its own order: a year after it would stand before it.
 */
public final class Isolate {
    private static final char START = '\u2067';
    private static final char END = '\u2069';

    private Isolate() {}

    /** Returns the text with each stretch that runs from right to left between isolating marks. */
    public static String of(String text) {
        if (!Stretches.mayRunLeft(text)) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length() + 4);
        for (Stretch stretch : Stretches.of(text)) {
            out.append(of(stretch));
        }
        return out.toString();
    }

    /** Returns the stretch, between isolating marks where it runs from right to left. */
    public static String of(Stretch stretch) {
        return stretch.rightToLeft() ? START + stretch.text() + END : stretch.text();
    }
}
