package org.corridor.render.plot;

import java.awt.geom.Path2D;
import org.corridor.render.label.Box;
import org.corridor.render.label.Candidate.Align;
import org.corridor.render.text.Face;
import org.corridor.render.text.Line;
import org.corridor.render.text.Run;
import org.corridor.render.text.TextBlock;
import org.corridor.render.theme.Token;

/** A length of round kilometres, in the corner of a map. */
final class ScaleBar implements Painter {
    private static final double KM_PER_DEGREE = 111.2;
    private static final int[] LENGTHS = {500, 200, 100, 50, 20, 10, 5, 2, 1};

    @Override
    public void paint(Stage stage) {
        double perKm = pixelsPerKm(stage);
        for (int km : LENGTHS) {
            if (km * perKm <= stage.area.width() * 0.22) {
                bar(stage, km, km * perKm);
                return;
            }
        }
    }

    static double pixelsPerKm(Stage stage) {
        return Math.abs(stage.y(1) - stage.y(0)) / KM_PER_DEGREE;
    }

    private static void bar(Stage stage, int km, double length) {
        double right = stage.area.right() - 14;
        double y = stage.area.bottom() - 12;
        Path2D bar = new Path2D.Double();
        bar.moveTo(right - length, y - 5);
        bar.lineTo(right - length, y);
        bar.lineTo(right, y);
        bar.lineTo(right, y - 5);
        stage.canvas.draw(bar, stage.canvas.color(Token.INK2), Pens.EDGE);
        TextBlock text = TextBlock.of(
                stage.type.smallLeading(), Line.of(new Run(km + " km", Face.REGULAR, stage.type.small(), Token.INK2)));
        Box box = new Box(right - length / 2 - text.width() / 2, y - 4 - text.height(), text.width(), text.height());
        stage.canvas.text(text, box, Align.MIDDLE);
        stage.keepOffText(
                box.union(Box.between(right - length, y - 5, right, y)).grow(4));
    }
}
