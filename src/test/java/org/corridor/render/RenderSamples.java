package org.corridor.render;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.corridor.ShippedDataset;
import org.corridor.chart.Chart;
import org.corridor.chart.Size;
import org.corridor.chart.View;
import org.corridor.chart.catalog.Catalog;
import org.corridor.dataset.Dataset;

/** Writes every chart in every named size and both themes to {@code target/looks}, for looking at. */
public final class RenderSamples {
    private static final Path FOLDER = Path.of("target/looks");

    private RenderSamples() {}

    /** Takes the ids of charts to draw; all without any. */
    public static void main(String[] ids) throws IOException {
        Files.createDirectories(FOLDER);
        for (Chart chart : Catalog.list()) {
            if (ids.length == 0 || List.of(ids).contains(chart.id())) {
                draw(chart);
            }
        }
    }

    private static void draw(Chart chart) throws IOException {
        Dataset dataset = ShippedDataset.get();
        for (View.Theme theme : View.Theme.values()) {
            for (var size : Size.NAMED.entrySet()) {
                View view = View.on(ShippedDataset.DAY).with(theme).with(size.getValue());
                Drawing drawing = new Drawing(chart.spec(dataset, view), dataset, view, 2);
                for (Encoder encoder : Encoders.list()) {
                    String name = chart.id() + "-" + size.getKey() + "-" + theme + "." + encoder.format();
                    Files.write(FOLDER.resolve(name), encoder.encode(drawing));
                }
            }
        }
    }
}
