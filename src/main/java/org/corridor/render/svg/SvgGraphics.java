package org.corridor.render.svg;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Paint;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.font.GlyphVector;
import java.awt.geom.Path2D;
import org.corridor.render.text.Face;
import org.jspecify.annotations.Nullable;

/**
 * Writes what is drawn as SVG.
 *
 * <p>Text stays text, at the width that it was laid out with; {@link Hints} open groups, set anchors and halos. Images,
 * gradients and textures have no form here and are refused, so that a file is never silently poorer than the picture.
 */
public final class SvgGraphics extends GraphicsState {
    private final SvgDocument document;
    private final Elements elements;

    /** Starts a document; {@code prefix} keeps its ids apart from those of other charts in a page. */
    public SvgGraphics(String prefix) {
        this(new SvgDocument(prefix));
    }

    private SvgGraphics(SvgDocument document) {
        this.document = document;
        this.elements = new Elements(document.body);
    }

    /**
     * Returns the whole file, in UTF-8. Nothing can be drawn afterwards.
     *
     * @throws IllegalStateException when a group is still open
     */
    public byte[] finish(SvgRoot root) {
        return document.finish(root);
    }

    @Override
    public SvgGraphics create() {
        SvgGraphics copy = new SvgGraphics(document);
        copy.take(this);
        return copy;
    }

    @Override
    public void setRenderingHint(RenderingHints.Key key, Object value) {
        if (key.equals(Hints.OPEN)) {
            document.open((Group) value);
        } else if (key.equals(Hints.CLOSE)) {
            document.close();
        } else if (key.equals(Hints.REACH)) {
            element((Shape) value, Styles.REACH, Classes.NONE);
        } else {
            super.setRenderingHint(key, value);
        }
    }

    @Override
    public @Nullable Object getRenderingHint(RenderingHints.Key key) {
        return key.equals(Hints.KEEPS_TEXT) ? Boolean.TRUE : super.getRenderingHint(key);
    }

    @Override
    public void fill(Shape shape) {
        if (color().getAlpha() > 0) {
            boolean evenOdd = shape instanceof Path2D path && path.getWindingRule() == Path2D.WIND_EVEN_ODD;
            element(shape, Styles.fill(color()), evenOdd ? Styles.EVEN_ODD : Classes.NONE);
        }
    }

    @Override
    public void draw(Shape shape) {
        if (color().getAlpha() > 0) {
            element(shape, Styles.stroke(color()), Styles.pen(stroke()));
        }
    }

    private void element(Shape shape, Classes first, Classes more) {
        boolean clipped = openClip(shape);
        elements.begin(shape, transform());
        document.styles.first(document.body, first);
        document.styles.more(document.body, more);
        elements.end();
        if (clipped) {
            document.body.append("</g>");
        }
    }

    /** Clips only what reaches beyond the clip. */
    private boolean openClip(Shape shape) {
        Shape clip = getClip();
        if (clip == null || clip.contains(shape.getBounds2D())) {
            return false;
        }
        String id = document.clip(transform().createTransformedShape(clip));
        document.body.append("<g clip-path=\"url(#").append(id).append(")\">");
        return true;
    }

    @Override
    public void drawString(String text, float x, float y) {
        if (text.isBlank() || color().getAlpha() == 0) {
            return;
        }
        double width = Face.width(getFont(), text);
        double anchor = getRenderingHint(Hints.ANCHOR) instanceof Double part ? part : 0;
        elements.beginText(x + anchor * width, y, width, transform());
        document.styles.first(document.body, Styles.fill(color()));
        document.styles.more(document.body, Styles.font(getFont()));
        document.styles.more(document.body, Styles.anchor(anchor));
        if (getRenderingHint(Hints.HALO) instanceof Color halo && halo.getAlpha() > 0) {
            document.styles.more(document.body, Styles.halo(halo));
        }
        elements.endText(text);
    }

    @Override
    public void drawGlyphVector(GlyphVector glyphs, float x, float y) {
        fill(glyphs.getOutline(x, y));
    }

    private Color color() {
        Paint paint = getPaint();
        if (paint instanceof Color color) {
            return color;
        }
        throw new UnsupportedOperationException("only plain colours can be written, not " + paint);
    }

    private BasicStroke stroke() {
        Stroke stroke = getStroke();
        if (stroke instanceof BasicStroke basic) {
            return basic;
        }
        throw new UnsupportedOperationException("only basic strokes can be written, not " + stroke);
    }
}
