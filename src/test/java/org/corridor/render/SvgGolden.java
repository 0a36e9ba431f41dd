package org.corridor.render;

import java.nio.charset.StandardCharsets;

/** The form in which pictures are kept as goldens. */
final class SvgGolden {
    private SvgGolden() {}

    /** Returns the SVG with one element a line, and without what tells one version of the dataset from another. */
    static String of(Drawing drawing) {
        String svg = new String(Encoders.find("svg").orElseThrow().encode(drawing), StandardCharsets.UTF_8);
        return svg.replaceFirst("<dc:date>.*?</dc:date>", "")
                .replaceFirst("<dc:isPartOf>.*?</dc:isPartOf>", "")
                .replace("><", ">\n<");
    }
}
