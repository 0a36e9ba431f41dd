package org.corridor.bench.synthetic;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Observations: counts and statements, some of them repeated, many of them in conflict. */
final class Figures {
    private static final String HEADER = "id,measure,flow,crossing,period,calendar,low,high,bound,unit,status,nature,"
            + "authority,source,locator,stated,derived_from,confidence,chartable,statement,note";
    private static final String STATUS = "A:72 E:10 P:10 F:3 U:3 B:1 D:1";
    private static final int KEPT = 64;

    private final References references;
    private final double[] ranking;
    private final List<String> crossings;
    private final Chance chance;
    private final Map<String, List<Said>> said = new HashMap<>();

    private Figures(References references, List<String> crossings, Chance chance) {
        this.references = references;
        this.ranking = Chance.ranking(references.measures().size());
        this.crossings = crossings;
        this.chance = chance;
    }

    /** What may be said again. */
    private record Said(String id, String flow, String crossing, Times.When when, String low, String high) {}

    static void write(Path folder, References references, List<String> crossings, int number, Chance chance)
            throws IOException {
        Figures figures = new Figures(references, crossings, chance);
        try (CsvSheet sheet = new CsvSheet(folder, "observations", HEADER)) {
            for (int i = 0; i < number; i++) {
                figures.row(sheet, "claim-" + i);
            }
        }
    }

    private void row(CsvSheet sheet, String id) {
        References.Measured measure = references.measures().get(chance.ranked(ranking));
        List<Said> before = said.computeIfAbsent(measure.id(), _ -> new ArrayList<>());
        boolean counts = chance.percent(70);
        boolean repeats = !counts && !before.isEmpty() && chance.percent(40);
        Said fresh = repeats ? again(id, before.get(chance.below(before.size()))) : fresh(id, measure, counts);
        String origin = repeats ? origins(before, fresh) : "";
        LocalDate stated = Times.after(fresh.when().end(), 500, chance);
        boolean chartable = chance.percent(96);
        sheet.row(
                id,
                measure.id(),
                fresh.flow(),
                fresh.crossing(),
                fresh.when().period(),
                fresh.when().calendar(),
                fresh.low(),
                fresh.high(),
                repeats ? "" : chance.weighted("-:88 about:8 at-least:2 at-most:2"),
                measure.unit(),
                counts ? chance.weighted(STATUS) : "A",
                counts ? "statistic" : chance.weighted("statement:3 estimate:1"),
                authority(measure, counts),
                references.anySource(chance),
                "page " + chance.below(300),
                Times.reduced(stated, chance),
                origin,
                chance.weighted("high:5 medium:4 low:1"),
                Boolean.toString(chartable),
                "The quantity was put at " + fresh.low() + " to " + fresh.high() + " in claim " + id + ".",
                chartable ? "" : "Set apart, because its scope is not known.");
        keep(before, fresh);
    }

    /** Counts are shared out among few offices, so that each has series. */
    private String authority(References.Measured measure, boolean counts) {
        List<String> all = counts ? references.counting() : references.saying();
        int shift = measure.id().hashCode() & 0xFF;
        return all.get((shift + chance.below(Math.min(all.size(), counts ? 8 : 40))) % all.size());
    }

    private Said fresh(String id, References.Measured measure, boolean counts) {
        boolean border = measure.theme().equals("border");
        Times.When when = Times.of(chance, counts);
        double years = when.end().getYear() - 1994;
        String flow = border ? "" : chance.weighted("total:4 XAA-XBB:3 XBB-XAA:3");
        // most voices give the figure that everybody gives; one in seven gives another
        double apart = chance.percent(85) ? 1 : chance.between(0.5, 2);
        double level = measure.size() * Math.pow(1.04, years) * (flow.equals("total") ? 1 : 0.5) * apart;
        double part = when.calendar().equals("month") ? 1 / 12.0 : 1;
        String low = number(level * part);
        String high = chance.percent(25) ? number(level * part * 1.2) : low;
        return new Said(
                id,
                flow,
                border && chance.percent(60) ? crossings.get(chance.below(crossings.size())) : "",
                when,
                low,
                high);
    }

    private static Said again(String id, Said first) {
        return new Said(id, first.flow(), first.crossing(), first.when(), first.low(), first.high());
    }

    /** Names what a claim repeats: the row with its figures, and now and then another. */
    private String origins(List<Said> before, Said repeat) {
        String first = before.stream()
                .filter(other ->
                        other.low().equals(repeat.low()) && other.when().equals(repeat.when()))
                .findFirst()
                .orElseThrow()
                .id();
        String second = before.get(chance.below(before.size())).id();
        return chance.percent(90) || second.equals(first) ? first : first + ";" + second;
    }

    private void keep(List<Said> before, Said fresh) {
        if (before.size() < KEPT) {
            before.add(fresh);
        } else {
            before.set(chance.below(KEPT), fresh);
        }
    }

    private static String number(double value) {
        return new BigDecimal(value).round(new MathContext(3)).toPlainString();
    }
}
