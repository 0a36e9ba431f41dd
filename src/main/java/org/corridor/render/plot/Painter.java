package org.corridor.render.plot;

/** Paints one layer. */
interface Painter {
    /** Paints the marks, and asks the stage for labels. */
    void paint(Stage stage);
}
