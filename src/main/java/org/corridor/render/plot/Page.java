package org.corridor.render.plot;

import org.corridor.chart.Size;

/**
 * The space in which a picture is laid out. Larger pictures are laid out at 1200 pixels and enlarged as a whole, so that
 * type and marks grow with them.
 *
 * @param scale pixels of the picture for each pixel of the layout
 */
public record Page(double width, double height, double scale) {
    private static final double WIDEST = 1200;

    public static Page of(Size size) {
        double scale = Math.max(1, size.width() / WIDEST);
        return new Page(size.width() / scale, size.height() / scale, scale);
    }
}
