package org.corridor.chart;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The size of an image in CSS pixels, within limits.
 *
 * @param width from 320 to 2400
 * @param height so that width to height is between 0.5 and 2
 */
public record Size(int width, int height) {
    /** 850 × 600. */
    public static final Size DEFAULT = new Size(850, 600);

    /** For phones. */
    public static final Size NARROW = new Size(360, 720);

    /** For the text column of an A4 page: 160 millimetres wide on paper, at 96 pixels an inch. */
    public static final Size COLUMN = new Size(605, 510);

    /** Sizes that have a name. */
    public static final Map<String, Size> NAMED = Map.of(
            "default",
            DEFAULT,
            "narrow",
            NARROW,
            "card",
            new Size(800, 418),
            "square",
            new Size(540, 540),
            "wide",
            new Size(1200, 700),
            "column",
            COLUMN);

    /** What a size may be, in words. */
    public static final String LIMITS =
            "default, narrow, card, square, wide, column, or WIDTHxHEIGHT with a width of 320 to 2400 pixels,"
                    + " a width-to-height ratio of 0.5 to 2, and at most 3000000 pixels in all";

    private static final int MAX_AREA = 3_000_000;
    private static final Pattern FORM = Pattern.compile("(\\d{1,5})x(\\d{1,5})");

    public Size {
        boolean fits = width >= 320 && width <= 2400 && height > 0 && (long) width * height <= MAX_AREA;
        if (!fits || width > 2L * height || height > 2L * width) {
            throw new IllegalArgumentException("size " + width + "x" + height + " is not " + LIMITS);
        }
    }

    /**
     * Reads a name or {@code WIDTHxHEIGHT}.
     *
     * @throws IllegalArgumentException outside the limits; the message names them
     */
    public static Size parse(String text) {
        Size named = NAMED.get(text);
        if (named != null) {
            return named;
        }
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("size " + text + " is not " + LIMITS);
        }
        return new Size(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
    }

    @Override
    public String toString() {
        return width + "x" + height;
    }
}
