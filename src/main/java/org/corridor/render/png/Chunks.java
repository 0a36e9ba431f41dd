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
        byte deflate = 0;
        byte adaptive = 0;
        byte progressive = 0;
        add(
                "IHDR",
                ByteBuffer.allocate(13)
                        .putInt(width)
                        .putInt(height)
                        .put(DEPTH)
                        .put(kind)
                        .put(deflate)
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

    /** Adds a text that is not compressed, so that anybody can find it in the file. */
    void addText(String keyword, String text) {
        byte plain = 0;
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        data.writeBytes(keyword.getBytes(StandardCharsets.ISO_8859_1));
        data.writeBytes(new byte[] {0, plain, 0});
        data.writeBytes("en".getBytes(StandardCharsets.US_ASCII));
        data.write(0);
        data.writeBytes(keyword.getBytes(StandardCharsets.UTF_8));
        data.write(0);
        // a zero would end the text
        data.writeBytes(text.replace("\0", "").getBytes(StandardCharsets.UTF_8));
        add("iTXt", data.toByteArray());
    }

    byte[] toBytes() {
        return bytes.toByteArray();
    }
}
