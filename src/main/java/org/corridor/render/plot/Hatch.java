package org.corridor.render.plot;

import java.awt.geom.Path2D;
import org.corridor.render.label.Box;

/** Lines at 45 degrees through a box, cut to it exactly, so that no clip is needed. */
final class Hatch {
    /** From line to line along an edge, in pixels. */
    private static final double STEP = 7.4;

    private Hatch() {}

    static Path2D of(Box box) {
        Path2D path = new Path2D.Double();
        // each line is x + y = c; counting c from a fixed origin makes neighbouring boxes match
        double first = Math.ceil((box.x() + box.y()) / STEP) * STEP;
        for (double c = first; c < box.right() + box.bottom(); c += STEP) {
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
