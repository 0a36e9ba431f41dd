package org.corridor.render.plot;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;

/**
 * Paper around letters, which keeps them legible over lines.
 *
 * <p>Nobody sees its edge, so straight pieces on a coarse grid do: curves would make up most of the bytes and the time of a
 * PDF.
 */
final class Halo {
    static final BasicStroke PEN = new BasicStroke(3.5f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);

    private static final double FLATNESS = 0.2;
    private static final double PER_PIXEL = 10;

    private Halo() {}

    /** Returns what to draw with the pen, in pixels, around letters that have this outline. */
    static Shape of(Shape letters) {
        Path2D path = new Path2D.Double();
        double[] at = new double[6];
        for (PathIterator points = letters.getPathIterator(null, FLATNESS); !points.isDone(); points.next()) {
            int kind = points.currentSegment(at);
            double x = Math.rint(at[0] * PER_PIXEL) / PER_PIXEL;
            double y = Math.rint(at[1] * PER_PIXEL) / PER_PIXEL;
            switch (kind) {
                case PathIterator.SEG_MOVETO -> path.moveTo(x, y);
                case PathIterator.SEG_LINETO -> path.lineTo(x, y);
                default -> path.closePath();
            }
        }
        return path;
    }
}
