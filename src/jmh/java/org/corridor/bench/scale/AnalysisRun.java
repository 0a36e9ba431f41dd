package org.corridor.bench.scale;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** What the whole analysis of the shipped dataset takes, rule by rule, beside a self-join of a database. */
public final class AnalysisRun {
    private static final Path SHIPPED = Path.of("data/iran-pakistan");

    private AnalysisRun() {}

    /** Measures where the filter lets it, and returns a table in Markdown; empty where it does not. */
    public static String measure(String filter, boolean quick) throws IOException, InterruptedException {
        return "analysis".contains(filter) ? table(ProbeRun.measure(SHIPPED, quick ? 1_000 : 4_000, false)) : "";
    }

    private static String table(List<Line> lines) {
        List<Line> rules =
                lines.stream().filter(line -> line.group().equals(Probe.RULE)).toList();
        double whole = value(rules, Probe.WHOLE);
        StringBuilder out =
                new StringBuilder("\n| analysis of the shipped dataset, warm | ms of processor | share |\n");
        out.append("|---|--:|--:|\n");
        for (Line rule : rules) {
            out.append(String.format(
                    Locale.ROOT,
                    "| %s | %.3f | %s |\n",
                    rule.name().equals(Probe.WHOLE) ? "**all %d rules**".formatted(rules.size() - 2) : rule.name(),
                    rule.value() / 1000,
                    rule.name().equals(Probe.PEER) ? "" : "%.0f%%".formatted(100 * rule.value() / whole)));
        }
        out.append(String.format(
                Locale.ROOT,
                "\nThe whole analysis takes %.0f times the self-join, which sets only figures of years side by side.\n",
                whole / value(rules, Probe.PEER)));
        return out.toString();
    }

    private static double value(List<Line> lines, String name) {
        return lines.stream()
                .filter(line -> line.name().equals(name))
                .findFirst()
                .orElseThrow()
                .value();
    }
}
