package org.corridor.e2e;

import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.stream.Stream;

/**
 * How somebody looks at a page.
 *
 * @param width of the window in CSS pixels
 */
record Look(int width, int height, ColorScheme scheme) {
    static final Look DESK = new Look(1600, 1000, ColorScheme.LIGHT);
    static final Look PHONE = new Look(390, 844, ColorScheme.LIGHT);

    /** Lists both widths in both colour schemes. */
    static List<Look> list() {
        return Stream.of(DESK, PHONE)
                .flatMap(look -> Stream.of(look, new Look(look.width, look.height, ColorScheme.DARK)))
                .toList();
    }

    @Override
    public String toString() {
        return width + "-" + scheme.name().toLowerCase(java.util.Locale.ROOT);
    }
}
