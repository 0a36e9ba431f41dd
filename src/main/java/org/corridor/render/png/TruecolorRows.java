package org.corridor.render.png;

/** Rows of three bytes a pixel, or four with alpha. Charts consist of even areas, for which no filter is the best one. */
record TruecolorRows(Pixels pixels) implements Rows {
    @Override
    public int count() {
        return pixels.height();
    }

    @Override
    public int length() {
        return 1 + pixels.width() * (pixels.transparent() ? 4 : 3);
    }

    @Override
    public void write(int row, byte[] bytes, int at) {
        int next = at;
        bytes[next++] = 0;
        for (int i = row * pixels.width(); i < (row + 1) * pixels.width(); i++) {
            int color = pixels.argb()[i];
            int straight = pixels.transparent() ? Straight.of(color) : color;
            bytes[next++] = (byte) (straight >> 16);
            bytes[next++] = (byte) (straight >> 8);
            bytes[next++] = (byte) straight;
            if (pixels.transparent()) {
                bytes[next++] = (byte) (straight >>> 24);
            }
        }
    }
}
