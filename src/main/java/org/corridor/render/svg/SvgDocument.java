package org.corridor.render.svg;

import java.awt.Shape;
import java.util.List;
import org.corridor.dataset.ClaimRef;

/** One SVG file in the making: its elements, its styles and its clips. Shared by all graphics that write to it. */
final class SvgDocument {
    final Utf8 body = new Utf8(Buffers.take());
    final Styles styles = new Styles();

    private final String prefix;
    private final Utf8 definitions = new Utf8(new byte[0]);
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
        body.append(" id=\"");
        Xml.append(body, prefix);
        Xml.append(body.append('-'), group.id());
        body.append('"');
        attribute("data-mark", group.id());
        attribute("role", "graphics-symbol");
        // one mark can be reached by Tab, the others by arrow keys from there
        attribute("tabindex", groups++ == 0 ? "0" : "-1");
        attribute("aria-label", group.words());
        claims(group.claims());
        body.append('>');
    }

    private void claims(List<ClaimRef> claims) {
        body.append(" data-claims=\"");
        for (int i = 0; i < claims.size(); i++) {
            ClaimRef claim = claims.get(i);
            body.append(i == 0 ? "" : " ").append(claim.table().code()).append('/');
            Xml.append(body, claim.id());
        }
        body.append('"');
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
        Utf8 data = new Utf8(new byte[200]);
        new PathData(data).append(shape, null);
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

    /** Returns the whole file, in UTF-8. */
    byte[] finish(SvgRoot root) {
        if (open > 0) {
            throw new IllegalStateException(open + " groups are still open");
        }
        // the styles are known last and stand first
        body.append("</svg>\n");
        int head = body.length();
        root.append(body);
        body.append("<style>");
        styles.append(body);
        body.append("</style>");
        if (definitions.length() > 0) {
            body.append("<defs>").append(definitions).append("</defs>");
        }
        byte[] file = body.toBytes(head);
        Buffers.give(body.release());
        return file;
    }
}
