package org.corridor.render.svg;

import java.awt.BasicStroke;
import java.awt.Color;
import java.util.Map;
import java.util.TreeMap;
import org.corridor.render.theme.TokenColor;

/**
 * The CSS classes of one document.
 *
 * <p>The name of a class tells its declaration: charts that stand in one page can share a class and never contradict
 * each other.
 */
final class Styles {
    private final Map<String, String> rules = new TreeMap<>();

    String fill(Color color) {
        String name = "kf-" + name(color);
        rules.putIfAbsent(name, "fill:" + value(color));
        return name + opacity(color, "kfo", "fill-opacity");
    }

    /** Takes the pointer without being seen. */
    String reach() {
        rules.putIfAbsent("kr", "fill:none;pointer-events:all");
        return "kr";
    }

    String evenOdd() {
        rules.putIfAbsent("keo", "fill-rule:evenodd");
        return " keo";
    }

    String stroke(Color color, BasicStroke stroke) {
        String name = "ks-" + name(color);
        rules.putIfAbsent(name, "fill:none;stroke:" + value(color));
        return name + opacity(color, "kso", "stroke-opacity") + line(stroke);
    }

    String halo(Color color) {
        String name = "kh-" + name(color);
        rules.putIfAbsent(
                name, "stroke:" + value(color) + ";stroke-width:3.5px;stroke-linejoin:round;paint-order:stroke");
        return name;
    }

    String font(double size, int weight) {
        String number = number(size);
        String name = "kt" + number.replace('.', '_');
        rules.putIfAbsent(name, "font-size:" + number + "px");
        if (weight == 400) {
            return name;
        }
        rules.putIfAbsent("kw" + weight, "font-weight:" + weight);
        return name + " kw" + weight;
    }

    String anchor(String anchor) {
        String name = "ka-" + anchor;
        rules.putIfAbsent(name, "text-anchor:" + anchor);
        return name;
    }

    /** Writes all rules, in the order of their names. */
    void append(StringBuilder out) {
        rules.forEach((name, declaration) ->
                out.append('.').append(name).append('{').append(declaration).append('}'));
    }

    private String line(BasicStroke stroke) {
        StringBuilder names = new StringBuilder();
        if (stroke.getLineWidth() != 1f) {
            add(names, "kw-" + number(stroke.getLineWidth()), "stroke-width:" + number(stroke.getLineWidth()) + "px");
        }
        float[] dashes = stroke.getDashArray();
        if (dashes != null) {
            StringBuilder list = new StringBuilder();
            for (float dash : dashes) {
                list.append(list.isEmpty() ? "" : " ").append(number(dash));
            }
            add(names, "kd-" + list.toString().replace(' ', '-'), "stroke-dasharray:" + list);
        }
        if (stroke.getEndCap() == BasicStroke.CAP_ROUND) {
            add(names, "kcr", "stroke-linecap:round");
        }
        if (stroke.getLineJoin() == BasicStroke.JOIN_ROUND) {
            add(names, "kjr", "stroke-linejoin:round");
        }
        return names.toString();
    }

    private void add(StringBuilder names, String rawName, String declaration) {
        String name = rawName.replace('.', '_');
        rules.putIfAbsent(name, declaration);
        names.append(' ').append(name);
    }

    private String opacity(Color color, String prefix, String property) {
        if (color.getAlpha() == 255) {
            return "";
        }
        int percent = Math.round(color.getAlpha() * 100f / 255);
        String name = prefix + percent;
        rules.putIfAbsent(name, property + ":" + number(percent / 100.0));
        return " " + name;
    }

    private static String name(Color color) {
        return color instanceof TokenColor named
                ? named.token().variable()
                : hex(color).substring(1);
    }

    private static String value(Color color) {
        return color instanceof TokenColor named
                ? "var(--c-" + named.token().variable() + "," + hex(color) + ")"
                : hex(color);
    }

    private static String hex(Color color) {
        return "#%06X".formatted(color.getRGB() & 0xFFFFFF);
    }

    private static String number(double value) {
        return Decimals.append(new StringBuilder(), value).toString();
    }
}
