package org.corridor.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.TimeUnit;
import org.corridor.render.Drawing;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One subject drawing its picture again and again, in a process of its own. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class SubjectBenchmark {
    @Param
    public Subject subject;

    private Drawing drawing;

    @Setup
    public void setUp() {
        drawing = subject.drawing();
        warmUp();
    }

    /** Draws for a time that the processor tells and not the clock: a busy machine warms up as far as an idle one. */
    private void warmUp() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long end = threads.getCurrentThreadCpuTime() + TimeUnit.SECONDS.toNanos(Integer.getInteger("bench.warm", 6));
        while (threads.getCurrentThreadCpuTime() < end) {
            subject.draw(drawing);
        }
    }

    @Benchmark
    public byte[] draw() {
        return subject.draw(drawing);
    }
}
