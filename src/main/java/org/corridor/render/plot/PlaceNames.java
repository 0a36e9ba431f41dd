package org.corridor.render.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.corridor.chart.GeoLayer;
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

/** Towns beside their dots; names of areas on their own ground; the two sides in spaced capitals. */
final class PlaceNames implements Painter {
    private static final String THIN_SPACES = "\u2009\u2009";
    private static final int SIDE = 6;
    private static final int TOWN = 8;
    private static final int AREA = 9;
    private static final int RINGS = 9;

    private final GeoLayer.Ground layer;
    private final MapShapes shapes;

    PlaceNames(GeoLayer.Ground layer, MapShapes shapes) {
        this.layer = layer;
        this.shapes = shapes;
    }

    @Override
    public void paint(Stage stage) {
        for (BorderMap.Label label : layer.map().labels()) {
            double x = stage.x(label.point().lon());
            double y = stage.y(label.point().lat());
            if (!stage.area.contains(Box.around(x, y, 4))) {
                continue;
            }
            if (label.town()) {
                town(stage, label.name(), Box.around(x, y, 2.6));
            } else {
                area(stage, label.name(), x, y);
            }
        }
    }

    private static void town(Stage stage, String name, Box dot) {
        stage.keepOff(dot);
        TextBlock text = block(name, stage, Face.REGULAR, Token.INK2);
        List<Candidate> places = Around.of(text, dot, 0, 16).stream()
                .filter(place -> place.leader().isEmpty() && stage.area.contains(place.box()))
                .toList();
        // a dot without a name would only raise questions
        stage.label(new Request(name, TOWN, dot, places), () -> stage.canvas.fill(dot, stage.canvas.color(Token.INK3)));
    }

    private void area(Stage stage, String name, double x, double y) {
        boolean side = layer.sides().contains(shapes.economyAt(x, y));
        TextBlock text = side
                ? block(spaced(name), stage, Face.SEMIBOLD, Token.INK2)
                : block(name, stage, Face.REGULAR, Token.INK2);
        stage.label(new Request(name, side ? SIDE : AREA, Box.around(x, y, 1), over(stage, text, x, y)));
    }

    private static TextBlock block(String text, Stage stage, Face face, Token ink) {
        return TextBlock.of(stage.type.smallLeading(), Line.of(new Run(text, face, stage.type.small(), ink)));
    }

    /** Sets capitals apart, as names of countries are set on maps. */
    private static String spaced(String name) {
        StringBuilder spaced = new StringBuilder();
        name.toUpperCase(Locale.ROOT)
                .codePoints()
                .forEach(c -> spaced.append(spaced.isEmpty() ? "" : THIN_SPACES).appendCodePoint(c));
        return spaced.toString();
    }

    /** Returns places over a point and, further and further off, around it, as long as they stay on the same ground. */
    private List<Candidate> over(Stage stage, TextBlock text, double x, double y) {
        List<Candidate> places = new ArrayList<>();
        String ground = shapes.economyAt(x, y);
        for (int ring = 0; ring < RINGS; ring++) {
            for (int i = 0; i < (ring == 0 ? 1 : 8); i++) {
                double angle = Math.PI / 4 * i;
                double distance = ring * 12;
                Box box = new Box(
                        x - text.width() / 2 + distance * 1.6 * Math.cos(angle),
                        y - text.height() / 2 + distance * Math.sin(angle),
                        text.width(),
                        text.height());
                boolean stays = ground.equals(shapes.economyAt(box.x(), box.centerY()))
                        && ground.equals(shapes.economyAt(box.right(), box.centerY()));
                if (stays && stage.area.contains(box.grow(4))) {
                    places.add(new Candidate(text, box, Align.MIDDLE, Optional.empty(), distance));
                }
            }
        }
        return places;
    }
}
