package org.corridor.render.png;

/**
 * Rows of one byte a pixel: the place of its colour in the palette. Rows are not filtered: differences between places say
 * nothing, and repetitions are what deflate finds by itself.
 */
record IndexedRows(Pixels pixels, Quantized colors) implements Rows {
    @Override
    public int count() {
        return pixels.height();
    }

    @Override
    public int length() {
        return 1 + pixels.width();
    }

    @Override
    public void write(int row, byte[] bytes, int at) {
        int[] argb = pixels.argb();
        int from = row * pixels.width();
        int last = argb[from];
        byte place = colors.place(last | pixels.opacity());
        bytes[at] = 0;
        for (int x = 0; x < pixels.width(); x++) {
            int color = argb[from + x];
            if (color != last) {
                last = color;
                place = colors.place(color | pixels.opacity());
            }
            bytes[at + 1 + x] = place;
        }
    }
}
