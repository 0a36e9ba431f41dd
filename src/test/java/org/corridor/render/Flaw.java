package org.corridor.render;

import org.corridor.render.label.Box;

/** Something that is wrong with a picture, and where, in pixels of the layout. */
record Flaw(String words, Box where) {
    @Override
    public String toString() {
        return words;
    }
}
