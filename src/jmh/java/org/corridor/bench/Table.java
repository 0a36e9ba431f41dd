package org.corridor.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The measures as a table in Markdown, each beside the first of its picture, which is ours. */
final class Table {
    private Table() {}

    static String of(List<Measure> measures, String machine) {
        Map<String, List<Measure>> pictures = measures.stream()
                .collect(Collectors.groupingBy(Measure::picture, LinkedHashMap::new, Collectors.toList()));
        StringBuilder out = new StringBuilder();
        out.append(machine).append("\n\n");
        out.append(
                "| picture | drawn by | ms of processor | times ours | pictures/s/core | kB allocated | kB written |\n");
        out.append("|---|---|--:|--:|--:|--:|--:|\n");
        for (List<Measure> rivals : pictures.values()) {
            rivals.forEach(measure -> append(out, measure, rivals.getFirst()));
        }
        return out.toString();
    }

    private static void append(StringBuilder out, Measure measure, Measure ours) {
        out.append(String.format(
                Locale.ROOT,
                "| %s | %s | %s | %s | %,.0f | %s | %.1f |\n",
                measure.picture(),
                measure.title(),
                number(measure.micros() / 1000),
                ratio(measure, ours),
                1e6 / measure.micros(),
                Optional.ofNullable(measure.allocated())
                        .map(bytes -> String.format(Locale.ROOT, "%,.0f", bytes / 1000))
                        .orElse(""),
                measure.bytes() / 1000.0));
    }

    private static String ratio(Measure measure, Measure ours) {
        return measure == ours ? "1" : number(measure.micros() / ours.micros());
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value < 10 ? "%.3f" : "%.1f", value);
    }
}
