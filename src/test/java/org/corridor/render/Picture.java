package org.corridor.render;

import java.util.Locale;
import org.corridor.chart.ChartSpec;
import org.corridor.chart.View;
import org.corridor.dataset.Dataset;

/** A chart or sample as it is to be drawn. */
record Picture(String id, ChartSpec spec, Dataset dataset, View view) {
    byte[] encode(String format) {
        return Encoders.find(format).orElseThrow().encode(new Drawing(spec, dataset, view, 1));
    }

    /** Returns a name that no other picture has, fit for a file. */
    @Override
    public String toString() {
        String theme = view.theme().name().toLowerCase(Locale.ROOT);
        String side = dataset.info().sideA().id().toLowerCase(Locale.ROOT);
        return String.join("-", id, side, view.size().toString(), theme) + (view.plain() ? "-plain" : "");
    }
}
