package org.corridor.render.plot;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.corridor.chart.Layer;
import org.corridor.dataset.BorderMap;
import org.corridor.render.label.Around;
import org.corridor.render.label.Box;
import org.corridor.render.label.Candidate;
import org.corridor.render.label.Candidate.Align;
import org.corridor.render.label.Request;
import org.corridor.render.text.Face;
import org.corridor.render.text.Line;
import org.corridor.render.text.Run;
import org.corridor.render.text.TextBlock;
import org.corridor.render.theme.Token;

/** Sea, land, the border, towns and names. */
final class GroundPainter implements Painter {
    private final Layer.Ground layer;

    GroundPainter(Layer.Ground layer) {
        this.layer = layer;
    }

    @Override
    public void paint(Stage stage) {
        Graphics2D graphics = stage.canvas.graphics();
        Shape before = graphics.getClip();
        graphics.clip(stage.area.toRectangle());
        stage.canvas.fill(stage.area, stage.canvas.color(Token.SEA));
        Map<String, Token> colors = colors();
        for (BorderMap.Land land : layer.map().lands()) {
            Path2D shape = shape(land, stage);
            stage.canvas.fill(shape, stage.canvas.color(colors.getOrDefault(land.economy(), Token.LAND_OTHER)));
            stage.canvas.draw(shape, stage.canvas.color(Token.COAST), Pens.COAST);
        }
        for (List<BorderMap.Point> border : layer.map().borders()) {
            Path2D line = line(border, stage, new Path2D.Double());
            stage.canvas.draw(line, stage.canvas.color(Token.PAPER), Pens.CASING);
            stage.canvas.draw(line, stage.canvas.color(Token.INK2), Pens.BORDER);
            keepOff(stage, border);
        }
        graphics.setClip(before);
        new ScaleBar().paint(stage);
        layer.map().labels().forEach(label -> name(stage, label));
    }

    /** Gives each side its own ground, in the order of their codes. */
    private Map<String, Token> colors() {
        Map<String, Token> colors = new HashMap<>();
        for (String side : new TreeSet<>(layer.sides())) {
            colors.put(side, colors.isEmpty() ? Token.LAND_A : Token.LAND_B);
        }
        return colors;
    }

    private static Path2D shape(BorderMap.Land land, Stage stage) {
        Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        for (List<List<BorderMap.Point>> polygon : land.polygons()) {
            for (List<BorderMap.Point> ring : polygon) {
                line(ring, stage, path);
                path.closePath();
            }
        }
        return path;
    }

    private static Path2D line(List<BorderMap.Point> points, Stage stage, Path2D path) {
        boolean first = true;
        for (BorderMap.Point point : points) {
            if (first) {
                path.moveTo(stage.x(point.lon()), stage.y(point.lat()));
            } else {
                path.lineTo(stage.x(point.lon()), stage.y(point.lat()));
            }
            first = false;
        }
        return path;
    }

    /** Labels may lie over the border where there is no better place, the less of it the better. */
    private static void keepOff(Stage stage, List<BorderMap.Point> border) {
        for (int i = 1; i < border.size(); i++) {
            BorderMap.Point a = border.get(i - 1);
            BorderMap.Point b = border.get(i);
            stage.keepOff(new Line2D.Double(stage.x(a.lon()), stage.y(a.lat()), stage.x(b.lon()), stage.y(b.lat())), 6);
        }
    }

    private void name(Stage stage, BorderMap.Label label) {
        double x = stage.x(label.point().lon());
        double y = stage.y(label.point().lat());
        if (!stage.area.contains(Box.around(x, y, 4))) {
            return;
        }
        if (label.town()) {
            Box dot = Box.around(x, y, 2.6);
            stage.keepOff(dot);
            TextBlock text = block(label.name(), stage, Face.REGULAR, Token.INK2);
            stage.label(
                    new Request(label.name(), 8, dot, near(text, dot, stage.area)),
                    () -> stage.canvas.fill(dot, stage.canvas.color(Token.INK3)));
            return;
        }
        boolean side = layer.sides().contains(ground(stage, x, y));
        TextBlock text = side
                ? block(spaced(label.name()), stage, Face.SEMIBOLD, Token.INK3)
                : block(label.name(), stage, Face.REGULAR, Token.INK3);
        stage.label(new Request(label.name(), side ? 6 : 9, Box.around(x, y, 1), over(stage, text, x, y)));
    }

    private static TextBlock block(String text, Stage stage, Face face, Token ink) {
        return TextBlock.of(stage.type.smallLeading(), Line.of(new Run(text, face, stage.type.small(), ink)));
    }

    /** Sets capitals apart, as names of countries are set on maps. */
    private static String spaced(String name) {
        return String.join(
                "\u2009\u2009", name.toUpperCase(java.util.Locale.ROOT).split(""));
    }

    private static List<Candidate> near(TextBlock text, Box dot, Box area) {
        return Around.of(text, dot, 0, 16).stream()
                .filter(place -> place.leader().isEmpty() && area.contains(place.box()))
                .toList();
    }

    /** Returns places over a point and, further and further off, around it, as long as they stay on the same ground. */
    private List<Candidate> over(Stage stage, TextBlock text, double x, double y) {
        List<Candidate> places = new ArrayList<>();
        String ground = ground(stage, x, y);
        for (int ring = 0; ring < 9; ring++) {
            for (int i = 0; i < (ring == 0 ? 1 : 8); i++) {
                double angle = Math.PI / 4 * i;
                double distance = ring * 12;
                Box box = new Box(
                        x - text.width() / 2 + distance * 1.6 * Math.cos(angle),
                        y - text.height() / 2 + distance * Math.sin(angle),
                        text.width(),
                        text.height());
                boolean stays = ground.equals(ground(stage, box.x(), box.centerY()))
                        && ground.equals(ground(stage, box.right(), box.centerY()));
                if (stays && stage.area.contains(box.grow(4))) {
                    places.add(new Candidate(text, box, Align.MIDDLE, Optional.empty(), distance));
                }
            }
        }
        return places;
    }

    /** Returns whose land a point lies on; empty for the sea. */
    private String ground(Stage stage, double x, double y) {
        for (BorderMap.Land land : layer.map().lands()) {
            if (shape(land, stage).contains(x, y)) {
                return land.economy();
            }
        }
        return "";
    }
}
