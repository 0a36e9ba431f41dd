package org.corridor.render.plot;

import org.corridor.chart.Size;

/**
 * The space in which a picture is laid out. Larger pictures are laid out at 1200 pixels and enlarged as a whole, so that
 * type and marks grow with them; pictures too small to hold title, source and chart are laid out larger and reduced.
 *
 * @param scale pixels of the picture for each pixel of the layout
 */
public record Page(double width, double height, double scale) {
    private static final double WIDEST = 1200;
    private static final double NARROW = 520;
    private static final double LEAST_HEIGHT_NARROW = 520;
    private static final double LEAST_HEIGHT = 380;

    public static Page of(Size size) {
        if (size.width() > WIDEST) {
            return scaled(size, WIDEST / size.width());
        }
        boolean fits = size.height() >= (size.width() < NARROW ? LEAST_HEIGHT_NARROW : LEAST_HEIGHT);
        return scaled(size, fits ? 1 : enlargement(size));
    }

    /** Returns how much larger the layout must be to be high enough for the type that its width calls for. */
    private static double enlargement(Size size) {
        double narrow = LEAST_HEIGHT_NARROW / size.height();
        if (size.width() * narrow < NARROW) {
            return narrow;
        }
        return Math.max(NARROW / size.width(), LEAST_HEIGHT / size.height());
    }

    private static Page scaled(Size size, double factor) {
        return new Page(size.width() * factor, size.height() * factor, 1 / factor);
    }
}
