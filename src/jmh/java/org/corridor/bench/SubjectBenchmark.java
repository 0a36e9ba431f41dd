package org.corridor.bench;

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
    }

    @Benchmark
    public byte[] draw() {
        return subject.draw(drawing);
    }
}
