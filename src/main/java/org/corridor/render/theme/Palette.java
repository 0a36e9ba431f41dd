package org.corridor.render.theme;

import org.corridor.chart.Hue;
import org.corridor.chart.View;

/** The colours of one theme. Immutable. */
public final class Palette {
    private static final Palette LIGHT = new Palette(false);
    private static final Palette DARK = new Palette(true);

    private final TokenColor[] colors = new TokenColor[Token.values().length];

    private Palette(boolean dark) {
        for (Token token : Token.values()) {
            colors[token.ordinal()] = new TokenColor(token, dark ? token.dark() : token.light(), 255);
        }
    }

    /** Returns the colours of a theme. */
    public static Palette of(View.Theme theme) {
        return switch (theme) {
            case LIGHT -> LIGHT;
            case DARK -> DARK;
        };
    }

    public TokenColor get(Token token) {
        return colors[token.ordinal()];
    }

    public TokenColor get(Hue hue) {
        return get(Token.of(hue));
    }
}
