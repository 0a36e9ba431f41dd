package org.corridor.render.svg;

/** Text as XML 1.0 allows it: escaped, without the characters that it forbids. */
final class Xml {
    private Xml() {}

    static void append(Utf8 out, String text) {
        for (int i = out.appendPlain(text, 0); i < text.length(); i = out.appendPlain(text, i)) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\t', '\n', '\r' -> out.append(' ');
                default -> i += appendOther(out, text, i, c);
            }
            i++;
        }
    }

    /** Returns how many further characters were used up. */
    private static int appendOther(Utf8 out, String text, int i, char c) {
        if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
            out.code(text.codePointAt(i));
            return 1;
        }
        if (c >= ' ' && !Character.isSurrogate(c) && c < 0xFFFE) {
            out.code(c);
        }
        return 0;
    }
}
