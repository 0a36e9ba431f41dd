package org.corridor.render.plot;

import java.util.List;
import java.util.Optional;
import org.corridor.chart.Hue;
import org.corridor.chart.Layer;
import org.corridor.chart.RowLayer;

/** The voice of a row, where all its bars have one: its sign stands before the name, so that colour never stands alone. */
final class RowSigns {
    private RowSigns() {}

    static Optional<Hue> find(List<Layer> layers, int row) {
        Optional<Hue> found = Optional.empty();
        for (Layer layer : layers) {
            if (layer instanceof RowLayer.Bars(List<RowLayer.Bar> bars)) {
                for (RowLayer.Bar bar : bars) {
                    if (bar.row() == row) {
                        if (found.isPresent() && found.get() != bar.hue()) {
                            return Optional.empty();
                        }
                        found = Optional.of(bar.hue());
                    }
                }
            }
        }
        return found.filter(hue -> hue != Hue.SEVERAL && hue != Hue.TARGET);
    }
}
