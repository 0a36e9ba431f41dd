package org.corridor.render.text;

import java.text.Bidi;

/** Keeps text of right-to-left scripts in its own direction, the same in every format. */
public final class Isolate {
    private static final char START = '\u2067';
    private static final char END = '\u2069';

    private Isolate() {}

    /** Returns the text, between isolating marks where any of it runs from right to left. */
    public static String of(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x590) {
                char[] chars = text.toCharArray();
                return Bidi.requiresBidi(chars, 0, chars.length) ? START + text + END : text;
            }
        }
        return text;
    }
}
