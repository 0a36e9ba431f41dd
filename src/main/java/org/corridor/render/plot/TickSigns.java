package org.corridor.render.plot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.corridor.chart.RowLayer;
import org.corridor.render.label.Box;
import org.corridor.render.theme.Token;

/** The signs of voices over their ticks, as many as have room side by side. */
final class TickSigns {
    private static final double RADIUS = 3.2;

    private TickSigns() {}

    static void paint(Stage stage, List<RowLayer.Tick> ticks, Box row) {
        double taken = Double.NEGATIVE_INFINITY;
        List<RowLayer.Tick> order = new ArrayList<>(ticks);
        order.sort(Comparator.comparing(RowLayer.Tick::value));
        for (RowLayer.Tick tick : order) {
            double x = stage.x(tick.value().doubleValue());
            if (x - taken > 2 * RADIUS + 2.5) {
                double y = row.y() - 4 - RADIUS;
                stage.canvas.fill(Signs.circle(x, y, RADIUS + 1.2), stage.canvas.color(Token.PAPER));
                stage.canvas.fill(Signs.of(tick.hue(), x, y, RADIUS), stage.canvas.color(tick.hue()));
                taken = x;
            }
        }
    }
}
