package org.corridor.render.png;

import java.util.Arrays;
import java.util.zip.Deflater;

/** Compresses. */
final class Deflated {
    /** Higher levels take up to ten times as long and save a twentieth at most. */
    private static final int LEVEL = 5;

    private static final int BLOCK = 1 << 16;

    private Deflated() {}

    static byte[] of(byte[] bytes) {
        return of(new Rows() {
            @Override
            public int count() {
                return 1;
            }

            @Override
            public int length() {
                return bytes.length;
            }

            @Override
            public void write(int row, byte[] block, int at) {
                System.arraycopy(bytes, 0, block, at, bytes.length);
            }
        });
    }

    /** Takes a block of rows at a time, so that a large picture is never held twice. */
    static byte[] of(Rows rows) {
        Deflater deflater = new Deflater(LEVEL);
        try {
            return compress(rows, deflater);
        } finally {
            deflater.end();
        }
    }

    private static byte[] compress(Rows rows, Deflater deflater) {
        int many = Math.max(1, BLOCK / rows.length());
        byte[] block = new byte[many * rows.length()];
        byte[] out = new byte[BLOCK];
        int length = 0;
        for (int first = 0; first < rows.count(); first += many) {
            int count = Math.min(many, rows.count() - first);
            for (int i = 0; i < count; i++) {
                rows.write(first + i, block, i * rows.length());
            }
            deflater.setInput(block, 0, count * rows.length());
            if (first + count == rows.count()) {
                deflater.finish();
            }
            while (!deflater.needsInput() || first + count == rows.count() && !deflater.finished()) {
                out = length < out.length ? out : Arrays.copyOf(out, 2 * out.length);
                length += deflater.deflate(out, length, out.length - length);
            }
        }
        return Arrays.copyOf(out, length);
    }
}
