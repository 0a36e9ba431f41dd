package org.corridor.render.svg;

import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.GlyphVector;
import org.jspecify.annotations.Nullable;

/** Draws nothing, quickly: for a layout that is only tried. */
public final class Unseen extends GraphicsState {
    /** Text is not broken into outlines for nothing. */
    @Override
    public @Nullable Object getRenderingHint(RenderingHints.Key key) {
        return key.equals(Hints.KEEPS_TEXT) ? Boolean.TRUE : super.getRenderingHint(key);
    }

    @Override
    public Unseen create() {
        Unseen copy = new Unseen();
        copy.take(this);
        return copy;
    }

    @Override
    public void fill(Shape shape) {}

    @Override
    public void draw(Shape shape) {}

    @Override
    public void drawString(String text, float x, float y) {}

    @Override
    public void drawGlyphVector(GlyphVector glyphs, float x, float y) {}

    @Override
    public void dispose() {}
}
