package org.corridor.render;

import java.awt.geom.Path2D;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads path data of the kind that our SVG files hold: {@code M} in the page, all else relative to the last point. */
final class SvgPath {
    private static final Pattern PART = Pattern.compile("([A-Za-z])|(-?(?:\\d+\\.?\\d*|\\.\\d+))");

    private final Path2D path = new Path2D.Double();
    private final Queue<Double> numbers = new ArrayDeque<>();
    private double x;
    private double y;
    private double startX;
    private double startY;

    private SvgPath() {}

    static Path2D parse(String data) {
        SvgPath reader = new SvgPath();
        char command = ' ';
        Matcher parts = PART.matcher(data);
        while (parts.find()) {
            if (parts.group(1) == null) {
                reader.numbers.add(Double.parseDouble(parts.group(2)));
                continue;
            }
            reader.draw(command);
            command = parts.group(1).charAt(0);
        }
        reader.draw(command);
        return reader.path;
    }

    /** Draws with all numbers that followed a command. */
    private void draw(char command) {
        do {
            switch (command) {
                case ' ' -> {}
                case 'M' -> move();
                case 'h' -> line(numbers.remove(), 0);
                case 'v' -> line(0, numbers.remove());
                case 'l' -> line(numbers.remove(), numbers.remove());
                case 'q' -> quad();
                case 'c' -> cubic();
                case 'z' -> close();
                default -> throw new AssertionError("path command " + command);
            }
        } while (!numbers.isEmpty());
    }

    private void move() {
        x = startX = numbers.remove();
        y = startY = numbers.remove();
        path.moveTo(x, y);
    }

    private void line(double dx, double dy) {
        x += dx;
        y += dy;
        path.lineTo(x, y);
    }

    private void quad() {
        double x1 = x + numbers.remove();
        double y1 = y + numbers.remove();
        double endX = x + numbers.remove();
        double endY = y + numbers.remove();
        path.quadTo(x1, y1, endX, endY);
        x = endX;
        y = endY;
    }

    private void cubic() {
        double x1 = x + numbers.remove();
        double y1 = y + numbers.remove();
        double x2 = x + numbers.remove();
        double y2 = y + numbers.remove();
        double endX = x + numbers.remove();
        double endY = y + numbers.remove();
        path.curveTo(x1, y1, x2, y2, endX, endY);
        x = endX;
        y = endY;
    }

    private void close() {
        path.closePath();
        x = startX;
        y = startY;
    }
}
