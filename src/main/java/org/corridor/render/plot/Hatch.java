package org.corridor.render.plot;

import java.awt.geom.Path2D;
import org.corridor.render.label.Box;

/** Lines at 45 degrees through a box, cut to it exactly, so that no clip is needed. */
final class Hatch {
    /** From line to line along an edge, in pixels: finer in boxes that would hold only one or two lines. */
    private static final double STEP = 7.4;

    private static final double FINE = 4.6;
    private static final double SMALL = 10;

    private Hatch() {}

    static Path2D of(Box box) {
        double step = Math.min(box.width(), box.height()) < SMALL ? FINE : STEP;
        int lines = (int) ((box.width() + box.height()) / step) + 1;
        Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO, 2 * lines);
        // each line is x + y = c; counting c from a fixed origin makes neighbouring boxes match
        double first = Math.ceil((box.x() + box.y()) / step) * step;
        for (double c = first; c < box.right() + box.bottom(); c += step) {
            double fromX = Math.max(box.x(), c - box.bottom());
            double toX = Math.min(box.right(), c - box.y());
            if (toX - fromX > 0.3) {
                path.moveTo(fromX, c - fromX);
                path.lineTo(toX, c - toX);
            }
        }
        return path;
    }
}
