package org.corridor.render;

/** One file format for charts. Stateless and safe for use by several threads; the same drawing gives the same bytes. */
public interface Encoder {
    /** Returns the file extension, such as {@code svg}. */
    String format();

    /** Returns the media type, with the charset where it is text. */
    String mediaType();

    /** Returns the file. */
    byte[] encode(Drawing drawing);
}
