package org.corridor.render;

import java.awt.BasicStroke;
import java.awt.Color;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/** The classes of one SVG file, with each colour as it is where no page gives it another. */
final class SvgStyles {
    private static final Pattern RULE = Pattern.compile("\\.([\\w-]+)\\{([^}]*)}");
    private static final Pattern HEX = Pattern.compile("#([0-9A-Fa-f]{6})");

    private final Map<String, Map<String, String>> rules = new HashMap<>();

    SvgStyles(String css) {
        Matcher rule = RULE.matcher(css);
        while (rule.find()) {
            Map<String, String> declarations = new HashMap<>();
            for (String declaration : rule.group(2).split(";")) {
                String[] parts = declaration.split(":", 2);
                declarations.put(parts[0], parts[1]);
            }
            rules.put(rule.group(1), declarations);
        }
    }

    /** Returns the declarations for an element, of all its classes together. */
    Map<String, String> of(Element element) {
        Map<String, String> all = new HashMap<>();
        Arrays.stream(element.getAttribute("class").split(" "))
                .forEach(name -> all.putAll(rules.getOrDefault(name, Map.of())));
        return all;
    }

    /** Finds a colour, as strong as its opacity lets it be. */
    static Optional<Color> color(Map<String, String> style, String property) {
        String value = style.getOrDefault(property, "none");
        if (value.equals("none")) {
            return Optional.empty();
        }
        Matcher hex = HEX.matcher(value);
        if (!hex.find()) {
            throw new AssertionError("no colour in " + value);
        }
        double opacity = Double.parseDouble(style.getOrDefault(property + "-opacity", "1"));
        int rgb = Integer.parseInt(hex.group(1), 16);
        return Optional.of(new Color(rgb | (int) Math.round(opacity * 255) << 24, true));
    }

    static double pixels(Map<String, String> style, String property, double absent) {
        return style.containsKey(property)
                ? Double.parseDouble(style.get(property).replace("px", ""))
                : absent;
    }

    static BasicStroke stroke(Map<String, String> style) {
        float width = (float) pixels(style, "stroke-width", 1);
        if (!style.containsKey("stroke-dasharray")) {
            return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
        }
        String[] parts = style.get("stroke-dasharray").split(" ");
        float[] dashes = new float[parts.length];
        for (int i = 0; i < parts.length; i++) {
            dashes[i] = Float.parseFloat(parts[i]);
        }
        return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, dashes, 0);
    }
}
