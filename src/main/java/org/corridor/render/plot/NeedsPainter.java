package org.corridor.render.plot;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.corridor.chart.TimeLayer;
import org.corridor.render.label.Box;
import org.corridor.render.label.Candidate;
import org.corridor.render.label.Candidate.Align;
import org.corridor.render.label.Placer;
import org.corridor.render.label.Request;
import org.corridor.render.text.TextBlock;
import org.corridor.render.theme.Token;
import org.corridor.render.theme.TokenColor;

/** The growth that a promise needs from each count: curves in the colour of the count, all between them tinted. */
final class NeedsPainter implements Painter {
    /** What it costs a label to lie on a curve: only one that must be shown does. */
    private static final double COVERED = Placer.FORBIDDEN;

    private final TimeLayer.Needs layer;

    NeedsPainter(TimeLayer.Needs layer) {
        this.layer = layer;
    }

    /** The flattest and the steepest curve of a need; one and the same where nothing is a range. */
    private record Cone(TimeLayer.Need need, Curve flat, Curve steep) {
        static Cone of(Stage stage, TimeLayer.Need need) {
            Curve flat = Curve.of(
                    stage,
                    need.from(),
                    need.start().high(),
                    need.to(),
                    need.end().low());
            boolean one = need.start().isPoint() && need.end().isPoint();
            // from nothing no rate leads anywhere
            Curve steep = one || need.start().low().signum() == 0
                    ? flat
                    : Curve.of(
                            stage,
                            need.from(),
                            need.start().low(),
                            need.to(),
                            need.end().high());
            return new Cone(need, flat, steep);
        }

        double middle() {
            return flat.x(Curve.POINTS / 2);
        }
    }

    @Override
    public void paint(Stage stage) {
        List<Cone> cones =
                layer.needs().stream().map(need -> Cone.of(stage, need)).toList();
        if (cones.isEmpty()) {
            return;
        }
        stage.canvas.silently(() -> wash(stage, cones));
        for (Cone cone : cones) {
            stage.canvas.mark(cone.need().mark(), () -> cone(stage, cone));
            cone.flat().keepOff(stage, COVERED);
            cone.steep().keepOff(stage, COVERED);
        }
        // the uppermost curve is named from above, the others from below
        double middle = cones.stream().mapToDouble(Cone::middle).average().orElseThrow();
        Cone top = Collections.min(
                cones, Comparator.comparingDouble(cone -> cone.flat().at(middle)));
        for (Cone cone : cones) {
            if (!cone.need().label().isEmpty()) {
                stage.label(request(stage, cone, cones, cone.equals(top)));
            }
        }
    }

    /** Tints what lies between the highest and the lowest curve once all have begun. */
    private static void wash(Stage stage, List<Cone> cones) {
        List<Curve> curves = cones.stream()
                .flatMap(cone -> Stream.of(cone.flat(), cone.steep()))
                .toList();
        double from = curves.stream().mapToDouble(curve -> curve.x(0)).max().orElseThrow();
        double to = curves.getFirst().x(Curve.POINTS);
        double[][] top = new double[Curve.POINTS + 1][];
        double[][] foot = new double[Curve.POINTS + 1][];
        for (int i = 0; i <= Curve.POINTS; i++) {
            double x = from + (to - from) * i / Curve.POINTS;
            top[i] = new double[] {
                x, curves.stream().mapToDouble(curve -> curve.at(x)).min().orElseThrow()
            };
            foot[i] = new double[] {
                x, curves.stream().mapToDouble(curve -> curve.at(x)).max().orElseThrow()
            };
        }
        stage.canvas.fill(
                new Curve(top).between(new Curve(foot)),
                stage.canvas.color(Token.TARGET).fade(0.1));
    }

    private static void cone(Stage stage, Cone cone) {
        TokenColor color = stage.canvas.color(cone.need().hue());
        stage.canvas.draw(cone.flat().path(), color, Pens.CURVE);
        if (cone.steep() != cone.flat()) {
            stage.canvas.fill(cone.flat().between(cone.steep()), color.fade(0.14));
            stage.canvas.draw(cone.steep().path(), color, Pens.CURVE);
        }
    }

    private static Request request(Stage stage, Cone cone, List<Cone> cones, boolean above) {
        Words words = Words.plain(stage.type);
        List<Candidate> places = new ArrayList<>();
        for (int i = 1; i < Curve.POINTS; i++) {
            for (Curve curve : List.of(cone.flat(), cone.steep())) {
                Box point = Box.around(curve.x(i), curve.y(i), 1);
                double dislike = Math.abs(i - Curve.POINTS * 0.5) * 0.7;
                TextBlock text = words.inline(cone.need().label());
                places.add(beside(text, point, above, 7, dislike));
                places.add(beside(text, point, above, 13, dislike + 3));
                places.add(beside(text, point, !above, 7, dislike + 20));
            }
        }
        List<Curve> others = cones.stream()
                .filter(other -> !other.equals(cone))
                .flatMap(other -> Stream.of(other.flat(), other.steep()))
                .toList();
        places.removeIf(place -> others.stream().anyMatch(other -> isBeyond(place.box(), cone.flat(), other)));
        Curve flat = cone.flat();
        Box all = Box.between(flat.x(0), flat.y(0), flat.x(Curve.POINTS), flat.y(Curve.POINTS));
        return new Request(cone.need().label().text(), cone.need().label().priority(), all, places);
    }

    /** Returns a place at the upper left or the lower right of a point of a rising curve. */
    private static Candidate beside(TextBlock text, Box point, boolean above, double far, double cost) {
        double x = above ? point.centerX() - far - text.width() : point.centerX() + far;
        double y = point.centerY() + (above ? -far / 2 - text.height() : far / 2);
        Align align = above ? Align.END : Align.START;
        return new Candidate(text, new Box(x, y, text.width(), text.height()), align, Optional.empty(), cost);
    }

    /** Tells whether a label would stand on another curve or beyond it, and be taken for that one's. */
    private static boolean isBeyond(Box box, Curve own, Curve other) {
        // no farther than where all curves meet, nor before the own one begins
        double x = Math.max(own.x(0), Math.min(box.centerX(), other.x(Curve.POINTS) - 2));
        double y = box.centerY();
        return other.touches(box) || other.reaches(x) && (other.at(x) - y) * (other.at(x) - own.at(x)) < 0;
    }
}
