package org.corridor.chart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.corridor.analysis.GrowthNeeds;
import org.corridor.analysis.HeadlineRange;
import org.corridor.analysis.HeadlineRanges;
import org.corridor.analysis.Level;
import org.corridor.analysis.Selection;
import org.corridor.analysis.TradeFocus;
import org.corridor.dataset.Dataset;
import org.corridor.dataset.Range;
import org.corridor.dataset.Target;

/** The headline figures of a dataset: each a range over authorities, none an average. */
public final class Headlines {
    private final Dataset dataset;
    private final Selection selection;
    private final TradeFocus focus;

    private Headlines(Dataset dataset, Selection selection, TradeFocus focus) {
        this.dataset = dataset;
        this.selection = selection;
        this.focus = focus;
    }

    /** Lists the headlines that the dataset can bear as of a day: formal, informal, target, share, growth. */
    public static List<Headline> of(Dataset dataset, LocalDate asOf) {
        return of(dataset, Selection.on(asOf));
    }

    /**
     * Lists the headlines that selected figures can bear.
     *
     * @param dataset holds the selected figures only
     */
    public static List<Headline> of(Dataset dataset, Selection selection) {
        return dataset.remember(List.of(Headlines.class, selection), () -> workOut(dataset, selection));
    }

    private static List<Headline> workOut(Dataset dataset, Selection selection) {
        return TradeFocus.find(dataset, selection)
                .map(focus -> new Headlines(dataset, selection, focus).list())
                .orElse(List.of());
    }

    private List<Headline> list() {
        return HeadlineRanges.list(dataset, selection).stream()
                .map(this::headline)
                .toList();
    }

    private Headline headline(HeadlineRange range) {
        return switch (range.kind()) {
            case FORMAL -> formal(range);
            case INFORMAL -> informal(range);
            case TARGET -> promised(range);
            case SHARE -> share(range);
            case GROWTH -> growth(range);
        };
    }

    private static Headline of(HeadlineRange range, String name, String more, String explanation) {
        return new Headline(range.kind().id(), name, figure(range), more, explanation, range.claims());
    }

    /** Returns a headline range in words: {@code $75k–3.1bn}, {@code 24–51%}. */
    static String figure(HeadlineRange range) {
        return switch (range.kind()) {
            case FORMAL, INFORMAL, TARGET -> amount(range);
            case SHARE, GROWTH -> Percent.format(range.fraction());
        };
    }

    private static String amount(HeadlineRange range) {
        return range.range().isOpenAbove()
                ? "at least " + Amounts.brief(Range.of(range.range().low()), range.unit())
                : Amounts.brief(range.range(), range.unit());
    }

    private Headline formal(HeadlineRange range) {
        int counts = range.levels().size();
        String explanation = "The latest full %s of %s. Never averaged."
                .formatted(counts == 1 ? "year" : "years", Words.count(counts, "authority", "authorities"));
        String name = focus.flowOfTotals().isTotal()
                ? "Formal trade a year"
                : Words.trade(dataset.info(), focus.flowOfTotals()) + " a year";
        return of(range, name, "", explanation);
    }

    private Headline informal(HeadlineRange range) {
        List<String> who =
                range.levels().stream().map(this::authority).distinct().toList();
        String explanation = "%s, not statistics: %s."
                .formatted(range.levels().size() == 1 ? "An estimate" : "Estimates", Words.list(who));
        return of(range, "Informal trade a year", "", explanation);
    }

    private static Headline promised(HeadlineRange range) {
        Target target = range.target().orElseThrow();
        String when =
                target.deadline().map(deadline -> "by " + Dates.words(deadline)).orElse("without a deadline");
        String explanation = "%s Announced %s.".formatted(by(target), Dates.words(target.announced()));
        return of(range, "Current target", when, explanation);
    }

    private static String by(Target target) {
        return target.announcedBy().isEmpty() ? "" : target.announcedBy().replace(";", " and") + ".";
    }

    private Headline share(HeadlineRange range) {
        BigDecimal goal = range.target().orElseThrow().range().low();
        List<String> each = range.levels().stream()
                .map(level -> Percent.format(Percent.share(level.range().high(), goal)) + " as " + authority(level)
                        + " counts")
                .toList();
        String explanation = Words.capital(Words.list(each)) + ".";
        return of(range, "Share reached", "", explanation);
    }

    private Headline growth(HeadlineRange range) {
        String deadline = Dates.words(range.target().flatMap(Target::deadline).orElseThrow());
        String explanation = "Every year from each count to the end of %s.%s"
                .formatted(
                        deadline,
                        GrowthNeeds.find(focus, selection.asOf())
                                .map(this::negligible)
                                .orElse(""));
        return of(range, "Growth needed", "a year", explanation);
    }

    private String negligible(GrowthNeeds found) {
        if (found.negligible().isEmpty()) {
            return "";
        }
        List<String> names = found.negligible().stream().map(this::authority).toList();
        return " No plausible rate leads there from the figure of " + Words.list(names) + ".";
    }

    private String authority(Level level) {
        return dataset.getAuthority(level.authority()).name();
    }
}
