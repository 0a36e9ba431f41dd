package org.corridor.render.theme;

import java.util.function.ToIntFunction;
import org.corridor.chart.Hue;
import org.corridor.chart.View;

/** The colours of one theme. Immutable. */
public final class Palette {
    private static final Palette LIGHT = new Palette(Token::light);
    private static final Palette DARK = new Palette(Token::dark);
    private static final Palette PRINT = new Palette(Token::print);

    private final TokenColor[] colors = new TokenColor[Token.values().length];

    private Palette(ToIntFunction<Token> value) {
        for (Token token : Token.values()) {
            colors[token.ordinal()] = new TokenColor(token, value.applyAsInt(token), 255);
        }
    }

    /** Returns the colours of a theme. */
    public static Palette of(View.Theme theme) {
        return switch (theme) {
            case LIGHT -> LIGHT;
            case DARK -> DARK;
            case PRINT -> PRINT;
        };
    }

    public TokenColor get(Token token) {
        return colors[token.ordinal()];
    }

    public TokenColor get(Hue hue) {
        return get(Token.of(hue));
    }

    /**
     * Returns a colour let through by so much, but by no less than it takes to be told from paper and wash, where the
     * colour itself can be told from them.
     */
    public TokenColor faint(TokenColor color, double alpha) {
        return color.fade(Faint.alpha(color.token(), alpha));
    }
}
