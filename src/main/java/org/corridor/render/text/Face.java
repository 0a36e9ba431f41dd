package org.corridor.render.text;

import java.awt.Font;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;

/** A weight of the one family in which everything is set, with a face of another script to fall back on. */
public enum Face {
    REGULAR(400, "SourceSans3-Regular.ttf", "Vazirmatn-Regular.ttf"),
    SEMIBOLD(600, "SourceSans3-Semibold.ttf", "Vazirmatn-Bold.ttf"),
    BOLD(700, "SourceSans3-Bold.ttf", "Vazirmatn-Bold.ttf");

    private static final List<Face> ALL = List.of(values());

    private final int weight;
    private final BundledFont main;
    private final BundledFont other;

    Face(int weight, String main, String other) {
        this.weight = weight;
        this.main = BundledFont.of(main);
        this.other = BundledFont.of(other);
    }

    /** Returns the weight as CSS counts it. */
    public int weight() {
        return weight;
    }

    /** Returns the font of most text, in pixels. */
    public Font font(double size) {
        return main.at(size);
    }

    /** Returns the font that can show a stretch of text, in pixels; the main one where none can. */
    public Font font(Stretch stretch, double size) {
        return choose(stretch.text()).at(size);
    }

    /** Returns the width of the text in pixels, each stretch in its own font. */
    public double width(String text, double size) {
        double plain = main.plainWidth(text);
        if (!Double.isNaN(plain)) {
            return plain * size;
        }
        if (!Stretches.mayRunLeft(text)) {
            return choose(text).width(text) * size;
        }
        double sum = 0;
        for (Stretch stretch : Stretches.of(text)) {
            sum += choose(stretch.text()).width(Isolate.of(stretch));
        }
        return sum * size;
    }

    private BundledFont choose(String text) {
        return main.shows(text) || !other.shows(text) ? main : other;
    }

    /** Returns the width in pixels of text in the face from which a font came. */
    public static double width(Font font, String text) {
        return of(font).width(text, font.getSize2D());
    }

    private static Face of(Font font) {
        BundledFont bundled = BundledFont.of(font);
        for (Face face : ALL) {
            if (face.main == bundled) {
                return face;
            }
        }
        throw new IllegalArgumentException("not the font of most text: " + font.getFontName());
    }

    /** Returns the name of the file of a font that came from here. */
    public static String file(Font font) {
        return BundledFont.of(font).file();
    }

    /** Opens a file that {@link #file} named. */
    public static InputStream open(String file) throws IOException {
        return NoFontsNeeded.open(file);
    }

    /** Returns the weight of a font that came from here. */
    public static int weight(Font font) {
        return WEIGHTS.computeIfAbsent(font.getFontName(), Face::weightOf);
    }

    private static final ConcurrentHashMap<String, Integer> WEIGHTS = new ConcurrentHashMap<>();

    private static int weightOf(String fontName) {
        if (fontName.contains("Semibold") || fontName.contains("SemiBold")) {
            return 600;
        }
        return fontName.contains("Bold") ? 700 : 400;
    }
}
