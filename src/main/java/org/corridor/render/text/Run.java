package org.corridor.render.text;

import org.corridor.render.theme.Token;

/**
 * Text in one face, size and colour, without a line break.
 *
 * @param size in pixels
 */
public record Run(String text, Face face, double size, Token ink) {
    /** Returns the width in pixels. */
    public double width() {
        return face.width(text, size);
    }

    /** Returns the width of a space in pixels. */
    public double space() {
        return face.width(" ", size);
    }

    public Run with(String other) {
        return new Run(other, face, size, ink);
    }
}
