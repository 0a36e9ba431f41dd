package org.corridor.render.png;

/** The rows of a picture as they are compressed. */
interface Rows {
    int count();

    /** Returns the length of a row, with the byte that names its filter. */
    int length();

    /** Writes a row into {@code bytes} from {@code at} on. */
    void write(int row, byte[] bytes, int at);
}
