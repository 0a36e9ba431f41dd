package org.corridor.render.png;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** The parts of a PNG file, one after the other, each with its checksum. */
final class Chunks {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte DEPTH = 8;
    private static final byte METRE = 1;
    private static final byte DEFLATE = 0;
    private static final byte END = 0;
    private static final byte PLAIN = 0;
    private static final byte PACKED = 1;
    private static final int SHORT = 400;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(200_000);

    Chunks() {
        bytes.writeBytes(SIGNATURE);
    }

    void add(String type, byte... data) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(name);
        sum.update(data);
        addNumber(data.length);
        bytes.writeBytes(name);
        bytes.writeBytes(data);
        addNumber((int) sum.getValue());
    }

    private void addNumber(int number) {
        bytes.writeBytes(ByteBuffer.allocate(4).putInt(number).array());
    }

    /** Adds what must come first: the size and the kind of colours. */
    void addHeader(int width, int height, byte kind) {
        byte adaptive = 0;
        byte progressive = 0;
        add(
                "IHDR",
                ByteBuffer.allocate(13)
                        .putInt(width)
                        .putInt(height)
                        .put(DEPTH)
                        .put(kind)
                        .put(DEFLATE)
                        .put(adaptive)
                        .put(progressive)
                        .array());
    }

    /** Adds how many pixels lie along a metre. */
    void addDensity(int perMetre) {
        add(
                "pHYs",
                ByteBuffer.allocate(9)
                        .putInt(perMetre)
                        .putInt(perMetre)
                        .put(METRE)
                        .array());
    }

    /** Adds a text: as it is where it is short, so that anybody finds it in the file, compressed where it is long. */
    void addText(String keyword, String text) {
        byte[] plain = text.getBytes(StandardCharsets.UTF_8);
        boolean packed = plain.length > SHORT;
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        data.writeBytes(keyword.getBytes(StandardCharsets.ISO_8859_1));
        data.writeBytes(new byte[] {END, packed ? PACKED : PLAIN, DEFLATE});
        data.writeBytes("en".getBytes(StandardCharsets.US_ASCII));
        data.write(END);
        data.writeBytes(keyword.getBytes(StandardCharsets.UTF_8));
        data.write(END);
        data.writeBytes(packed ? Deflated.of(plain) : plain);
        add("iTXt", data.toByteArray());
    }

    byte[] toBytes() {
        return bytes.toByteArray();
    }
}
