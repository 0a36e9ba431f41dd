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

    @ParameterizedTest
    @EnumSource(View.Theme.class)
    void whatIsFaintCanBeSeenAndIsAsFaintInEveryTheme(View.Theme theme) {
        Palette palette = Palette.of(theme);
        for (Hue hue : Hue.values()) {
            TokenColor faint = palette.faint(palette.get(hue), 0.45);
            int paper = palette.get(Token.PAPER).getRGB();
            assertThat(contrast(new Color(over(faint, paper)), new Color(paper)))
                    .as(hue.name())
                    .isGreaterThanOrEqualTo(3);
            TokenColor light = Palette.of(View.Theme.LIGHT).get(hue);
            assertThat(faint.getAlpha()).isEqualTo(palette.faint(light, 0.45).getAlpha());
        }
        assertThat(palette.faint(palette.get(Hue.OFFICIALS), 0.6).getAlpha()).isLessThan(255);
    }

    /** Returns what is seen of a colour over an opaque one. */
    private static int over(TokenColor color, int under) {
        double alpha = color.getAlpha() / 255.0;
        int seen = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            double channel = (color.getRGB() >> shift & 0xFF) * alpha + (under >> shift & 0xFF) * (1 - alpha);
            seen |= (int) Math.round(channel) << shift;
        }
        return seen;
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
