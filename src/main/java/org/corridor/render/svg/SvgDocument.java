package org.corridor.render.svg;

import java.awt.Shape;

/** One SVG file in the making: its elements, its styles and its clips. Shared by all graphics that write to it. */
final class SvgDocument {
    final StringBuilder body = new StringBuilder(16_000);
    final Styles styles = new Styles();

    private final String prefix;
    private final StringBuilder definitions = new StringBuilder();
    private int clips;
    private String lastClip = "";
    private int groups;
    private int open;

    SvgDocument(String prefix) {
        this.prefix = prefix;
    }

    void open(Group group) {
        open++;
        body.append("<g");
        if (group.words().isEmpty()) {
            body.append(" aria-hidden=\"true\">");
            return;
        }
        attribute("id", prefix + "-" + group.id());
        attribute("data-mark", group.id());
        attribute("role", "graphics-symbol");
        // one mark can be reached by Tab, the others by arrow keys from there
        attribute("tabindex", groups++ == 0 ? "0" : "-1");
        attribute("aria-label", group.words());
        attribute("data-claims", String.join(" ", group.claims()));
        body.append('>');
    }

    void close() {
        if (open == 0) {
            throw new IllegalStateException("no group is open");
        }
        open--;
        body.append("</g>");
    }

    void attribute(String name, String value) {
        body.append(' ').append(name).append("=\"");
        Xml.append(body, value);
        body.append('"');
    }

    /** Defines a clip, unless it is the last one again, and returns its id. */
    String clip(Shape shape) {
        StringBuilder data = new StringBuilder();
        PathData.append(data, shape, null);
        if (!data.toString().equals(lastClip)) {
            lastClip = data.toString();
            definitions
                    .append("<clipPath id=\"")
                    .append(prefix)
                    .append("-clip")
                    .append(++clips)
                    .append("\"><path d=\"")
                    .append(data)
                    .append("\"/></clipPath>");
        }
        return prefix + "-clip" + clips;
    }

    String finish(SvgRoot root) {
        if (open > 0) {
            throw new IllegalStateException(open + " groups are still open");
        }
        StringBuilder out = new StringBuilder(body.length() + 4000);
        root.append(out);
        out.append("<style>");
        styles.append(out);
        out.append("</style>");
        if (!definitions.isEmpty()) {
            out.append("<defs>").append(definitions).append("</defs>");
        }
        return out.append(body).append("</svg>\n").toString();
    }
}
