package org.corridor.command;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.corridor.chart.Chart;
import org.corridor.chart.InvalidQuery;
import org.corridor.chart.QueryProblem;
import org.corridor.chart.QueryReader;
import org.corridor.chart.Size;
import org.corridor.chart.Today;
import org.corridor.chart.View;
import org.corridor.chart.ViewQuery;
import org.corridor.chart.catalog.Catalog;
import org.corridor.dataset.Dataset;
import org.corridor.render.Encoder;
import org.corridor.render.Encoders;

/**
 * What an export is asked to write.
 *
 * @param named the charts asked for by name; empty for all that the dataset can have
 */
record ExportRequest(Path out, Path dataset, List<Chart> named, List<Encoder> encoders, int scale, Options options) {
    static final String USAGE =
            """
            Usage: corridor export --out DIR [OPTION]...

              --out DIR        where to write ID.FORMAT (ID_dark.FORMAT, ID_print.FORMAT); made if missing
              --dataset DIR    the dataset; default: the one shipped with the program
              --charts A,B     only these charts, of: %s
              --formats A,B    of: %s; default: svg,png
              --theme THEME    light, dark or print; default: light
              --size SIZE      %s
              --scale N        dots a CSS pixel in PNG: 1, 2 or 3; default: 1; a column has 300 an inch
              --plain true     without title; source and licence stay
              --transparent true  without paper under the chart
              --as-of DATE     only what had been stated by that day, as YYYY-MM-DD; default: today
              --reading NAME   all, official, low, high or preferred; default: all
              --authority ID   only what this authority states
              --flow FLOW      only total, or one direction, such as KEN-TZA
            """.formatted(ids(Catalog.list(), Chart::id), ids(Encoders.list(), Encoder::format), Size.LIMITS);

    private static final Set<String> KNOWN = Set.of(
            "out",
            "dataset",
            "charts",
            "formats",
            "theme",
            "size",
            "scale",
            "plain",
            "transparent",
            "reading",
            "as-of",
            "authority",
            "flow");

    /** The parameters of an address that choose the view, and the options that stand for them here. */
    private static final Map<String, String> PARAMETERS = Map.of(
            "reading", "reading",
            "asOf", "as-of",
            "authority", "authority",
            "flow", "flow",
            "theme", "theme",
            "size", "size",
            "plain", "plain",
            "transparent", "transparent");

    /**
     * Reads a command line.
     *
     * @param shipped the dataset to take where none is named
     * @throws Misuse where there is no such option, chart, format or scale
     */
    static ExportRequest parse(List<String> arguments, Optional<String> shipped) {
        Options options = Options.parse(arguments, KNOWN);
        List<Chart> charts = each(options.list("charts"), "chart", Catalog::find, ids(Catalog.list(), Chart::id));
        List<String> formats = options.find("formats").isPresent() ? options.list("formats") : List.of("svg", "png");
        return new ExportRequest(
                path("out", options.find("out")),
                path("dataset", options.find("dataset").or(() -> shipped)),
                charts,
                each(formats, "format", Encoders::find, ids(Encoders.list(), Encoder::format)),
                scale(options.find("scale").orElse("1")),
                options);
    }

    /**
     * Reads the view. It needs the dataset, before whose making no day can be today.
     *
     * @throws Misuse where the day, theme or size cannot be
     */
    View view(Dataset dataset, Today today) {
        Map<String, List<String>> parameters = new HashMap<>();
        PARAMETERS.forEach((parameter, option) ->
                options.find(option).ifPresent(value -> parameters.put(parameter, List.of(value))));
        QueryReader query = new QueryReader(parameters);
        View view = ViewQuery.read(query, today.get(), dataset);
        try {
            query.finish();
        } catch (InvalidQuery e) {
            throw new Misuse(e.problems().stream().map(ExportRequest::words).collect(Collectors.joining("; ")));
        }
        return view;
    }

    private static String words(QueryProblem problem) {
        String option = PARAMETERS.getOrDefault(problem.parameter(), problem.parameter());
        return "--%s: found “%s”, expected %s".formatted(option, problem.found(), problem.expected());
    }

    private static <T> List<T> each(
            List<String> names, String what, Function<String, Optional<T>> find, String available) {
        return names.stream()
                .distinct()
                .map(name -> find.apply(name)
                        .orElseThrow(() -> new Misuse("no " + what + " “" + name + "”; there are: " + available)))
                .toList();
    }

    private static Path path(String name, Optional<String> value) {
        try {
            return Path.of(value.orElseThrow(() -> new Misuse("--" + name + " DIR is needed")));
        } catch (InvalidPathException e) {
            throw new Misuse("--" + name + " is no path: " + e.getMessage());
        }
    }

    private static int scale(String text) {
        return switch (text) {
            case "1" -> 1;
            case "2" -> 2;
            case "3" -> 3;
            default -> throw new Misuse("--scale: found “" + text + "”, expected 1, 2 or 3");
        };
    }

    private static <T> String ids(List<T> all, Function<T, String> id) {
        return all.stream().map(id).collect(Collectors.joining(", "));
    }
}
