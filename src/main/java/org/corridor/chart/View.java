package org.corridor.chart;

import java.time.LocalDate;

/**
 * What the reader chose: the one parameter object of pages, images and data files.
 *
 * @param asOf only what had been stated by this day counts, and outcomes are judged on it
 * @param theme light, dark, or black on white for print
 * @param size of the image in CSS pixels
 */
public record View(LocalDate asOf, Theme theme, Size size) {
    /** Returns the default view on a day. */
    public static View on(LocalDate asOf) {
        return new View(asOf, Theme.LIGHT, Size.DEFAULT);
    }

    public View with(Size other) {
        return new View(asOf, theme, other);
    }

    public View with(Theme other) {
        return new View(asOf, other, size);
    }

    /** The colours of the page. */
    public enum Theme {
        LIGHT,
        DARK,
        /** Safe in black and white: shape, hatching and dashes tell everything. */
        PRINT
    }
}
