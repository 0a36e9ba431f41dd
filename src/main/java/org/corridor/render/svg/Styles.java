package org.corridor.render.svg;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.corridor.render.text.Face;
import org.corridor.render.theme.TokenColor;

/**
 * The CSS classes of one document.
 *
 * <p>The name of a class tells its declaration: charts that stand in one page can share a class and never contradict
 * each other.
 */
final class Styles {
    /** Takes the pointer without being seen. */
    static final Classes REACH = Classes.of("kr", "fill:none;pointer-events:all");

    static final Classes EVEN_ODD = Classes.of("keo", "fill-rule:evenodd");
    private static final Classes MIDDLE = Classes.of("ka-middle", "text-anchor:middle");
    private static final Classes END = Classes.of("ka-end", "text-anchor:end");

    /** More than most charts have. */
    private static final int USUAL = 40;

    private static final Remembered<Color, Classes> FILLS = new Remembered<>(Styles::makeFill);
    private static final Remembered<Color, Classes> STROKES = new Remembered<>(Styles::makeStroke);
    private static final Remembered<BasicStroke, Classes> PENS = new Remembered<>(Styles::makePen);
    private static final Remembered<Color, Classes> HALOS = new Remembered<>(Styles::makeHalo);
    private static final Remembered<Font, Classes> FONTS = new Remembered<>(Styles::makeFont);

    private final Set<Classes> used = Collections.newSetFromMap(new IdentityHashMap<>(USUAL));

    static Classes fill(Color color) {
        return FILLS.get(color);
    }

    static Classes stroke(Color color) {
        return STROKES.get(color);
    }

    static Classes pen(BasicStroke stroke) {
        return PENS.get(stroke);
    }

    static Classes halo(Color color) {
        return HALOS.get(color);
    }

    static Classes font(Font font) {
        return FONTS.get(font);
    }

    /** Returns what sets text from its middle or its end; nothing for its start. */
    static Classes anchor(double part) {
        return part == 0 ? Classes.NONE : part < 1 ? MIDDLE : END;
    }

    /** Writes names as the first of an attribute's value. */
    void first(Utf8 out, Classes classes) {
        used.add(classes);
        out.append(classes.names());
    }

    /** Writes names after others. */
    void more(Utf8 out, Classes classes) {
        if (!classes.names().isEmpty()) {
            first(out.append(' '), classes);
        }
    }

    /** Writes the rules of all that was used, in the order of their names. */
    void append(Utf8 out) {
        List<Classes.Rule> rules = new ArrayList<>(2 * used.size());
        used.forEach(classes -> rules.addAll(classes.rules()));
        rules.sort(Comparator.comparing(Classes.Rule::name));
        String last = "";
        for (Classes.Rule rule : rules) {
            if (!rule.name().equals(last)) {
                out.append('.').append(rule.name());
                out.append('{').append(rule.declaration()).append('}');
                last = rule.name();
            }
        }
    }

    private static Classes makeFill(Color color) {
        return Classes.of("kf-" + name(color), "fill:" + value(color)).and(opacity(color, "kfo", "fill-opacity"));
    }

    private static Classes makeStroke(Color color) {
        return Classes.of("ks-" + name(color), "fill:none;stroke:" + value(color))
                .and(opacity(color, "kso", "stroke-opacity"));
    }

    private static Classes makeHalo(Color color) {
        return Classes.of(
                "kh-" + name(color),
                "stroke:" + value(color) + ";stroke-width:3.5px;stroke-linejoin:round;paint-order:stroke");
    }

    private static Classes makeFont(Font font) {
        String size = number(font.getSize2D());
        int weight = Face.weight(font);
        Classes sized = Classes.of("kt" + size, "font-size:" + size + "px");
        return weight == 400 ? sized : sized.and(Classes.of("kw" + weight, "font-weight:" + weight));
    }

    private static Classes makePen(BasicStroke stroke) {
        Classes pen = Classes.NONE;
        if (stroke.getLineWidth() != 1f) {
            String width = number(stroke.getLineWidth());
            pen = pen.and(Classes.of("kw-" + width, "stroke-width:" + width + "px"));
        }
        float[] dashes = stroke.getDashArray();
        if (dashes != null) {
            String list = list(dashes);
            pen = pen.and(Classes.of("kd-" + list.replace(' ', '-'), "stroke-dasharray:" + list));
        }
        if (stroke.getEndCap() == BasicStroke.CAP_ROUND) {
            pen = pen.and(Classes.of("kcr", "stroke-linecap:round"));
        }
        if (stroke.getLineJoin() == BasicStroke.JOIN_ROUND) {
            pen = pen.and(Classes.of("kjr", "stroke-linejoin:round"));
        }
        return pen;
    }

    private static String list(float[] dashes) {
        StringBuilder list = new StringBuilder();
        for (float dash : dashes) {
            list.append(list.isEmpty() ? "" : " ").append(number(dash));
        }
        return list.toString();
    }

    private static Classes opacity(Color color, String prefix, String property) {
        if (color.getAlpha() == 255) {
            return Classes.NONE;
        }
        int percent = Math.round(color.getAlpha() * 100f / 255);
        return Classes.of(prefix + percent, property + ":" + number(percent / 100.0));
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
        return Decimals.append(new Utf8(new byte[12]), value).toString();
    }
}
