package org.corridor.render.text;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * One font of this program's own.
 *
 * <p>Text is not kerned, so that a width is the sum of the advances of its characters and needs no layout. Scripts that
 * join or reorder letters are measured whole.
 */
final class BundledFont {
    private static final Map<String, BundledFont> ALL = new ConcurrentHashMap<>();
    private static final Map<Font, BundledFont> BY_NAME = new ConcurrentHashMap<>();
    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);
    private static final int SIMPLE = 0x2300;
    private static final int MANY = 20_000;
    private static final byte UNKNOWN = 0;
    private static final byte YES = 1;
    private static final byte NO = 2;

    private final String file;
    private final Font unit;
    private final float[] advances = new float[SIMPLE];
    private final float[] plain = new float[SIMPLE];
    private final Map<Float, Font> sizes = new ConcurrentHashMap<>();
    private final byte[] shown = new byte[Character.MAX_VALUE + 1];
    private final Map<String, Double> widths = new ConcurrentHashMap<>();

    private BundledFont(String file) {
        this.file = file;
        unit = load(file).deriveFont(100f);
        Arrays.fill(advances, Float.NaN);
        Arrays.fill(plain, Float.NaN);
    }

    static BundledFont of(String file) {
        return ALL.computeIfAbsent(file, BundledFont::new);
    }

    /**
     * Finds the bundled font from which a font was derived.
     *
     * @throws IllegalArgumentException when it is not one of ours
     */
    static BundledFont of(Font font) {
        BundledFont known = BY_NAME.get(font);
        return known != null ? known : BY_NAME.computeIfAbsent(font, BundledFont::byName);
    }

    private static BundledFont byName(Font font) {
        String name = font.getFontName();
        return ALL.values().stream()
                .filter(one -> one.unit.getFontName().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("not a bundled font: " + name));
    }

    private static Font load(String file) {
        NoFontsNeeded.prepare();
        try (InputStream in = NoFontsNeeded.open(file)) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (FontFormatException e) {
            throw new IllegalStateException("damaged font " + file, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String file() {
        return file;
    }

    Font at(double size) {
        Font known = sizes.get((float) size);
        return known != null ? known : sizes.computeIfAbsent((float) size, unit::deriveFont);
    }

    boolean shows(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x7F && !isMark(c) && !shows(c)) {
                return false;
            }
        }
        return true;
    }

    private boolean shows(char c) {
        if (shown[c] == UNKNOWN) {
            shown[c] = unit.canDisplay(c) ? YES : NO;
        }
        return shown[c] == YES;
    }

    private static boolean isMark(char c) {
        return c >= 0x2066 && c <= 0x2069;
    }

    /** Returns the width at a size of one pixel; not a number where the text asks for more than adding up advances. */
    double plainWidth(String text) {
        float sum = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= SIMPLE) {
                return Double.NaN;
            }
            float known = plain[c];
            sum += Float.isNaN(known) ? plain(c) : known;
        }
        return Float.isInfinite(sum) ? Double.NaN : sum / 100;
    }

    /** Returns the advance of a character; infinite where it is not ours to show, or not by itself. */
    private float plain(char c) {
        boolean alone = c < 0x300 || c >= 0x1E00 && !Stretches.isControl(c);
        plain[c] = alone && (c < 0x7F || shows(c)) ? advance(c) : Float.POSITIVE_INFINITY;
        return plain[c];
    }

    /** Returns the width at a size of one pixel. */
    double width(String text) {
        float sum = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= SIMPLE || c >= 0x300 && c < 0x1E00) {
                return whole(text);
            }
            sum += advance(c);
        }
        return sum / 100;
    }

    private float advance(char c) {
        float known = advances[c];
        if (Float.isNaN(known)) {
            known = (float) unit.createGlyphVector(CONTEXT, new char[] {c})
                    .getGlyphPosition(1)
                    .getX();
            advances[c] = known;
        }
        return known;
    }

    private double whole(String text) {
        if (widths.size() > MANY) {
            widths.clear();
        }
        return widths.computeIfAbsent(
                text, t -> unit.getStringBounds(t, CONTEXT).getWidth() / 100);
    }
}
