package org.corridor.render.svg;

import java.awt.Color;
import java.awt.RenderingHints;

/** What drawing code tells {@link SvgGraphics} beyond shapes and text. Other graphics keep these hints and ignore them. */
public final class Hints {
    /** Opens a group; the value is a {@link Group}. */
    public static final RenderingHints.Key OPEN = new Key(1);

    /** Closes the group opened last; the value is {@link Boolean#TRUE}. */
    public static final RenderingHints.Key CLOSE = new Key(2);

    /** A colour to set around text, so that it can be read over lines; fully transparent for none. */
    public static final RenderingHints.Key HALO = new Key(3);

    /** Where the given x lies on text: 0 at its start, 0.5 in its middle, 1 at its end. */
    public static final RenderingHints.Key ANCHOR = new Key(4);

    /** A shape that takes the pointer for the open group without being seen; the value is a {@link java.awt.Shape}. */
    public static final RenderingHints.Key REACH = new Key(6);

    /** Answers {@link Boolean#TRUE} where text stays text, and the graphics itself draws its halo. */
    public static final RenderingHints.Key KEEPS_TEXT = new Key(5);

    /** No halo. */
    public static final Color NO_HALO = new Color(0, 0, 0, 0);

    private Hints() {}

    private static final class Key extends RenderingHints.Key {
        Key(int number) {
            super(0x636F7200 + number);
        }

        @Override
        public boolean isCompatibleValue(Object value) {
            return true;
        }
    }
}
