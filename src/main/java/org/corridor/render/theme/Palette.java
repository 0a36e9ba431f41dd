package org.corridor.render.theme;

import java.util.function.ToIntFunction;
import org.corridor.chart.Hue;
import org.corridor.chart.View;

/** The colours of one theme. Immutable. */
public final class Palette {
    private static final Palette LIGHT = new Palette(Token::light);
    private static final Palette DARK = new Palette(Token::dark);
    private static final Palette PRINT = new Palette(Token::print);

    /** The contrast that signs and shapes need, and a little for rounding. */
    private static final double SEEN = 3.05;

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
        for (double tried = alpha; tried < 1; tried += 0.05) {
            if (isSeen(color, tried, get(Token.PAPER)) && isSeen(color, tried, get(Token.WASH))) {
                return color.fade(tried);
            }
        }
        return color;
    }

    private static boolean isSeen(TokenColor color, double alpha, TokenColor under) {
        double a = luminance(color, alpha, under) + 0.05;
        double b = luminance(under, 1, under) + 0.05;
        return Math.max(a, b) / Math.min(a, b) >= SEEN;
    }

    /** Returns the luminance, as the Web Content Accessibility Guidelines count it, of one colour over another. */
    private static double luminance(TokenColor color, double alpha, TokenColor under) {
        return 0.2126 * linear(color.getRed() * alpha + under.getRed() * (1 - alpha))
                + 0.7152 * linear(color.getGreen() * alpha + under.getGreen() * (1 - alpha))
                + 0.0722 * linear(color.getBlue() * alpha + under.getBlue() * (1 - alpha));
    }

    private static double linear(double channel) {
        double c = channel / 255;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}
