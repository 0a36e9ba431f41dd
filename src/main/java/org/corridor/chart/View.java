package org.corridor.chart;

import java.time.LocalDate;

/**
 * What the reader chose: the one parameter object of pages, images and data files.
 *
 * @param asOf only what had been stated by this day counts, and outcomes are judged on it
 * @param theme light, dark, or black on white for print
 * @param size of the image in CSS pixels
 * @param plain without title and subtitle; source and licence stay
 * @param transparent without paper under the chart
 */
public record View(LocalDate asOf, Theme theme, Size size, boolean plain, boolean transparent) {
    /** Returns the default view on a day. */
    public static View on(LocalDate asOf) {
        return new View(asOf, Theme.LIGHT, Size.DEFAULT, false, false);
    }

    public View with(Size other) {
        return new View(asOf, theme, other, plain, transparent);
    }

    public View with(Theme other) {
        return new View(asOf, other, size, plain, transparent);
    }

    public View withPlain(boolean other) {
        return new View(asOf, theme, size, other, transparent);
    }

    public View withTransparent(boolean other) {
        return new View(asOf, theme, size, plain, other);
    }

    /** The colours of the page. */
    public enum Theme {
        LIGHT,
        DARK,
        /** Safe in black and white: shape, hatching and dashes tell everything. */
        PRINT
    }
}
