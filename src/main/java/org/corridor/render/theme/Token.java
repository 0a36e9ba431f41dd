package org.corridor.render.theme;

import org.corridor.chart.Hue;

/**
 * A colour by its role. In an SVG it is written as a CSS variable with the theme's value to fall back on, so that one
 * file follows the page in which it stands and is complete without one.
 */
public enum Token {
    PAPER("paper", 0xFFFFFF, 0x12171C),
    WASH("wash", 0xF6F5F1, 0x1A2127),
    WASH2("wash2", 0xECEAE4, 0x262F37),
    RULE("rule", 0xDFDCD4, 0x313B44),
    RULE2("rule2", 0x8A9299, 0x6B7680),
    INK("ink", 0x16202A, 0xEEF1F3),
    INK2("ink2", 0x45515C, 0xB7C0C8),
    INK3("ink3", 0x5F6A73, 0x98A3AC),
    /** The ground of the sign of disagreement, and its text. */
    MARK("mark", 0xFFE9A3, 0x4B3D0F),
    MARK_INK("markink", 0x4A3900, 0xFFE39A),
    OK("ok", 0x1F6B45, 0x7FD3A8),
    ERROR("error", 0xA3211B, 0xFF9A92),
    A_CUSTOMS("a-customs", 0x1D6DB7, 0x419FFC),
    A_PROMOTION("a-promotion", 0x0199B7, 0x4CDEFE),
    B_MINISTRY("b-ministry", 0xB45226, 0xE17B3D),
    B_BANK("b-bank", 0xB78301, 0xF1C934),
    B_PROMOTION("b-promotion", 0x5F2B13, 0xA9755A),
    INTERNATIONAL("international", 0x316642, 0x94DAAA),
    OFFICIALS("officials", 0x612E7E, 0xAD7AC4),
    PRESS("press", 0x798186, 0x7D858A),
    AGENCIES("agencies", 0x1E2931, 0xE9F2F9),
    TARGET("target", 0x881D5E, 0xFE8DC4),
    LAND_A("land-a", 0xF1EDE3, 0x26241F),
    LAND_B("land-b", 0xE6E9DD, 0x1E2722),
    LAND_OTHER("land-other", 0xF6F5F1, 0x1A1F24),
    SEA("sea", 0xE2EBF3, 0x13202D),
    COAST("coast", 0xB9BFC0, 0x3C4852);

    private final String variable;
    private final int light;
    private final int dark;

    Token(String variable, int light, int dark) {
        this.variable = variable;
        this.light = light;
        this.dark = dark;
    }

    /** Returns the colour of a voice. */
    public static Token of(Hue hue) {
        return switch (hue) {
            case A_CUSTOMS -> A_CUSTOMS;
            case A_PROMOTION -> A_PROMOTION;
            case B_MINISTRY -> B_MINISTRY;
            case B_BANK -> B_BANK;
            case B_PROMOTION -> B_PROMOTION;
            case INTERNATIONAL -> INTERNATIONAL;
            case OFFICIALS -> OFFICIALS;
            case PRESS -> PRESS;
            case AGENCIES -> AGENCIES;
            case SEVERAL -> INK2;
            case TARGET -> TARGET;
        };
    }

    /** Returns its name; the CSS variable is {@code --c-} and this name. */
    public String variable() {
        return variable;
    }

    int light() {
        return light;
    }

    int dark() {
        return dark;
    }

    /** Black on white; only lines that no reader must see are grey. */
    int print() {
        return switch (this) {
            case PAPER, WASH, WASH2, LAND_A, LAND_B, LAND_OTHER, SEA -> 0xFFFFFF;
            case RULE -> 0xC4C4C4;
            case MARK -> 0xE6E6E6;
            case RULE2, COAST -> 0x595959;
            case INK,
                    MARK_INK,
                    INK2,
                    INK3,
                    OK,
                    ERROR,
                    A_CUSTOMS,
                    A_PROMOTION,
                    B_MINISTRY,
                    B_BANK,
                    B_PROMOTION,
                    INTERNATIONAL,
                    OFFICIALS,
                    PRESS,
                    AGENCIES,
                    TARGET -> 0x000000;
        };
    }
}
