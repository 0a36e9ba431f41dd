package org.corridor.render.plot;

import java.awt.geom.Line2D;
import java.util.Map;
import org.corridor.chart.Layer;
import org.corridor.render.label.Box;
import org.corridor.render.label.Candidate.Align;
import org.corridor.render.theme.Token;
import org.corridor.render.theme.TokenColor;

/** Promised levels: dashed lines across the rows, named over the plot. */
final class TargetLevelsPainter implements Painter {
    private final Layer.TargetLevels layer;

    TargetLevelsPainter(Layer.TargetLevels layer) {
        this.layer = layer;
    }

    @Override
    public void paint(Stage stage) {
        LevelNames names = LevelNames.of(layer.levels(), stage.body, stage::x, stage.type);
        double foot = stage.area.y() - 5;
        for (Map.Entry<Layer.TargetLevel, Box> entry : names.boxes().entrySet()) {
            Layer.TargetLevel level = entry.getKey();
            Box box = entry.getValue().move(0, foot);
            stage.canvas.mark(level.mark(), () -> line(stage, level, box.bottom() + 1));
            stage.canvas.silently(() -> stage.canvas.text(names.texts().get(level), box, Align.MIDDLE));
            stage.keepOffText(box);
        }
    }

    private static void line(Stage stage, Layer.TargetLevel level, double top) {
        TokenColor color = stage.canvas.color(Token.TARGET);
        double low = stage.x(level.range().low().doubleValue());
        double high = stage.x(level.range().high().doubleValue());
        Box band = Box.between(low, stage.area.y(), high, stage.area.bottom());
        stage.canvas.hatch(band, color.fade(0.5));
        for (double x : low == high ? new double[] {low} : new double[] {low, high}) {
            Line2D line = new Line2D.Double(x, x == low ? top : stage.area.y(), x, stage.area.bottom());
            stage.canvas.draw(line, color, Pens.PROMISE);
            stage.keepOff(line);
        }
    }
}
