package org.corridor.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.corridor.ShippedDataset;
import org.corridor.chart.Chart;
import org.corridor.chart.View;
import org.corridor.chart.catalog.Catalog;
import org.corridor.render.Drawing;
import org.corridor.render.Encoder;
import org.junit.jupiter.api.Test;

/** What is kept of finished files, and what is not. */
class FinishedFilesTest {
    private static final Chart CHART = Catalog.list().getFirst();
    private static final View VIEW = View.on(ShippedDataset.DAY);
    private static final int SIZE = 10_000;

    private final ChartFiles files = new ChartFiles(ShippedDataset.get(), 10L * SIZE);

    /** Writes bytes of no meaning, and counts how often. */
    private static class Counting implements Encoder {
        final AtomicInteger encoded = new AtomicInteger();

        @Override
        public String format() {
            return "png";
        }

        @Override
        public String mediaType() {
            return "image/png";
        }

        @Override
        public byte[] encode(Drawing drawing) {
            encoded.incrementAndGet();
            return new byte[SIZE];
        }
    }

    @Test
    void whatWasAskedForIsNotDrawnAgain() {
        Counting encoder = new Counting();
        ChartFile first = files.get(CHART, encoder, VIEW, 1);
        assertThat(files.get(CHART, encoder, VIEW, 1)).isSameAs(first);
        assertThat(encoder.encoded).hasValue(1);
    }

    @Test
    void anotherViewScaleOrChartIsAnotherFile() {
        Counting encoder = new Counting();
        files.get(CHART, encoder, VIEW, 1);
        files.get(CHART, encoder, VIEW, 2);
        files.get(CHART, encoder, VIEW.with(View.Theme.DARK), 1);
        files.get(Catalog.list().getLast(), encoder, VIEW, 1);
        assertThat(encoder.encoded).hasValue(4);
    }

    @Test
    void whoAsksForAFileThatIsBeingDrawnWaitsForIt() throws Exception {
        CountDownLatch allAsked = new CountDownLatch(8);
        Counting slow = new Counting() {
            @Override
            public byte[] encode(Drawing drawing) {
                await(allAsked);
                return super.encode(drawing);
            }
        };
        Callable<ChartFile> ask = () -> {
            allAsked.countDown();
            return files.get(CHART, slow, VIEW, 1);
        };
        try (ExecutorService readers = Executors.newFixedThreadPool(8)) {
            List<Future<ChartFile>> answers =
                    readers.invokeAll(Stream.generate(() -> ask).limit(8).toList());
            ChartFile first = answers.getFirst().get();
            for (Future<ChartFile> answer : answers) {
                assertThat(answer.get()).isSameAs(first);
            }
        }
        assertThat(slow.encoded).hasValue(1);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void keptFilesNeverTakeMoreMemoryThanTheyMay() {
        Counting encoder = new Counting();
        for (int day = 0; day < 100; day++) {
            files.get(CHART, encoder, View.on(ShippedDataset.DAY.minusDays(day)), 1);
        }
        assertThat(files.weight()).isPositive().isLessThanOrEqualTo(10L * SIZE);
    }

    @Test
    void aFailureIsNotKept() {
        Counting failing = new Counting() {
            @Override
            public byte[] encode(Drawing drawing) {
                if (encoded.get() == 0) {
                    encoded.incrementAndGet();
                    throw new IllegalStateException("out of ink");
                }
                return super.encode(drawing);
            }
        };
        assertThatThrownBy(() -> files.get(CHART, failing, VIEW, 1)).hasMessage("out of ink");
        assertThat(files.get(CHART, failing, VIEW, 1).bytes()).hasSize(SIZE);
    }
}
