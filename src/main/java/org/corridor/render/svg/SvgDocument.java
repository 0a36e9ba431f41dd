package org.corridor.render.svg;

import java.awt.Shape;
import org.jspecify.annotations.Nullable;

/** One SVG file in the making: its elements, its styles and its clips. Shared by all graphics that write to it. */
final class SvgDocument {
    final StringBuilder body = new StringBuilder(16_000);
    final Styles styles = new Styles();

    private final String prefix;
    private final StringBuilder definitions = new StringBuilder();
    private int clips;
    private @Nullable Shape lastClip;
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

    /** Defines a clip and returns its id. */
    String clip(Shape shape) {
        if (shape.equals(lastClip)) {
            return prefix + "-clip" + clips;
        }
        lastClip = shape;
        String id = prefix + "-clip" + ++clips;
        definitions.append("<clipPath id=\"").append(id).append("\"><path d=\"");
        PathData.append(definitions, shape, null);
        definitions.append("\"/></clipPath>");
        return id;
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
