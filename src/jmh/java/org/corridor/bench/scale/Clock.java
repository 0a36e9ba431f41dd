package org.corridor.bench.scale;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;

/**
 * Measures processor time of the thread that answers: what a busy machine does besides does not count, and what the
 * collector and the compiler do on other threads neither.
 */
final class Clock {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int BATCHES = 5;

    private final long budget;
    private int answers;

    /** Takes about so much processor time for each task, in milliseconds; a slow one runs twice all the same. */
    Clock(long budget) {
        this.budget = budget * 1_000_000;
    }

    /** Returns the processor time of one run in microseconds, warm: the median of batches in the second half. */
    double micros(Supplier<Object> work) {
        long begun = THREADS.getCurrentThreadCpuTime();
        int runs = 0;
        do {
            answers += System.identityHashCode(work.get()) & 1;
            runs++;
        } while (THREADS.getCurrentThreadCpuTime() - begun < budget / 2);
        int each = Math.max(1, runs / BATCHES);
        List<Double> batches = new ArrayList<>();
        for (int batch = 0; batch < Math.min(BATCHES, runs); batch++) {
            batches.add(micros(work, each));
        }
        Collections.sort(batches);
        return batches.get(batches.size() / 2);
    }

    /** Returns the processor time of each of so many runs in microseconds. */
    double micros(Supplier<Object> work, int runs) {
        long begun = THREADS.getCurrentThreadCpuTime();
        for (int i = 0; i < runs; i++) {
            answers += System.identityHashCode(work.get()) & 1;
        }
        return (THREADS.getCurrentThreadCpuTime() - begun) / 1000.0 / runs;
    }

    /** Tells something of all answers, so that none can be left out. */
    int answers() {
        return answers;
    }
}
