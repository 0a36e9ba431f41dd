package org.corridor.render.text;

/** Keeps text of right-to-left scripts in its own direction, the same in every format. */
public final class Isolate {
    private static final char START = '\u2067';
    private static final char END = '\u2069';

    private Isolate() {}

    /** Returns the text, between isolating marks where its first letter runs from right to left. */
    public static String of(String text) {
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            switch (Character.getDirectionality(c)) {
                case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> {
                    return text;
                }
                case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> {
                    return START + text + END;
                }
                default -> i += Character.charCount(c);
            }
        }
        return text;
    }
}
