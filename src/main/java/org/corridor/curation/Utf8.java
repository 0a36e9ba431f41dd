package org.corridor.curation;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/** Text is UTF-8. A byte order mark is let through; a byte that belongs to no character is reported, once a line. */
final class Utf8 {
    private static final char REPLACEMENT = '\uFFFD';

    private Utf8() {}

    /** Returns the text, with a replacement character for each malformed place, so that checking can go on. */
    static String decode(String file, byte[] bytes, Problems problems) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        int line = 1;
        int seen = 0;
        int reportedLine = 0;
        CoderResult result = decoder.decode(in, out, true);
        while (result.isError()) {
            line += lines(out, seen);
            seen = out.position();
            if (line != reportedLine) {
                String found = "the byte 0x%02X".formatted(in.get(in.position()));
                problems.add(file, line, column(out), found, "text in UTF-8");
                reportedLine = line;
            }
            in.position(in.position() + result.length());
            out.put(REPLACEMENT);
            result = decoder.decode(in, out, true);
        }
        String text = out.flip().toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** Counts the lines that ended since a place that was seen before. */
    private static int lines(CharBuffer out, int seen) {
        int lines = 0;
        for (int i = seen; i < out.position(); i++) {
            lines += out.get(i) == '\n' ? 1 : 0;
        }
        return lines;
    }

    private static int column(CharBuffer out) {
        int start = out.position();
        while (start > 0 && out.get(start - 1) != '\n') {
            start--;
        }
        String before =
                out.duplicate().flip().subSequence(start, out.position()).toString();
        return 1 + before.codePointCount(0, before.length());
    }
}
