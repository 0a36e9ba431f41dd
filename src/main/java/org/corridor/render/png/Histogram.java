package org.corridor.render.png;

import java.util.Optional;

/** The colours of a picture, numbered in the order of their first pixels, and how many pixels each of them has. */
final class Histogram {
    /** A chart has some thousand; a picture with more than this is no chart, and no palette does it justice. */
    private static final int MOST = 1 << 14;

    private static final int SLOTS = 4 * MOST;
    private static final int SHIFT = Integer.numberOfLeadingZeros(SLOTS - 1);

    /** For each slot one more than the number of the colour in it; 0 where it is empty. */
    private final char[] slots = new char[SLOTS];

    private final int[] colors = new int[MOST];
    private final int[] counts = new int[MOST];
    private int size;
    private int pixels;

    private Histogram() {}

    /** Counts the colours; empty where there are too many. */
    static Optional<Histogram> of(Pixels pixels) {
        Histogram histogram = new Histogram();
        int[] argb = pixels.argb();
        int opacity = pixels.opacity();
        for (int from = 0; from < argb.length; ) {
            int to = from + 1;
            while (to < argb.length && argb[to] == argb[from]) {
                to++;
            }
            if (!histogram.add(argb[from] | opacity, to - from)) {
                return Optional.empty();
            }
            from = to;
        }
        return Optional.of(histogram);
    }

    private boolean add(int color, int count) {
        int slot = slot(color);
        if (slots[slot] == 0) {
            if (size == MOST) {
                return false;
            }
            colors[size] = color;
            slots[slot] = (char) ++size;
        }
        counts[slots[slot] - 1] += count;
        pixels += count;
        return true;
    }

    /** Returns where a colour stands, or the empty slot where it would. */
    private int slot(int color) {
        int slot = color * 0x9E3779B1 >>> SHIFT;
        while (slots[slot] != 0 && colors[slots[slot] - 1] != color) {
            slot = slot + 1 & SLOTS - 1;
        }
        return slot;
    }

    /** Returns how many colours there are. */
    int size() {
        return size;
    }

    /** Returns how many pixels there are in all. */
    int pixels() {
        return pixels;
    }

    /** Returns a colour by its number. */
    int color(int number) {
        return colors[number];
    }

    /** Returns how many pixels have the colour of this number. */
    int count(int number) {
        return counts[number];
    }

    /** Returns the number of a colour that the picture has. */
    int number(int color) {
        return slots[slot(color)] - 1;
    }
}
