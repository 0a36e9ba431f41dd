package org.corridor.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.concurrent.Semaphore;
import org.corridor.chart.Chart;
import org.corridor.chart.View;
import org.corridor.dataset.Dataset;
import org.corridor.render.Drawing;
import org.corridor.render.Encoder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;

/**
 * Draws charts and keeps the finished files, up to 64 MB of them. Who asks for a file that is being drawn waits for it.
 * Safe for use by several threads.
 */
@Component
final class ChartFiles {
    private static final long MOST_BYTES = 64L << 20;

    private final Dataset dataset;
    private final Cache<Key, ChartFile> finished;

    /** Large bitmaps take a hundred megabytes while they are drawn: never more at once than there are processors. */
    private final Semaphore drawing = new Semaphore(Runtime.getRuntime().availableProcessors());

    @Autowired
    ChartFiles(Dataset dataset) {
        this(dataset, MOST_BYTES);
    }

    /**
     * Keeps fewer files.
     *
     * @param mostBytes how much memory they may take
     */
    ChartFiles(Dataset dataset, long mostBytes) {
        this.dataset = dataset;
        this.finished = Caffeine.newBuilder()
                .maximumWeight(mostBytes)
                .weigher((Key key, ChartFile file) -> file.weight())
                .build();
    }

    /**
     * Returns the file.
     *
     * @throws ErrorResponseException not found, where the dataset cannot have the chart
     */
    ChartFile get(Chart chart, Encoder encoder, View view, int scale) {
        return finished.get(key(chart, encoder, view, scale), absent -> draw(chart, encoder, view, scale));
    }

    /** Tells whether the file is kept, so that it needs no drawing. */
    boolean has(Chart chart, Encoder encoder, View view, int scale) {
        return finished.asMap().containsKey(key(chart, encoder, view, scale));
    }

    /** Returns how much memory the files take that are kept, in bytes. */
    long weight() {
        finished.cleanUp();
        return finished.asMap().values().stream().mapToLong(ChartFile::weight).sum();
    }

    private Key key(Chart chart, Encoder encoder, View view, int scale) {
        return new Key(chart.id(), encoder.format(), view, scale, dataset.info().hash());
    }

    private ChartFile draw(Chart chart, Encoder encoder, View view, int scale) {
        chart.findObstacle(dataset).ifPresent(reason -> {
            throw Problems.notFound("This dataset has no chart “" + chart.id() + "”: " + reason);
        });
        drawing.acquireUninterruptibly();
        try {
            Drawing what = Drawing.of(chart, dataset, view, scale);
            return ChartFile.of(encoder.mediaType(), encoder.encode(what));
        } finally {
            drawing.release();
        }
    }

    private record Key(String id, String format, View view, int scale, String dataset) {}
}
