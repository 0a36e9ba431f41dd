package org.corridor.render.svg;

import java.util.List;
import java.util.Map;

/**
 * The outermost element of a file.
 *
 * @param width in the unit
 * @param height in the unit
 * @param unit of width and height: {@code mm}, or empty for CSS pixels
 * @param innerWidth width of the space in which things were drawn
 * @param innerHeight height of the space in which things were drawn
 * @param label the name of the picture. Not a {@code title} element: browsers would show that as a tooltip everywhere
 * @param description the text alternative, in pieces that follow one another
 * @param metadata facts about the file, by their Dublin Core term
 */
public record SvgRoot(
        double width,
        double height,
        String unit,
        double innerWidth,
        double innerHeight,
        String label,
        List<String> description,
        Map<String, String> metadata) {
    private static final String FAMILIES = "'Source Sans 3','Source Sans Pro','Vazirmatn',system-ui,sans-serif";

    void append(Utf8 out) {
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"");
        Decimals.append(out, width).append(unit).append("\" height=\"");
        Decimals.append(out, height).append(unit).append("\" viewBox=\"0 0 ");
        Decimals.append(out, innerWidth).append(' ');
        Decimals.append(out, innerHeight).append("\" role=\"graphics-document document\" aria-label=\"");
        Xml.append(out, label);
        // texts are placed from the left, whichever way the page around them runs
        out.append("\" direction=\"ltr\" font-family=\"").append(FAMILIES).append("\"><desc>");
        description.forEach(piece -> Xml.append(out, piece));
        out.append("</desc>");
        if (!metadata.isEmpty()) {
            out.append("<metadata xmlns:dc=\"http://purl.org/dc/terms/\">");
            metadata.forEach((name, value) -> {
                out.append("<dc:").append(name).append('>');
                Xml.append(out, value);
                out.append("</dc:").append(name).append('>');
            });
            out.append("</metadata>");
        }
    }
}
