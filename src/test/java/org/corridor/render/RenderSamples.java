package org.corridor.render;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.corridor.ShippedDataset;
import org.corridor.chart.Chart;
import org.corridor.chart.ChartSpec;
import org.corridor.chart.Size;
import org.corridor.chart.View;
import org.corridor.chart.catalog.Catalog;
import org.corridor.dataset.Dataset;

/** Writes every chart and sample in every named size and theme to {@code target/looks}, for looking at. */
public final class RenderSamples {
    private static final Path FOLDER = Path.of("target/looks");

    private RenderSamples() {}

    /** Takes the ids of charts to draw; all without any. */
    public static void main(String[] ids) throws IOException {
        Files.createDirectories(FOLDER);
        for (Chart chart : Catalog.list()) {
            draw(ids, chart.id(), view -> chart.spec(ShippedDataset.get(), view), Encoders.list());
        }
        for (ChartSpec sample : Samples.list()) {
            // samples name claims that no dataset has: pictures only
            draw(ids, sample.id(), view -> sample, Encoders.list().subList(0, 3));
        }
    }

    private static void draw(String[] ids, String id, Function<View, ChartSpec> spec, List<Encoder> encoders)
            throws IOException {
        if (ids.length > 0 && !List.of(ids).contains(id)) {
            return;
        }
        Dataset dataset = ShippedDataset.get();
        for (View.Theme theme : View.Theme.values()) {
            for (var size : Size.NAMED.entrySet()) {
                View view = View.on(ShippedDataset.DAY).with(theme).with(size.getValue());
                Drawing drawing = new Drawing(spec.apply(view), dataset, view, 2);
                for (Encoder encoder : encoders) {
                    String name = id + "-" + size.getKey() + "-" + theme + "." + encoder.format();
                    Files.write(FOLDER.resolve(name), encoder.encode(drawing));
                }
            }
        }
    }
}
