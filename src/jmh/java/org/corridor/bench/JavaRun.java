package org.corridor.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Subjects of this process' kind: each in several JVMs of its own. */
final class JavaRun {
    private JavaRun() {}

    static List<Measure> measure(String filter, boolean quick, Path folder) throws IOException, RunnerException {
        List<Measure> measures = new ArrayList<>();
        List<Subject> subjects = Arrays.stream(Subject.values())
                .filter(subject -> subject.name().toLowerCase(Locale.ROOT).contains(filter))
                .toList();
        if (subjects.isEmpty()) {
            return measures;
        }
        for (RunResult result : new Runner(options(subjects, quick, folder).build()).run()) {
            Subject subject = Subject.valueOf(result.getParams().getParam("subject"));
            byte[] picture = subject.draw(subject.drawing());
            Files.write(folder.resolve(subject.name().toLowerCase(Locale.ROOT) + "." + subject.extension()), picture);
            measures.add(new Measure(
                    subject.picture(),
                    subject.title(),
                    median(result, ProcessorTime.NAME),
                    median(result, "gc.alloc.rate.norm"),
                    picture.length));
        }
        return measures;
    }

    private static OptionsBuilder options(List<Subject> subjects, boolean quick, Path folder) {
        OptionsBuilder options = new OptionsBuilder();
        options.include(SubjectBenchmark.class.getSimpleName())
                .param("subject", subjects.stream().map(Enum::name).toArray(String[]::new))
                .forks(quick ? 1 : 3)
                .warmupIterations(2)
                .warmupTime(TimeValue.seconds(1))
                .jvmArgsAppend("-Dbench.warm=" + (quick ? 2 : 6))
                .measurementIterations(quick ? 2 : 4)
                .measurementTime(TimeValue.seconds(quick ? 1 : 2))
                .addProfiler(GCProfiler.class)
                .addProfiler(ProcessorTime.class)
                .shouldFailOnError(true)
                .resultFormat(ResultFormatType.JSON)
                .result(folder.resolve("jmh.json").toString());
        return options;
    }

    private static double median(RunResult result, String of) {
        return Median.of(result.getBenchmarkResults().stream()
                .mapToDouble(fork -> fork.getSecondaryResults().get(of).getScore())
                .toArray());
    }
}
