package org.corridor.render;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.corridor.render.label.Box;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Every text of an SVG with the box that its letters fill. */
final class TextBoxes {
    private static final Pattern SIZE = Pattern.compile("\\bkt(\\d+(?:_\\d+)?)\\b");
    /** Capitals and ascenders above the line, tails below it, as shares of the size. */
    private static final double UP = 0.71;

    private static final double DOWN = 0.2;

    record Text(String words, Box box) {}

    private TextBoxes() {}

    static List<Text> of(byte[] svg) {
        List<Text> texts = new ArrayList<>();
        NodeList elements = parse(svg).getElementsByTagName("text");
        for (int i = 0; i < elements.getLength(); i++) {
            texts.add(text((Element) elements.item(i)));
        }
        return texts;
    }

    static Document parse(byte[] svg) {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(svg));
        } catch (Exception e) {
            throw new AssertionError("not XML", e);
        }
    }

    static Text text(Element element) {
        String classes = element.getAttribute("class");
        Matcher size = SIZE.matcher(classes);
        if (!size.find()) {
            throw new AssertionError("no size in " + classes);
        }
        double pixels = Double.parseDouble(size.group(1).replace('_', '.'));
        double width = number(element, "textLength");
        double anchor = classes.contains("ka-end") ? 1 : classes.contains("ka-middle") ? 0.5 : 0;
        double x = number(element, "x") - anchor * width;
        double y = number(element, "y");
        return new Text(element.getTextContent(), new Box(x, y - UP * pixels, width, (UP + DOWN) * pixels));
    }

    private static double number(Element element, String name) {
        return Double.parseDouble(element.getAttribute(name));
    }
}
