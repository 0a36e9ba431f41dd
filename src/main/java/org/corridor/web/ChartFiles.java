package org.corridor.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.concurrent.Semaphore;
import org.corridor.chart.Chart;
import org.corridor.chart.View;
import org.corridor.dataset.Dataset;
import org.corridor.render.Drawing;
import org.corridor.render.Encoder;
import org.springframework.stereotype.Component;

/** Draws charts and keeps the finished files, up to 64 MB of them. Safe for use by several threads. */
@Component
final class ChartFiles {
    private static final long MOST_BYTES = 64L << 20;

    private final Dataset dataset;
    private final Cache<Key, ChartFile> finished = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((Key key, ChartFile file) -> file.weight())
            .build();

    /** Large bitmaps take a hundred megabytes while they are drawn: never more at once than there are processors. */
    private final Semaphore drawing = new Semaphore(Runtime.getRuntime().availableProcessors());

    ChartFiles(Dataset dataset) {
        this.dataset = dataset;
    }

    /** Returns the file. The chart must have no obstacle. */
    ChartFile get(Chart chart, Encoder encoder, View view, int scale) {
        Key key = new Key(
                chart.id(), encoder.format(), view, scale, dataset.info().hash());
        return finished.get(key, absent -> draw(chart, encoder, view, scale));
    }

    private ChartFile draw(Chart chart, Encoder encoder, View view, int scale) {
        drawing.acquireUninterruptibly();
        try {
            Drawing what = new Drawing(chart.spec(dataset, view), dataset, view, scale);
            return ChartFile.of(encoder.mediaType(), encoder.encode(what));
        } finally {
            drawing.release();
        }
    }

    private record Key(String id, String format, View view, int scale, String dataset) {}
}
