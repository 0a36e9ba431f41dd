package org.corridor.render.svg;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Text in the making, as the bytes that will be sent: nothing is encoded a second time, and nothing is copied but once.
 */
final class Utf8 {
    /** Which ASCII characters stand for themselves in text and attributes of XML. */
    private static final boolean[] PLAIN = new boolean[128];

    static {
        Arrays.fill(PLAIN, ' ', 127, true);
        for (char special : new char[] {'&', '<', '>', '"'}) {
            PLAIN[special] = false;
        }
    }

    private static final byte[] NONE = {};

    private byte[] bytes;
    private int length;

    Utf8(byte[] room) {
        bytes = room;
    }

    int length() {
        return length;
    }

    /** Returns the byte written last; 0 before the first. */
    byte last() {
        return length == 0 ? 0 : bytes[length - 1];
    }

    /** Writes an ASCII character. */
    Utf8 append(char ascii) {
        reserve(1);
        bytes[length++] = (byte) ascii;
        return this;
    }

    /** Writes a whole number. */
    Utf8 append(int number) {
        reserve(11);
        if (number < 0) {
            bytes[length++] = '-';
        }
        digits(Math.abs(number));
        return this;
    }

    /** Writes hundredths as a decimal number in the fewest characters. */
    Utf8 appendHundredths(int value) {
        reserve(13);
        if (value < 0) {
            bytes[length++] = '-';
        }
        int size = Math.abs(value);
        int whole = size / 100;
        int part = size - whole * 100;
        if (whole > 0 || part == 0) {
            digits(whole);
        }
        if (part > 0) {
            bytes[length++] = '.';
            bytes[length++] = (byte) ('0' + part / 10);
            if (part % 10 > 0) {
                bytes[length++] = (byte) ('0' + part % 10);
            }
        }
        return this;
    }

    private void digits(int number) {
        int at = length;
        for (int rest = number; rest >= 10; rest /= 10) {
            at++;
        }
        length = at + 1;
        int rest = number;
        while (rest >= 10) {
            bytes[at--] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        bytes[at] = (byte) ('0' + rest);
    }

    /** Writes text as it is. */
    Utf8 append(String text) {
        int size = text.length();
        reserve(size);
        byte[] to = bytes;
        int at = length;
        for (int i = 0; i < size; i++) {
            char c = text.charAt(i);
            if (c >= 128) {
                length = at;
                return append(text.substring(i).getBytes(StandardCharsets.UTF_8));
            }
            to[at++] = (byte) c;
        }
        length = at;
        return this;
    }

    Utf8 append(Utf8 other) {
        reserve(other.length);
        System.arraycopy(other.bytes, 0, bytes, length, other.length);
        length += other.length;
        return this;
    }

    private Utf8 append(byte[] more) {
        reserve(more.length);
        System.arraycopy(more, 0, bytes, length, more.length);
        length += more.length;
        return this;
    }

    /** Writes the characters from an index on up to the first that XML treats specially or ASCII lacks; returns its index. */
    int appendPlain(String text, int from) {
        int end = text.length();
        reserve(end - from);
        byte[] to = bytes;
        int at = length;
        int i = from;
        for (; i < end; i++) {
            char c = text.charAt(i);
            if (c >= 128 || !PLAIN[c]) {
                break;
            }
            to[at++] = (byte) c;
        }
        length = at;
        return i;
    }

    /** Writes any character by its code point. */
    Utf8 code(int point) {
        reserve(4);
        if (point < 0x80) {
            bytes[length++] = (byte) point;
        } else if (point < 0x800) {
            bytes[length++] = (byte) (0xC0 | point >> 6);
            tail(point, 0);
        } else if (point < 0x10000) {
            bytes[length++] = (byte) (0xE0 | point >> 12);
            tail(point, 6);
            tail(point, 0);
        } else {
            bytes[length++] = (byte) (0xF0 | point >> 18);
            tail(point, 12);
            tail(point, 6);
            tail(point, 0);
        }
        return this;
    }

    private void tail(int point, int shift) {
        bytes[length++] = (byte) (0x80 | point >> shift & 0x3F);
    }

    private void reserve(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(length + more, 2 * bytes.length));
        }
    }

    /** Returns all that was written, what came from {@code first} on before what came until then. */
    byte[] toBytes(int first) {
        byte[] all = new byte[length];
        System.arraycopy(bytes, first, all, 0, length - first);
        System.arraycopy(bytes, 0, all, length - first, first);
        return all;
    }

    /** Gives the room away and begins anew. */
    byte[] release() {
        byte[] room = bytes;
        bytes = NONE;
        length = 0;
        return room;
    }

    @Override
    public String toString() {
        return new String(bytes, 0, length, StandardCharsets.UTF_8);
    }
}
