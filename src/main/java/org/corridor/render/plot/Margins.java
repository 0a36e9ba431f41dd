package org.corridor.render.plot;

import org.corridor.render.label.Box;

/** Room around the data area, in pixels. */
record Margins(double left, double top, double right, double bottom) {
    /** Rounds up: JFreeChart draws data areas on whole pixels. */
    Margins {
        left = Math.ceil(left);
        top = Math.ceil(top);
        right = Math.ceil(right);
        bottom = Math.ceil(bottom);
    }

    /** Returns what is left of a box. */
    Box within(Box box) {
        return new Box(
                box.x() + left,
                box.y() + top,
                Math.max(1, box.width() - left - right),
                Math.max(1, box.height() - top - bottom));
    }
}
