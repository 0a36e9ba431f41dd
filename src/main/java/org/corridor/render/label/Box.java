package org.corridor.render.label;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;

/** An upright rectangle in pixels; y grows downwards. */
public record Box(double x, double y, double width, double height) {
    /** Returns the box between two corners. */
    public static Box between(double x1, double y1, double x2, double y2) {
        return new Box(Math.min(x1, x2), Math.min(y1, y2), Math.abs(x2 - x1), Math.abs(y2 - y1));
    }

    /** Returns the square around a point. */
    public static Box around(double x, double y, double radius) {
        return new Box(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    public static Box of(Rectangle2D r) {
        return new Box(r.getX(), r.getY(), r.getWidth(), r.getHeight());
    }

    public double right() {
        return x + width;
    }

    public double bottom() {
        return y + height;
    }

    public double centerX() {
        return x + width / 2;
    }

    public double centerY() {
        return y + height / 2;
    }

    /** Tells whether the two share more than an edge. */
    public boolean overlaps(Box other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }

    /** Tells whether the two share as much as an edge. */
    boolean touches(Box other) {
        return x <= other.right() && other.x <= right() && y <= other.bottom() && other.y <= bottom();
    }

    /** Tells whether the other lies within, edges included. */
    public boolean contains(Box other) {
        return other.x >= x && other.y >= y && other.right() <= right() && other.bottom() <= bottom();
    }

    /** Tells whether the line touches this box. */
    public boolean touches(Line2D line) {
        return line.intersects(x, y, width, height);
    }

    /** Returns how far apart the nearest points of the two are, 0 where they touch. */
    public double distance(Box other) {
        double dx = Math.max(0, Math.max(x - other.right(), other.x - right()));
        double dy = Math.max(0, Math.max(y - other.bottom(), other.y - bottom()));
        return Math.sqrt(dx * dx + dy * dy);
    }

    /** Returns the box grown on all sides. */
    public Box grow(double by) {
        return grow(by, by);
    }

    public Box grow(double sideways, double upDown) {
        return new Box(x - sideways, y - upDown, width + 2 * sideways, height + 2 * upDown);
    }

    public Box move(double dx, double dy) {
        return new Box(x + dx, y + dy, width, height);
    }

    /** Returns the smallest box around both. */
    public Box union(Box other) {
        double left = Math.min(x, other.x);
        double top = Math.min(y, other.y);
        return new Box(left, top, Math.max(right(), other.right()) - left, Math.max(bottom(), other.bottom()) - top);
    }

    public Rectangle2D toRectangle() {
        return new Rectangle2D.Double(x, y, width, height);
    }
}
