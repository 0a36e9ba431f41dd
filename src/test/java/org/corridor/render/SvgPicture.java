package org.corridor.render;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.corridor.render.label.Box;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * What an SVG file draws, back to front, with its classes, clips and colours resolved.
 *
 * @param page the space of the layout
 */
record SvgPicture(Box page, List<Item> items, List<Drawn> marks) {
    /** A mark, with the claims that it names. */
    record Drawn(String id, String claims) {}

    /** Something drawn; {@code mark} is the id of its mark, or empty. */
    sealed interface Item {
        String mark();
    }

    /** A filled shape, or the line around one. */
    record Area2D(Shape shape, Color color, String mark) implements Item {}

    /** A text, with the size of its type in pixels of the layout. */
    record Words(TextBoxes.Text text, double size, Color color, Optional<Color> halo, String mark) implements Item {}

    static SvgPicture parse(byte[] svg) {
        Document document = TextBoxes.parse(svg);
        Reader reader = new Reader(document);
        reader.read(document.getDocumentElement(), Optional.empty(), "");
        String[] view = document.getDocumentElement().getAttribute("viewBox").split(" ");
        Box page = new Box(0, 0, Double.parseDouble(view[2]), Double.parseDouble(view[3]));
        return new SvgPicture(page, List.copyOf(reader.items), List.copyOf(reader.marks));
    }

    List<Words> words() {
        return items.stream()
                .filter(Words.class::isInstance)
                .map(Words.class::cast)
                .toList();
    }

    private static final class Reader {
        private final List<Item> items = new ArrayList<>();
        private final List<Drawn> marks = new ArrayList<>();
        private final Map<String, Shape> clips = new HashMap<>();
        private final SvgStyles styles;

        Reader(Document document) {
            NodeList css = document.getElementsByTagName("style");
            styles = new SvgStyles(css.item(0).getTextContent());
            NodeList all = document.getElementsByTagName("clipPath");
            for (int i = 0; i < all.getLength(); i++) {
                Element clip = (Element) all.item(i);
                clips.put(clip.getAttribute("id"), SvgPath.parse(((Element) clip.getFirstChild()).getAttribute("d")));
            }
        }

        void read(Element parent, Optional<Shape> clip, String mark) {
            for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
                if (node instanceof Element element) {
                    read(element.getTagName(), element, clip, mark);
                }
            }
        }

        private void read(String name, Element element, Optional<Shape> clip, String mark) {
            switch (name) {
                case "desc", "metadata", "style", "defs" -> {}
                case "g" -> group(element, clip, mark);
                case "text" -> words(element, mark);
                case "rect" -> shape(element, rectangle(element), clip, mark);
                case "circle" -> shape(element, circle(element), clip, mark);
                case "path" -> shape(element, path(element), clip, mark);
                default -> throw new AssertionError("element " + name);
            }
        }

        private void group(Element element, Optional<Shape> clip, String mark) {
            String inner = element.hasAttribute("data-mark") ? element.getAttribute("data-mark") : mark;
            if (element.hasAttribute("data-mark")) {
                marks.add(new Drawn(inner, element.getAttribute("data-claims")));
            }
            String url = element.getAttribute("clip-path");
            read(element, url.isEmpty() ? clip : Optional.of(clips.get(url.substring(5, url.length() - 1))), inner);
        }

        private void words(Element element, String mark) {
            Map<String, String> style = styles.of(element);
            Color color = SvgStyles.color(style, "fill").orElseThrow();
            double size = SvgStyles.pixels(style, "font-size", 0);
            items.add(new Words(TextBoxes.text(element), size, color, SvgStyles.color(style, "stroke"), mark));
        }

        private void shape(Element element, Shape shape, Optional<Shape> clip, String mark) {
            Map<String, String> style = styles.of(element);
            SvgStyles.color(style, "fill").ifPresent(color -> add(shape, color, clip, mark));
            BasicStroke stroke = SvgStyles.stroke(style);
            SvgStyles.color(style, "stroke")
                    .ifPresent(color -> add(stroke.createStrokedShape(shape), color, clip, mark));
        }

        private void add(Shape shape, Color color, Optional<Shape> clip, String mark) {
            if (clip.isEmpty()) {
                items.add(new Area2D(shape, color, mark));
                return;
            }
            Area cut = new Area(shape);
            cut.intersect(new Area(clip.get()));
            items.add(new Area2D(cut, color, mark));
        }

        private Shape path(Element element) {
            Path2D path = SvgPath.parse(element.getAttribute("d"));
            path.setWindingRule(
                    styles.of(element).containsKey("fill-rule") ? Path2D.WIND_EVEN_ODD : Path2D.WIND_NON_ZERO);
            return path;
        }

        private static Shape rectangle(Element element) {
            return new Rectangle2D.Double(
                    number(element, "x"), number(element, "y"), number(element, "width"), number(element, "height"));
        }

        private static Shape circle(Element element) {
            double radius = number(element, "r");
            return new Ellipse2D.Double(
                    number(element, "cx") - radius, number(element, "cy") - radius, 2 * radius, 2 * radius);
        }

        private static double number(Element element, String name) {
            return Double.parseDouble(element.getAttribute(name));
        }
    }
}
