package org.corridor.render.plot;

import java.util.ArrayList;
import java.util.List;
import org.corridor.chart.Layer;
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

    private final Layer.Gates layer;

    GatesPainter(Layer.Gates layer) {
        this.layer = layer;
    }

    @Override
    public void paint(Stage stage) {
        // all rings first: no ring may lie over another's sign
        for (Layer.Gate gate : layer.gates()) {
            Box ring = ring(stage, gate);
            if (ring.width() > 2 * RADIUS + 6) {
                TokenColor ink = stage.canvas.color(Token.INK2);
                var circle = Signs.circle(ring.centerX(), ring.centerY(), ring.width() / 2);
                stage.canvas.fill(circle, ink.fade(0.08));
                stage.canvas.draw(circle, ink, Pens.RING);
            }
        }
        for (Layer.Gate gate : layer.gates()) {
            Box at = sign(stage, gate);
            stage.canvas.mark(
                    gate.mark(),
                    () -> StatusSigns.draw(stage.canvas, gate.status(), at.centerX(), at.centerY(), RADIUS));
            stage.keepOff(at.grow(2));
            label(stage, gate, at);
        }
    }

    private static Box sign(Stage stage, Layer.Gate gate) {
        return Box.around(stage.x(gate.place().lon()), stage.y(gate.place().lat()), RADIUS);
    }

    private static Box ring(Stage stage, Layer.Gate gate) {
        Box sign = sign(stage, gate);
        return Box.around(sign.centerX(), sign.centerY(), gate.place().precisionKm() * ScaleBar.pixelsPerKm(stage));
    }

    private static void label(Stage stage, Layer.Gate gate, Box sign) {
        if (gate.label().isEmpty()) {
            return;
        }
        Words words = Words.plain(stage.type);
        List<Candidate> places = new ArrayList<>();
        double dislike = 0;
        for (TextBlock text : List.of(
                words.stacked(gate.label(), 190), words.stacked(gate.label(), 120), words.textOnly(gate.label()))) {
            for (Candidate place : Around.of(text, sign.grow(1), dislike)) {
                if (stage.area.grow(-4).contains(place.box())) {
                    places.add(place);
                }
            }
            dislike += 12;
        }
        stage.label(new Request(gate.label().text(), gate.label().priority(), sign, places));
    }
}
