package org.corridor.chart.catalog;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.corridor.analysis.MirrorGap;
import org.corridor.analysis.MirrorGaps;
import org.corridor.analysis.Selection;
import org.corridor.analysis.TradeFocus;
import org.corridor.chart.Amounts;
import org.corridor.chart.Chart;
import org.corridor.chart.ChartSpec;
import org.corridor.chart.Credits;
import org.corridor.chart.Frame;
import org.corridor.chart.Layer;
import org.corridor.chart.SelectionWords;
import org.corridor.chart.Sentence;
import org.corridor.chart.Topic;
import org.corridor.chart.View;
import org.corridor.chart.Words;
import org.corridor.dataset.Dataset;
import org.corridor.dataset.Unit;

/** The same flow and year as each side counts it. */
final class MirrorGapChart implements Chart {
    /** As many rows as can be told apart in the smallest picture. */
    private static final int ROWS = 9;

    @Override
    public String id() {
        return "mirror-gap";
    }

    @Override
    public String name() {
        return "Mirror gap";
    }

    @Override
    public Topic topic() {
        return Topic.TRADE;
    }

    @Override
    public Optional<String> findObstacle(Dataset dataset) {
        return MirrorGaps.of(dataset, Selection.on(LocalDate.MAX)).list().isEmpty()
                ? Optional.of("The dataset has no flow of trade that both sides counted for the same time.")
                : Optional.empty();
    }

    @Override
    public ChartSpec spec(Dataset dataset, View view) {
        MirrorGaps mirror = MirrorGaps.of(dataset, view.selection());
        List<MirrorGap> all = mirror.list();
        List<MirrorGap> gaps = choose(all);
        MirrorRows rows = new MirrorRows(dataset, gaps);
        List<Layer> layers = gaps.isEmpty() ? List.of() : List.of(rows.layer());
        Unit unit = TradeFocus.get(dataset, view.selection()).measure().unit();
        return new ChartSpec(
                id(),
                title(dataset, rows, gaps),
                subtitle(unit, gaps, mirror),
                new Frame.Rows(rows.rows(), new Frame.ValueAxis(unit, max(gaps))),
                layers,
                Credits.source(dataset, layers),
                Credits.licence(dataset.info()));
    }

    /** A mirror needs two: the counterparts of a chosen authority stay. */
    @Override
    public String scope(Dataset dataset, Selection selection) {
        String words = SelectionWords.of(dataset, selection);
        return selection.authority().isEmpty() ? words : words + "; beside what the other side counts";
    }

    @Override
    public List<Sentence> sentences(Dataset dataset, View view) {
        List<MirrorGap> gaps = choose(MirrorGaps.of(dataset, view.selection()).list());
        return gaps.stream()
                .limit(1)
                .flatMap(gap -> new MirrorSentences(dataset, gap).list().stream())
                .toList();
    }

    /** Keeps the order; years that both sides counted go before parts of years, and those before what was estimated. */
    private static List<MirrorGap> choose(List<MirrorGap> all) {
        List<MirrorGap> chosen = all.stream()
                .sorted(Comparator.comparing(MirrorGapChart::isEstimate)
                        .thenComparing(Comparator.comparing(MirrorGap::isYear).reversed()))
                .limit(ROWS)
                .toList();
        return all.stream().filter(chosen::contains).toList();
    }

    private static boolean isEstimate(MirrorGap gap) {
        return gap.a().isEstimate() || gap.b().isEstimate();
    }

    private static String title(Dataset dataset, MirrorRows rows, List<MirrorGap> gaps) {
        if (gaps.isEmpty()) {
            return "No flow had been counted by both sides for the same time";
        }
        MirrorGap newest = gaps.getFirst();
        Unit unit = newest.a().unit();
        return rows.flow(newest.flow()) + ", " + MirrorRows.years(newest) + ": "
                + Amounts.brief(newest.a().range(), unit) + " counted in "
                + dataset.info().sideA().name() + ", "
                + Amounts.brief(newest.b().range(), unit) + " in "
                + dataset.info().sideB().name();
    }

    private static String subtitle(Unit unit, List<MirrorGap> gaps, MirrorGaps mirror) {
        int left = mirror.list().size() - gaps.size();
        int refused = mirror.countRefusals();
        boolean estimates = gaps.stream().anyMatch(MirrorGapChart::isEstimate);
        boolean hollow =
                gaps.stream().anyMatch(gap -> gap.a().computed() || gap.b().computed());
        return "One flow and time as each side counts it, " + Words.unit(unit)
                + ". ≠: the two do not meet. Bases and calendars differ and are not adjusted"
                + (estimates ? ". Hatched: an estimate" : "")
                + (hollow ? ". Hollow: added up from two stated flows" : "")
                + (left > 0
                        ? ". " + Words.capital(Words.count(left, "other pair is", "other pairs are")) + " not drawn"
                        : "")
                + (refused > 0
                        ? ". " + Words.capital(Words.count(refused, "count has", "counts have")) + " no counterpart"
                        : "");
    }

    private static BigDecimal max(List<MirrorGap> gaps) {
        return gaps.stream()
                .flatMap(gap -> Stream.of(gap.a(), gap.b()))
                .map(level -> level.range().high())
                .max(BigDecimal::compareTo)
                .filter(high -> high.signum() > 0)
                .orElse(BigDecimal.ONE);
    }
}
