package org.corridor.render.plot;

/** What stands beside a frame: it knows its height and paints itself. */
interface SidePanel {
    /** Returns the height in pixels. */
    double height();

    /** Paints it with its top left corner at a point. */
    void paint(Canvas canvas, double x, double y);
}
