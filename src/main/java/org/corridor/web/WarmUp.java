package org.corridor.web;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.corridor.chart.Chart;
import org.corridor.chart.Today;
import org.corridor.chart.View;
import org.corridor.chart.catalog.Catalog;
import org.corridor.dataset.Dataset;
import org.corridor.render.Encoder;
import org.corridor.render.Encoders;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/**
 * Draws every chart in every format once, so that the first reader does not wait while the program learns to draw.
 *
 * <p>It begins as soon as there is a dataset, beside the rest of the start. The server is ready when the images of all
 * pages are drawn, and one chart in every format; the other files follow while it already serves.
 */
@Component
final class WarmUp implements ApplicationRunner {
    private static final Logger LOG = LoggerFactory.getLogger(WarmUp.class);

    private final ChartFiles files;
    private final List<Chart> charts;
    private final View view;
    private final CountDownLatch enough = new CountDownLatch(1);

    WarmUp(Dataset dataset, ChartFiles files, Today today) {
        this.files = files;
        this.view = View.on(today.get());
        this.charts = Catalog.list().stream()
                .filter(chart -> chart.findObstacle(dataset).isEmpty())
                .toList();
        Thread.ofPlatform().daemon().name("warm-up").start(this::draw);
    }

    /** Waits until enough is drawn. Spring calls this before it declares the program ready. */
    @Override
    public void run(ApplicationArguments arguments) throws InterruptedException {
        enough.await();
    }

    /** Returns the view that is drawn: that of a reader who has chosen nothing. */
    View view() {
        return view;
    }

    private void draw() {
        try {
            charts.stream().limit(1).forEach(chart -> draw(chart, Encoders.list()));
            charts.forEach(chart -> draw(chart, Encoders.list().subList(0, 1)));
        } finally {
            enough.countDown();
        }
        charts.forEach(chart -> draw(chart, Encoders.list()));
    }

    private void draw(Chart chart, List<Encoder> encoders) {
        try {
            encoders.forEach(encoder -> files.get(chart, encoder, view, 1));
        } catch (RuntimeException e) {
            // must not keep the others from their readers; whoever asks for this one will hear of it
            LOG.warn("cannot draw {}", chart.id(), e);
        }
    }
}
