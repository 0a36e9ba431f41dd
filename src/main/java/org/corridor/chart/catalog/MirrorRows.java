package org.corridor.chart.catalog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.corridor.analysis.Level;
import org.corridor.analysis.MirrorGap;
import org.corridor.analysis.Origins;
import org.corridor.chart.Amounts;
import org.corridor.chart.Dates;
import org.corridor.chart.Frame;
import org.corridor.chart.GapWords;
import org.corridor.chart.Hue;
import org.corridor.chart.Mark;
import org.corridor.chart.RowLayer;
import org.corridor.chart.SupportWords;
import org.corridor.chart.Words;
import org.corridor.dataset.Authority;
import org.corridor.dataset.Dataset;
import org.corridor.dataset.Flow;
import org.corridor.dataset.Period;

/** A banner for each two authorities, and beneath it a dumbbell for each flow and year that both counted. */
final class MirrorRows {
    private final Dataset dataset;
    private final List<Frame.Row> rows = new ArrayList<>();
    private final List<RowLayer.Versus> pairs = new ArrayList<>();
    private final List<RowLayer.Dumbbell> dumbbells = new ArrayList<>();

    MirrorRows(Dataset dataset, List<MirrorGap> gaps) {
        this.dataset = dataset;
        Map<List<String>, List<MirrorGap>> byPair = gaps.stream()
                .collect(Collectors.groupingBy(
                        gap -> List.of(gap.a().authority(), gap.b().authority()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        byPair.values().forEach(this::pair);
    }

    List<Frame.Row> rows() {
        return rows;
    }

    RowLayer.Dumbbells layer() {
        return new RowLayer.Dumbbells(pairs, dumbbells);
    }

    private void pair(List<MirrorGap> gaps) {
        RowLayer.Party a = party(gaps.getFirst().a());
        RowLayer.Party b = party(gaps.getFirst().b());
        pairs.add(new RowLayer.Versus(rows.size(), a, b));
        rows.add(new Frame.Row(a.name() + " and " + b.name(), bases(a, b), Frame.Row.BANNER));
        gaps.forEach(this::gap);
    }

    private RowLayer.Party party(Level level) {
        Authority authority = authority(level);
        return new RowLayer.Party(hue(level), authority.name(), authority.basis());
    }

    private static String bases(RowLayer.Party a, RowLayer.Party b) {
        return Words.capital(Stream.of(a, b).map(MirrorRows::basis).collect(Collectors.joining("; ")));
    }

    private static String basis(RowLayer.Party party) {
        return party.basis().isEmpty() ? "basis not stated" : party.basis();
    }

    private void gap(MirrorGap gap) {
        // two voices of one shape are told apart by the side that speaks
        boolean alike = hue(gap.a()) == hue(gap.b());
        RowLayer.End a = end(gap.a(), alike ? " " + dataset.info().sideA().name() : "");
        RowLayer.End b = end(gap.b(), alike ? " " + dataset.info().sideB().name() : "");
        dumbbells.add(new RowLayer.Dumbbell(
                mark(gap),
                rows.size(),
                a,
                b,
                gap.disagrees(),
                GapWords.brief(gap.gap(), gap.a().unit())));
        rows.add(new Frame.Row(brief(gap.flow()) + ", " + years(gap), GapWords.days(gap.overlap()), 1));
    }

    private RowLayer.End end(Level level, String side) {
        return new RowLayer.End(
                level.range(),
                hue(level),
                level.computed(),
                level.isEstimate(),
                Amounts.format(level.range(), level.unit()) + side);
    }

    private Hue hue(Level level) {
        return Hue.of(authority(level), dataset.info());
    }

    private Mark mark(MirrorGap gap) {
        String id = Stream.of(gap.flow().code(), first(gap.a()), first(gap.b()))
                .map(part -> part.toLowerCase(Locale.ROOT))
                .collect(Collectors.joining("-"));
        String words = flow(gap.flow()) + ": " + side(gap.a()) + "; " + side(gap.b()) + "; "
                + GapWords.days(gap.overlap()) + "; "
                + GapWords.brief(gap.gap(), gap.a().unit()) + (gap.disagrees() ? "" : ", the ranges meet");
        return new Mark(
                "gap-" + id,
                words,
                Stream.concat(gap.a().refs().stream(), gap.b().refs().stream()).toList());
    }

    private static String first(Level level) {
        return level.claims().getFirst().id();
    }

    private String side(Level level) {
        int claims = level.refs().size();
        boolean again = claims > 1
                && !level.computed()
                && Origins.count(dataset, level.refs()).hasRepeats();
        return Words.sentence(dataset, level)
                + (level.isEstimate() ? ", an estimate" : "")
                + (again
                        ? ", " + Words.count(claims, "claim", "claims") + SupportWords.after(dataset, level.refs())
                        : "")
                + " (" + Dates.words(level.calendar()) + "; " + basis(party(level)) + ")";
    }

    /** Returns what went which way: {@code Kenyan exports to Tanzania}. */
    String flow(Flow flow) {
        return flow(dataset, flow);
    }

    /** Returns what went which way: {@code Kenyan exports to Tanzania}. */
    static String flow(Dataset dataset, Flow flow) {
        return flow.isTotal()
                ? "Trade both ways"
                : Words.exports(dataset.getEconomy(flow.from()), dataset.getEconomy(flow.to()));
    }

    /** Who buys goes without saying: there are two sides. */
    private String brief(Flow flow) {
        return flow.isTotal()
                ? "Trade both ways"
                : dataset.getEconomy(flow.from()).adjective() + " exports";
    }

    /** Returns the year, or both where the two calendars name it differently: {@code 2022–23}, {@code parts of 2018}. */
    static String years(MirrorGap gap) {
        String a = Dates.years(span(gap.a()));
        String b = Dates.years(span(gap.b()));
        return (gap.isYear() ? "" : "parts of ") + (a.equals(b) ? a : a + " and " + b);
    }

    private static Period.Span span(Level level) {
        return level.period().span().orElseThrow();
    }

    private Authority authority(Level level) {
        return dataset.getAuthority(level.authority());
    }
}
