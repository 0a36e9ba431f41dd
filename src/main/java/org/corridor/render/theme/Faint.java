package org.corridor.render.theme;

import org.corridor.chart.View;

/**
 * How far a colour can be let through and still be seen: as much in every theme, since one file serves light and dark.
 */
final class Faint {
    /** The contrast that signs and shapes need, and a little for rounding. */
    private static final double SEEN = 3.05;

    private static final double STEP = 0.05;

    private Faint() {}

    /** Returns the wanted share, or the least greater one that can be told from paper and wash; 1 where none can. */
    static double alpha(Token token, double wanted) {
        for (double tried = wanted; tried < 1; tried += STEP) {
            if (isSeenEverywhere(token, tried)) {
                return tried;
            }
        }
        return 1;
    }

    private static boolean isSeenEverywhere(Token token, double alpha) {
        for (View.Theme theme : View.Theme.values()) {
            Palette palette = Palette.of(theme);
            TokenColor color = palette.get(token);
            if (!isSeen(color, alpha, palette.get(Token.PAPER)) || !isSeen(color, alpha, palette.get(Token.WASH))) {
                return false;
            }
        }
        return true;
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
