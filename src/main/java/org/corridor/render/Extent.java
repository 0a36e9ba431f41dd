package org.corridor.render;

import org.corridor.chart.Size;

/**
 * How large the file of a picture is: on a screen, in dots, and on paper.
 *
 * <p>A picture has 96 CSS pixels an inch, and {@code scale} dots a pixel. The column of a report is as wide as its paper
 * leaves room for, and has the dots that printers ask for, whatever the scale.
 *
 * @param width in CSS pixels
 * @param height in CSS pixels
 * @param dotsPerInch of a bitmap
 * @param fixed true where the size on paper is what matters, so that files name it in millimetres
 */
public record Extent(double width, double height, int dotsPerInch, boolean fixed) {
    private static final int SCREEN = 96;
    private static final int PRINTER = 300;
    private static final double COLUMN_MILLIMETRES = 160;
    private static final double MILLIMETRES_PER_INCH = 25.4;
    private static final double POINTS_PER_INCH = 72;

    /**
     * Returns the extent of a picture.
     *
     * @param scale dots a CSS pixel in a bitmap for screens
     */
    public static Extent of(Size size, int scale) {
        if (!size.equals(Size.COLUMN)) {
            return new Extent(size.width(), size.height(), SCREEN * scale, false);
        }
        double width = COLUMN_MILLIMETRES / MILLIMETRES_PER_INCH * SCREEN;
        return new Extent(width, width * size.height() / size.width(), PRINTER, true);
    }

    static Extent of(Drawing drawing) {
        return of(drawing.view().size(), drawing.scale());
    }

    /** Returns the width of a bitmap in dots. */
    public int dotsWide() {
        return (int) Math.round(width * dotsPerInch / SCREEN);
    }

    /** Returns the height of a bitmap in dots. */
    public int dotsHigh() {
        return (int) Math.round(height * dotsPerInch / SCREEN);
    }

    /** Returns the density of a bitmap in dots a metre. */
    int dotsPerMetre() {
        return (int) Math.round(dotsPerInch * 1000 / MILLIMETRES_PER_INCH);
    }

    /** Returns the width on paper in points. */
    float pointsWide() {
        return (float) (width * POINTS_PER_INCH / SCREEN);
    }

    /** Returns the height on paper in points. */
    float pointsHigh() {
        return (float) (height * POINTS_PER_INCH / SCREEN);
    }

    /** Returns the width on paper in millimetres. */
    public double millimetresWide() {
        return width * MILLIMETRES_PER_INCH / SCREEN;
    }

    /** Returns the height on paper in millimetres. */
    public double millimetresHigh() {
        return height * MILLIMETRES_PER_INCH / SCREEN;
    }
}
