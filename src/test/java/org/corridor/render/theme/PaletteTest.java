package org.corridor.render.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.List;
import org.corridor.chart.Hue;
import org.corridor.chart.View;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PaletteTest {
    @ParameterizedTest
    @EnumSource(View.Theme.class)
    void textCanBeReadOnPaperAndWash(View.Theme theme) {
        Palette palette = Palette.of(theme);
        for (Token ink : List.of(Token.INK, Token.INK2, Token.INK3, Token.TARGET)) {
            for (Token ground : List.of(Token.PAPER, Token.WASH)) {
                assertReadable(palette, ink, ground);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(View.Theme.class)
    void theSignOfDisagreementCanBeReadOnItsMarker(View.Theme theme) {
        assertReadable(Palette.of(theme), Token.MARK_INK, Token.MARK);
    }

    @ParameterizedTest
    @EnumSource(View.Theme.class)
    void textCanBeReadOnTheMap(View.Theme theme) {
        for (Token ink : List.of(Token.INK, Token.INK2)) {
            for (Token ground : List.of(Token.LAND_A, Token.LAND_B, Token.LAND_OTHER, Token.SEA)) {
                assertReadable(Palette.of(theme), ink, ground);
            }
        }
    }

    @Test
    void inPrintNothingIsToldByAColour() {
        Palette palette = Palette.of(View.Theme.PRINT);
        for (Hue hue : Hue.values()) {
            assertThat(palette.get(hue).getRGB() & 0xFFFFFF).as("%s", hue).isZero();
        }
        for (Token token : Token.values()) {
            Color color = palette.get(token);
            assertThat(color.getRed())
                    .as("%s", token)
                    .isEqualTo(color.getGreen())
                    .isEqualTo(color.getBlue());
        }
    }

    private static void assertReadable(Palette palette, Token ink, Token ground) {
        assertThat(contrast(palette.get(ink), palette.get(ground)))
                .as("%s on %s", ink, ground)
                .isGreaterThanOrEqualTo(4.5);
    }

    @ParameterizedTest
    @EnumSource(View.Theme.class)
    void marksCanBeSeenOnPaperAndWash(View.Theme theme) {
        Palette palette = Palette.of(theme);
        for (Hue hue : Hue.values()) {
            assertThat(contrast(palette.get(hue), palette.get(Token.PAPER)))
                    .as("%s", hue)
                    .isGreaterThanOrEqualTo(3);
            assertThat(contrast(palette.get(hue), palette.get(Token.WASH)))
                    .as("%s", hue)
                    .isGreaterThanOrEqualTo(3);
        }
    }

    /** Contrast as WCAG 2 defines it. */
    private static double contrast(Color one, Color other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
