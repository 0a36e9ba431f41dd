package org.corridor.render.plot;

/**
 * Sizes of type and space for a width; all in pixels. Nothing is set smaller than 12.5.
 *
 * @param margin around the whole picture
 * @param narrow true where there is no room beside the plot, so that names go above what they name
 */
record TypeScale(
        double title,
        double titleLeading,
        double subtitle,
        double subtitleLeading,
        double label,
        double labelLeading,
        double small,
        double smallLeading,
        double margin,
        boolean narrow) {
    private static final TypeScale PHONE = new TypeScale(17.5, 22, 13.5, 18, 12.5, 15.5, 12.5, 16, 12, true);
    private static final TypeScale DESK = new TypeScale(20, 25, 14.5, 19.5, 13, 16.5, 12.5, 16.5, 20, false);
    private static final TypeScale WIDE = new TypeScale(23, 29, 16, 21.5, 14, 17.5, 13.5, 18, 28, false);

    static TypeScale of(double width) {
        if (width < 520) {
            return PHONE;
        }
        return width < 1100 ? DESK : WIDE;
    }
}
