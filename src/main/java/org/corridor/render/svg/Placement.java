package org.corridor.render.svg;

import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Rectangle2D;
import org.jspecify.annotations.Nullable;

/** Where things go: the transform, and the clip, which is kept in the space of the document. */
abstract class Placement extends Shorthands {
    private AffineTransform transform = new AffineTransform();
    private @Nullable Shape clip;

    final void takePlacement(Placement other) {
        transform = new AffineTransform(other.transform);
        clip = other.clip;
    }

    @Override
    public void translate(int x, int y) {
        transform.translate(x, y);
    }

    @Override
    public void translate(double x, double y) {
        transform.translate(x, y);
    }

    @Override
    public void rotate(double angle) {
        transform.rotate(angle);
    }

    @Override
    public void rotate(double angle, double x, double y) {
        transform.rotate(angle, x, y);
    }

    @Override
    public void scale(double x, double y) {
        transform.scale(x, y);
    }

    @Override
    public void shear(double x, double y) {
        transform.shear(x, y);
    }

    @Override
    public void transform(AffineTransform more) {
        transform.concatenate(more);
    }

    @Override
    public void setTransform(AffineTransform other) {
        transform = new AffineTransform(other);
    }

    /** Returns the transform itself, which nobody may change. */
    final AffineTransform transform() {
        return transform;
    }

    @Override
    public AffineTransform getTransform() {
        return new AffineTransform(transform);
    }

    @Override
    public @Nullable Shape getClip() {
        if (clip == null) {
            return null;
        }
        if (transform.isIdentity()) {
            return clip;
        }
        try {
            return transform.createInverse().createTransformedShape(clip);
        } catch (NoninvertibleTransformException e) {
            return new Rectangle();
        }
    }

    @Override
    public void setClip(@Nullable Shape shape) {
        clip = shape == null || transform.isIdentity() ? shape : transform.createTransformedShape(shape);
    }

    @Override
    public void setClip(int x, int y, int width, int height) {
        setClip(new Rectangle(x, y, width, height));
    }

    @Override
    public void clip(@Nullable Shape shape) {
        Shape before = getClip();
        if (before == null || shape == null) {
            setClip(shape);
        } else if (before instanceof Rectangle2D a && shape instanceof Rectangle2D b) {
            setClip(a.createIntersection(b));
        } else {
            Area both = new Area(before);
            both.intersect(new Area(shape));
            setClip(both);
        }
    }

    @Override
    public void clipRect(int x, int y, int width, int height) {
        clip(new Rectangle(x, y, width, height));
    }

    @Override
    public @Nullable Rectangle getClipBounds() {
        Shape shape = getClip();
        return shape == null ? null : shape.getBounds();
    }
}
