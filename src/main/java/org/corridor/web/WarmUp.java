package org.corridor.web;

import org.corridor.chart.Chart;
import org.corridor.chart.Today;
import org.corridor.chart.View;
import org.corridor.chart.catalog.Catalog;
import org.corridor.dataset.Dataset;
import org.corridor.render.Encoders;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/**
 * Draws every chart in every format once, so that the first reader does not wait while the program learns to draw.
 *
 * <p>It begins as soon as there is a dataset, beside the rest of the start, on another core where there is one. The
 * server is ready when it has ended, or after a minute.
 */
@Component
final class WarmUp implements ApplicationRunner {
    private static final Logger LOG = LoggerFactory.getLogger(WarmUp.class);

    private static final long MOST_MILLIS = 60_000;

    private final Dataset dataset;
    private final ChartFiles files;
    private final View view;
    private final Thread drawing;

    WarmUp(Dataset dataset, ChartFiles files, Today today) {
        this.dataset = dataset;
        this.files = files;
        this.view = View.on(today.get());
        this.drawing = Thread.ofPlatform()
                .daemon()
                .name("warm-up")
                .start(() -> Catalog.list().forEach(this::draw));
    }

    /**
     * Waits until all is drawn, but no longer than a minute: of hundreds of thousands of claims some charts take long, and
     * pages can be read without them. Spring calls this before it declares the program ready.
     */
    @Override
    public void run(ApplicationArguments arguments) throws InterruptedException {
        drawing.join(MOST_MILLIS);
    }

    /** Returns the view that is drawn: that of a reader who has chosen nothing. */
    View view() {
        return view;
    }

    private void draw(Chart chart) {
        try {
            if (chart.findObstacle(dataset).isEmpty()) {
                Encoders.list().forEach(encoder -> files.get(chart, encoder, view, 1));
            }
        } catch (RuntimeException e) {
            // must not keep the others from their readers; whoever asks for this one will hear of it
            LOG.warn("cannot draw {}", chart.id(), e);
        }
    }
}
