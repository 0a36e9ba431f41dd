package org.corridor.render.plot;

import java.awt.geom.Line2D;
import org.corridor.chart.RowLayer;
import org.corridor.render.label.Box;
import org.corridor.render.label.Candidate.Align;
import org.corridor.render.label.Placer;
import org.corridor.render.theme.Token;
import org.corridor.render.theme.TokenColor;

/** Promised levels: dashed lines across the rows, named over the plot. */
final class TargetLevelsPainter implements Painter {
    private final RowLayer.TargetLevels layer;

    TargetLevelsPainter(RowLayer.TargetLevels layer) {
        this.layer = layer;
    }

    @Override
    public void paint(Stage stage) {
        LevelNames names = LevelNames.of(layer.levels(), stage.body, stage::x, stage.type);
        double foot = stage.area.y() - 5;
        for (LevelNames.Name name : names.names()) {
            Box box = name.box().move(0, foot);
            Box reach = Box.between(name.at(), box.bottom(), name.at(), stage.area.bottom())
                    .grow(6, 0);
            stage.canvas.mark(name.level().mark(), reach, () -> line(stage, name.level(), box.bottom() + 1));
            stage.canvas.silently(() -> stage.canvas.text(name.text(), box, Align.MIDDLE));
            stage.keepOffText(box);
        }
    }

    private static void line(Stage stage, RowLayer.TargetLevel level, double top) {
        TokenColor color = stage.canvas.color(Token.TARGET);
        double low = stage.x(level.range().low().doubleValue());
        double high = stage.x(level.range().high().doubleValue());
        Box band = Box.between(low, stage.area.y(), high, stage.area.bottom());
        stage.canvas.hatch(band, color.fade(0.5));
        for (double x : low == high ? new double[] {low} : new double[] {low, high}) {
            Line2D line = new Line2D.Double(x, x == low ? top : stage.area.y(), x, stage.area.bottom());
            stage.canvas.draw(line, color, Pens.PROMISE);
            stage.keepOff(line, Placer.FORBIDDEN);
        }
    }
}
