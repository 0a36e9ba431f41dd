package org.corridor.render.svg;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;

/**
 * Elements in their shortest form: rectangles, circles and paths, and text that stays text. Each is begun, given its
 * classes by the caller, and ended.
 */
final class Elements {
    private final Utf8 out;
    private final PathData paths;

    Elements(Utf8 out) {
        this.out = out;
        this.paths = new PathData(out);
    }

    /** Begins a shape; a transform that only moves goes into its numbers. */
    void begin(Shape shape, AffineTransform at) {
        if (onlyMoves(at) && shape instanceof Rectangle2D box) {
            rectangle(box, at);
        } else if (onlyMoves(at) && shape instanceof Ellipse2D round && round.getWidth() == round.getHeight()) {
            circle(round, at);
        } else {
            out.append("<path d=\"");
            paths.append(shape, at.isIdentity() ? null : at);
            out.append('"');
        }
        out.append(" class=\"");
    }

    void end() {
        out.append("\"/>");
    }

    /** Begins text at the width with which it was laid out, so that another font cannot break the picture. */
    void beginText(double x, double y, double width, AffineTransform at) {
        out.append("<text");
        if (onlyMoves(at)) {
            number(" x=\"", x + at.getTranslateX());
            number(" y=\"", y + at.getTranslateY());
        } else {
            number(" x=\"", x);
            number(" y=\"", y);
            matrix(at);
        }
        number(" textLength=\"", width);
        out.append(" lengthAdjust=\"spacingAndGlyphs\" class=\"");
    }

    void endText(String text) {
        out.append("\">");
        Xml.append(out, text);
        out.append("</text>");
    }

    private static boolean onlyMoves(AffineTransform at) {
        return (at.getType() & ~AffineTransform.TYPE_TRANSLATION) == 0;
    }

    private void rectangle(Rectangle2D box, AffineTransform at) {
        out.append("<rect");
        number(" x=\"", box.getX() + at.getTranslateX());
        number(" y=\"", box.getY() + at.getTranslateY());
        number(" width=\"", box.getWidth());
        number(" height=\"", box.getHeight());
    }

    private void circle(Ellipse2D round, AffineTransform at) {
        out.append("<circle");
        number(" cx=\"", round.getCenterX() + at.getTranslateX());
        number(" cy=\"", round.getCenterY() + at.getTranslateY());
        number(" r=\"", round.getWidth() / 2);
    }

    private void matrix(AffineTransform at) {
        double[] m = new double[6];
        at.getMatrix(m);
        out.append(" transform=\"matrix(");
        for (int i = 0; i < m.length; i++) {
            out.append(i == 0 ? "" : " ").append(Double.toString(m[i]));
        }
        out.append(")\"");
    }

    private void number(String begin, double value) {
        Decimals.append(out.append(begin), value).append('"');
    }
}
