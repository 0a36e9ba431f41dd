package org.corridor.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.corridor.analysis.AsOf;
import org.corridor.analysis.TradeFocus;
import org.corridor.chart.Dates;
import org.corridor.dataset.Authority;
import org.corridor.dataset.Dataset;
import org.corridor.dataset.Range;
import org.corridor.dataset.Target;

/**
 * Which growth is asked for.
 *
 * @param target the one named, or the current one; empty where none has a deadline ahead
 * @param baseline empty for the latest full year of each authority
 */
record GrowthQuestion(Optional<Target> target, Optional<Baseline> baseline) {
    private static final String NUMBER = "\\d{1,30}(?:\\.\\d{1,10})?";
    private static final Pattern RANGE = Pattern.compile("(" + NUMBER + ")\\.\\.(" + NUMBER + ")");

    /** Where growth starts. */
    sealed interface Baseline permits Counted, Stated {}

    /** The latest full year of an authority, by its id. */
    record Counted(String authority) implements Baseline {}

    /** A range of today's level in the unit of the target, and how it was written. */
    record Stated(Range range, String text) implements Baseline {}

    static GrowthQuestion read(Asked asked) {
        LocalDate asOf = asked.view().asOf();
        List<Target> ahead = AsOf.keep(asked.dataset().listTargets(), asOf).stream()
                .filter(target -> target.deadline()
                        .filter(deadline -> !deadline.last().isBefore(asOf))
                        .isPresent())
                .toList();
        Optional<Target> named = asked.query()
                .read("target", targets(ahead, asOf), Optional.empty(), id -> Optional.of(find(ahead, id)));
        Optional<Baseline> baseline = asked.query()
                .read(
                        "baseline",
                        "the id of an authority, or LOW..HIGH in plain numbers such as 2000000000..2500000000, LOW not"
                                + " above HIGH",
                        Optional.empty(),
                        text -> Optional.of(baseline(text, asked.dataset())));
        return new GrowthQuestion(named.or(() -> current(asked)), baseline);
    }

    private static Optional<Target> current(Asked asked) {
        return TradeFocus.find(asked.dataset(), asked.view().selection())
                .flatMap(focus -> focus.findCurrentTarget(asked.view().asOf()))
                .filter(target -> target.deadline().isPresent());
    }

    private static String targets(List<Target> ahead, LocalDate asOf) {
        return ahead.isEmpty()
                ? "no target: none had a deadline ahead on " + Dates.words(asOf)
                : "a target whose deadline lay ahead on " + Dates.words(asOf) + ": "
                        + ahead.stream().map(Target::id).collect(Collectors.joining(", "));
    }

    private static Target find(List<Target> ahead, String id) {
        return ahead.stream()
                .filter(target -> target.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(id));
    }

    private static Baseline baseline(String text, Dataset dataset) {
        Matcher range = RANGE.matcher(text);
        if (range.matches()) {
            return new Stated(Range.of(new BigDecimal(range.group(1)), new BigDecimal(range.group(2))), text);
        }
        return dataset.listAuthorities().stream()
                .map(Authority::id)
                .filter(text::equals)
                .findFirst()
                .map(Counted::new)
                .orElseThrow(() -> new IllegalArgumentException(text));
    }
}
