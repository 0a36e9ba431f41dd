package org.corridor.render.theme;

import java.awt.Color;

/** A colour that knows its role. Graphics that know nothing of roles see its value. */
public final class TokenColor extends Color {
    private final transient Token token;

    TokenColor(Token token, int rgb, int alpha) {
        super(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF, alpha);
        this.token = token;
    }

    public Token token() {
        return token;
    }

    /** Returns the same colour, let through by so much: 0 is invisible, 1 is solid. */
    public TokenColor fade(double alpha) {
        return new TokenColor(token, getRGB() & 0xFFFFFF, (int) Math.round(alpha * 255));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TokenColor that && token == that.token && getRGB() == that.getRGB();
    }

    @Override
    public int hashCode() {
        return getRGB() * 31 + token.ordinal();
    }
}
