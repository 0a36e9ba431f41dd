package org.corridor.render.plot;

import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;
import org.corridor.chart.GeoLayer;
import org.corridor.chart.Label;
import org.corridor.render.label.Around;
import org.corridor.render.label.Box;
import org.corridor.render.label.Candidate;
import org.corridor.render.label.Request;
import org.corridor.render.text.TextBlock;
import org.corridor.render.theme.Token;
import org.corridor.render.theme.TokenColor;

/** Crossings on the map, with a dashed ring as wide as their place is uncertain. */
final class GatesPainter implements Painter {
    private static final double RADIUS = 7;

    private final GeoLayer.Gates layer;

    GatesPainter(GeoLayer.Gates layer) {
        this.layer = layer;
    }

    @Override
    public void paint(Stage stage) {
        // all rings first: no ring may lie over another's sign
        for (GeoLayer.Gate gate : layer.gates()) {
            Box ring = ring(stage, gate);
            if (ring.width() > 2 * RADIUS + 6) {
                TokenColor ink = stage.canvas.color(Token.INK2);
                var circle = Signs.circle(ring.centerX(), ring.centerY(), ring.width() / 2);
                stage.canvas.fill(circle, ink.fade(0.08));
                stage.canvas.draw(circle, ink, Pens.RING);
                keepOff(stage, ring);
            }
        }
        for (GeoLayer.Gate gate : layer.gates()) {
            Box at = sign(stage, gate);
            stage.canvas.mark(
                    gate.mark(),
                    at.grow(5),
                    () -> StatusSigns.draw(stage.canvas, gate.status(), at.centerX(), at.centerY(), RADIUS));
            stage.keepOff(at.grow(2));
            label(stage, gate, at);
        }
    }

    /** Labels rather stand outside a ring than across it. */
    private static void keepOff(Stage stage, Box ring) {
        double radius = ring.width() / 2;
        for (int i = 0; i < 16; i++) {
            double a = Math.PI / 8 * i;
            double b = a + Math.PI / 8;
            stage.keepOff(
                    new Line2D.Double(
                            ring.centerX() + radius * Math.cos(a),
                            ring.centerY() + radius * Math.sin(a),
                            ring.centerX() + radius * Math.cos(b),
                            ring.centerY() + radius * Math.sin(b)),
                    5);
        }
    }

    private static Box sign(Stage stage, GeoLayer.Gate gate) {
        return Box.around(stage.x(gate.place().lon()), stage.y(gate.place().lat()), RADIUS);
    }

    private static Box ring(Stage stage, GeoLayer.Gate gate) {
        Box sign = sign(stage, gate);
        return Box.around(sign.centerX(), sign.centerY(), gate.place().precisionKm() * ScaleBar.pixelsPerKm(stage));
    }

    private static void label(Stage stage, GeoLayer.Gate gate, Box sign) {
        if (gate.label().isEmpty()) {
            return;
        }
        Words words = Words.plain(stage.type);
        List<Candidate> places = new ArrayList<>();
        double dislike = 0;
        for (TextBlock text : forms(words, gate.label())) {
            for (Candidate place : Around.of(text, sign.grow(1), dislike, 130)) {
                if (stage.area.grow(-4).contains(place.box())) {
                    places.add(place);
                }
            }
            dislike += 12;
        }
        stage.label(new Request(gate.label().text(), gate.label().priority(), sign, places));
    }

    private static List<TextBlock> forms(Words words, Label label) {
        return List.of(
                words.stacked(label, 190), words.stacked(label, 130), words.stacked(label, 96), words.textOnly(label));
    }
}
