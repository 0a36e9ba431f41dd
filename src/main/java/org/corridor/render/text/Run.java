package org.corridor.render.text;

import org.corridor.render.theme.Token;

/** Text in one face, size and colour, without a line break. Measured once, since layout asks again and again. */
public final class Run {
    private final String text;
    private final Face face;
    private final double size;
    private final Token ink;
    private final double width;

    /** Sets text at a size in pixels. */
    public Run(String text, Face face, double size, Token ink) {
        this.text = text;
        this.face = face;
        this.size = size;
        this.ink = ink;
        this.width = face.width(text, size);
    }

    public String text() {
        return text;
    }

    public Face face() {
        return face;
    }

    /** Returns the size in pixels. */
    public double size() {
        return size;
    }

    public Token ink() {
        return ink;
    }

    /** Returns the width in pixels. */
    public double width() {
        return width;
    }

    /** Returns the width of a space in pixels. */
    public double space() {
        return face.width(" ", size);
    }

    public Run with(String other) {
        return new Run(other, face, size, ink);
    }
}
