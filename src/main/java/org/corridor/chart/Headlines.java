package org.corridor.chart;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.corridor.analysis.GrowthNeeds;
import org.corridor.analysis.GrowthStart;
import org.corridor.analysis.InformalTrade;
import org.corridor.analysis.Level;
import org.corridor.analysis.Selection;
import org.corridor.analysis.TradeFocus;
import org.corridor.dataset.ClaimRef;
import org.corridor.dataset.Dataset;
import org.corridor.dataset.Range;
import org.corridor.dataset.Target;

/** The headline figures of a dataset: each a range over authorities, none an average. */
public final class Headlines {
    private final Dataset dataset;
    private final LocalDate asOf;
    private final TradeFocus focus;
    private final List<Level> counts;
    private final Optional<Target> target;

    private Headlines(Dataset dataset, LocalDate asOf, TradeFocus focus) {
        this.dataset = dataset;
        this.asOf = asOf;
        this.focus = focus;
        this.counts = focus.latestCounts();
        this.target = focus.findCurrentTarget(asOf);
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
        return TradeFocus.find(dataset, selection)
                .map(focus -> new Headlines(dataset, selection.asOf(), focus).list())
                .orElse(List.of());
    }

    private List<Headline> list() {
        return Stream.of(formal(), informal(), promised(), share(), growth())
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Headline> formal() {
        if (counts.isEmpty()) {
            return Optional.empty();
        }
        String explanation = "The latest full %s of %s. Never averaged."
                .formatted(
                        counts.size() == 1 ? "year" : "years", Words.count(counts.size(), "authority", "authorities"));
        String figure = Amounts.brief(Level.hull(counts), focus.measure().unit());
        return Optional.of(new Headline("formal", "Formal trade a year", figure, "", explanation, refs(counts)));
    }

    private Optional<Headline> informal() {
        List<Level> estimates =
                InformalTrade.latestValues(dataset, focus.measure().unit(), asOf);
        if (estimates.isEmpty()) {
            return Optional.empty();
        }
        List<String> who = estimates.stream()
                .map(level -> dataset.getAuthority(level.authority()).name())
                .distinct()
                .toList();
        String explanation = "%s, not statistics: %s."
                .formatted(estimates.size() == 1 ? "An estimate" : "Estimates", Words.list(who));
        String figure = Amounts.brief(Level.hull(estimates), focus.measure().unit());
        return Optional.of(new Headline("informal", "Informal trade a year", figure, "", explanation, refs(estimates)));
    }

    private Optional<Headline> promised() {
        return target.map(current -> {
            String when = current.deadline()
                    .map(deadline -> "by " + Dates.words(deadline))
                    .orElse("without a deadline");
            String explanation = "%s Announced %s.".formatted(by(current), Dates.words(current.announced()));
            String figure = Amounts.brief(current.range(), current.unit());
            return new Headline("target", "Current target", figure, when, explanation, List.of(current.ref()));
        });
    }

    private static String by(Target target) {
        return target.announcedBy().isEmpty() ? "" : target.announcedBy().replace(";", " and") + ".";
    }

    private Optional<Headline> share() {
        if (target.isEmpty() || counts.isEmpty() || target.get().range().low().signum() == 0) {
            return Optional.empty();
        }
        Range goal = target.get().range();
        Range shares = Range.of(
                Percent.share(Level.hull(counts).low(), goal.high()),
                Percent.share(Level.hull(counts).high(), goal.low()));
        List<String> each = counts.stream()
                .map(level -> Percent.format(Percent.share(level.range().high(), goal.low())) + " as "
                        + dataset.getAuthority(level.authority()).name() + " counts")
                .toList();
        String explanation = Words.capital(Words.list(each)) + ".";
        return Optional.of(new Headline(
                "share", "Share reached", Percent.format(shares), "", explanation, withTarget(target.get(), counts)));
    }

    private Optional<Headline> growth() {
        return GrowthNeeds.find(focus, asOf).map(found -> {
            List<Level> used =
                    found.needs().stream().map(GrowthStart.Needed::baseline).toList();
            String explanation = "Every year from each count to the end of %s.%s"
                    .formatted(Dates.words(found.target().deadline().orElseThrow()), negligible(found));
            return new Headline(
                    "growth",
                    "Growth needed",
                    Percent.format(found.rates()),
                    "a year",
                    explanation,
                    withTarget(
                            found.target(),
                            Stream.concat(used.stream(), found.negligible().stream())
                                    .toList()));
        });
    }

    private String negligible(GrowthNeeds found) {
        if (found.negligible().isEmpty()) {
            return "";
        }
        List<String> names = found.negligible().stream()
                .map(level -> dataset.getAuthority(level.authority()).name())
                .toList();
        return " No plausible rate leads there from the figure of " + Words.list(names) + ".";
    }

    private static List<ClaimRef> withTarget(Target target, List<Level> levels) {
        return Stream.concat(Stream.of(target.ref()), refs(levels).stream()).toList();
    }

    private static List<ClaimRef> refs(List<Level> levels) {
        return levels.stream()
                .flatMap(level -> level.refs().stream())
                .distinct()
                .toList();
    }
}
