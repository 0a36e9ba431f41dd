package org.corridor;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** A page that shows a file as it was, as it is, and what differs. It holds everything, so that it opens from disk. */
final class DifferencePage {
    private static final String HEAD = """
            <!doctype html>
            <html lang="en">
            <meta charset="utf-8">
            <title>%1$s</title>
            <style>
            body { font: 15px/1.4 system-ui, sans-serif; margin: 24px; background: #ddd; color: #111 }
            figure { display: inline-block; margin: 0 24px 24px 0; vertical-align: top }
            figcaption { font-weight: 600 }
            img { display: block; background: #fff }
            .over { position: relative; isolation: isolate; background: #000 }
            .over img + img { position: absolute; inset: 0; mix-blend-mode: difference }
            pre { background: #fff; padding: 12px; white-space: pre-wrap; overflow-wrap: anywhere }
            del { background: #fdd; text-decoration: none }
            ins { background: #dfd; text-decoration: none }
            </style>
            <h1>%1$s</h1>
            """;

    private DifferencePage() {}

    /** Returns the page; pictures are shown as pictures, and one over the other: black is where both agree. */
    static String of(String file, String before, String after) {
        StringBuilder page = new StringBuilder(HEAD.formatted(escape(file)));
        if (file.endsWith(".svg")) {
            pictures(page, before, after);
        }
        page.append("<h2>Lines</h2>\n<pre>");
        for (LineDifference.Line line : LineDifference.of(before, after)) {
            page.append(
                    switch (line.kind()) {
                        case SAME -> "  " + escape(line.text()) + "\n";
                        case GONE -> "<del>- " + escape(line.text()) + "</del>\n";
                        case NEW -> "<ins>+ " + escape(line.text()) + "</ins>\n";
                        case LEFT_OUT -> "  …\n";
                    });
        }
        return page.append("</pre>\n</html>\n").toString();
    }

    private static void pictures(StringBuilder page, String before, String after) {
        figure(page, "Before", before.isEmpty() ? "<p>nothing</p>" : image(before, "before"));
        figure(page, "After", image(after, "after"));
        if (!before.isEmpty()) {
            String both = image(before, "before") + image(after, "after");
            figure(page, "Difference: black where both agree", "<div class=\"over\">" + both + "</div>");
        }
    }

    private static void figure(StringBuilder page, String caption, String content) {
        page.append("<figure><figcaption>").append(caption).append("</figcaption>");
        page.append(content).append("</figure>\n");
    }

    private static String image(String svg, String words) {
        String data = Base64.getEncoder().encodeToString(svg.getBytes(StandardCharsets.UTF_8));
        return "<img alt=\"" + words + "\" src=\"data:image/svg+xml;base64," + data + "\">";
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
