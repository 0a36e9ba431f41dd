package org.corridor.e2e;

/**
 * The window through which somebody looks at a page.
 *
 * @param width in CSS pixels
 */
record Look(int width, int height) {
    static final Look DESK = new Look(1600, 1000);
    static final Look LAPTOP = new Look(1280, 800);
    static final Look PHONE = new Look(390, 844);

    @Override
    public String toString() {
        return String.valueOf(width);
    }
}
