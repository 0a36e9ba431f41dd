package org.corridor.render.svg;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Paint;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
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

    /** Starts a document; {@code prefix} keeps its ids apart from those of other charts in a page. */
    public SvgGraphics(String prefix) {
        this(new SvgDocument(prefix));
    }

    private SvgGraphics(SvgDocument document) {
        this.document = document;
    }

    /**
     * Returns the whole file.
     *
     * @throws IllegalStateException when a group is still open
     */
    public String finish(SvgRoot root) {
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
            element((Shape) value, document.styles.reach());
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
            element(shape, document.styles.fill(color()) + (evenOdd ? document.styles.evenOdd() : ""));
        }
    }

    @Override
    public void draw(Shape shape) {
        if (color().getAlpha() > 0) {
            element(shape, document.styles.stroke(color(), stroke()));
        }
    }

    private void element(Shape shape, String classes) {
        Rectangle2D bounds = shape.getBounds2D();
        boolean clipped = openClip(bounds);
        boolean simple = (getTransform().getType() & ~AffineTransform.TYPE_TRANSLATION) == 0;
        if (simple && shape instanceof Rectangle2D) {
            rectangle(bounds);
        } else if (simple && shape instanceof Ellipse2D && bounds.getWidth() == bounds.getHeight()) {
            circle(bounds);
        } else {
            document.body.append("<path d=\"");
            PathData.append(document.body, shape, getTransform());
            document.body.append('"');
        }
        document.body.append(" class=\"").append(classes).append("\"/>");
        if (clipped) {
            document.body.append("</g>");
        }
    }

    private void rectangle(Rectangle2D box) {
        document.body.append("<rect");
        number("x", box.getX() + getTransform().getTranslateX());
        number("y", box.getY() + getTransform().getTranslateY());
        number("width", box.getWidth());
        number("height", box.getHeight());
    }

    private void circle(Rectangle2D box) {
        document.body.append("<circle");
        number("cx", box.getCenterX() + getTransform().getTranslateX());
        number("cy", box.getCenterY() + getTransform().getTranslateY());
        number("r", box.getWidth() / 2);
    }

    private void number(String name, double value) {
        document.body.append(' ').append(name).append("=\"");
        Decimals.append(document.body, value).append('"');
    }

    /** Clips only what reaches beyond the clip. */
    private boolean openClip(Rectangle2D bounds) {
        Shape clip = getClip();
        if (clip == null || clip.contains(bounds)) {
            return false;
        }
        String id = document.clip(getTransform().createTransformedShape(clip));
        document.body.append("<g clip-path=\"url(#").append(id).append(")\">");
        return true;
    }

    @Override
    public void drawString(String text, float x, float y) {
        if (text.isBlank() || color().getAlpha() == 0) {
            return;
        }
        Font font = getFont();
        double width = Face.width(font, text);
        double anchor = getRenderingHint(Hints.ANCHOR) instanceof Double part ? part : 0;
        document.body.append("<text");
        place(x + anchor * width, y);
        number("textLength", width);
        document.body
                .append(" lengthAdjust=\"spacingAndGlyphs\" class=\"")
                .append(textClasses(font, anchor))
                .append("\">");
        Xml.append(document.body, text);
        document.body.append("</text>");
    }

    private void place(double x, double y) {
        AffineTransform at = getTransform();
        if ((at.getType() & ~AffineTransform.TYPE_TRANSLATION) == 0) {
            number("x", x + at.getTranslateX());
            number("y", y + at.getTranslateY());
            return;
        }
        number("x", x);
        number("y", y);
        double[] m = new double[6];
        at.getMatrix(m);
        document.body.append(" transform=\"matrix(");
        for (int i = 0; i < m.length; i++) {
            document.body.append(i == 0 ? "" : " ").append(m[i]);
        }
        document.body.append(")\"");
    }

    private String textClasses(Font font, double anchor) {
        String classes =
                document.styles.fill(color()) + " " + document.styles.font(font.getSize2D(), Face.weight(font));
        if (anchor > 0) {
            classes += " " + document.styles.anchor(anchor < 1 ? "middle" : "end");
        }
        if (getRenderingHint(Hints.HALO) instanceof Color halo && halo.getAlpha() > 0) {
            classes += " " + document.styles.halo(halo);
        }
        return classes;
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
