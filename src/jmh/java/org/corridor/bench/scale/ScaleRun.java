package org.corridor.bench.scale;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.corridor.bench.synthetic.SyntheticFolder;

/** How loading, rules and pages grow from three thousand claims to a hundred times as many. */
public final class ScaleRun {
    private static final List<Integer> SIZES = List.of(3_000, 30_000, 300_000);

    /** What takes less does not tell how it grows. */
    private static final double LEAST_MICROS = 50;

    private ScaleRun() {}

    /** Measures where the filter lets it, and returns a table in Markdown; empty where it does not. */
    public static String measure(String filter, boolean quick, Path folder) throws IOException, InterruptedException {
        if (!"scale".contains(filter)) {
            return "";
        }
        Map<String, Map<Integer, Double>> values = new LinkedHashMap<>();
        for (int size : SIZES) {
            Path claims = SyntheticFolder.write(folder, size);
            for (Line line : ProbeRun.measure(claims, quick ? 60 : 1_000, true)) {
                values.computeIfAbsent(line.group() + ": " + line.name(), _ -> new LinkedHashMap<>())
                        .put(size, line.value());
            }
        }
        return table(values);
    }

    private static String table(Map<String, Map<Integer, Double>> values) {
        StringBuilder out = new StringBuilder("\n| ms of processor |");
        SIZES.forEach(size -> out.append(String.format(Locale.ROOT, " %,d claims |", size)));
        out.append(" growth |\n|---|--:|--:|--:|--:|\n");
        values.forEach((name, bySize) -> out.append(row(name, bySize)));
        return out.toString();
    }

    private static String row(String name, Map<Integer, Double> bySize) {
        boolean time = !name.startsWith("load") || name.endsWith(Probe.LOAD);
        String cells = SIZES.stream()
                .map(size -> cell(bySize.getOrDefault(size, Double.NaN) / (time ? 1000 : 1)))
                .collect(Collectors.joining(" | "));
        double growth =
                bySize.getOrDefault(SIZES.getLast(), Double.NaN) / bySize.getOrDefault(SIZES.getFirst(), Double.NaN);
        boolean tells = time && bySize.getOrDefault(SIZES.getFirst(), 0.0) >= LEAST_MICROS;
        return String.format(
                Locale.ROOT,
                "| %s | %s | %s |\n",
                name,
                cells,
                tells ? String.format(Locale.ROOT, "%.0f×", growth) : "");
    }

    private static String cell(double value) {
        return Double.isNaN(value) ? "" : String.format(Locale.ROOT, value < 10 ? "%.3f" : "%,.0f", value);
    }
}
