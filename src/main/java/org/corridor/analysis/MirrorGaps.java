package org.corridor.analysis;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.corridor.dataset.Authority;
import org.corridor.dataset.Dataset;
import org.corridor.dataset.Measure;
import org.corridor.dataset.Period;

/**
 * Which counts of the two sides mirror each other, and which do not.
 *
 * <p>Counts only: statistics, and estimates for authorities that publish statistics. Two-way totals stand in where two
 * authorities have no pair by direction in that time.
 */
public final class MirrorGaps {
    private final Optional<Measure> measure;
    private final List<MirrorGap> gaps;
    private final List<MirrorCount> alone;
    private final MirrorRefusals refusals;

    private MirrorGaps(
            Optional<Measure> measure, List<MirrorGap> gaps, List<MirrorCount> alone, MirrorRefusals refusals) {
        this.measure = measure;
        this.gaps = List.copyOf(gaps);
        this.alone = List.copyOf(alone);
        this.refusals = refusals;
    }

    /** Lists the pairs, newest first, then in the order of the authorities. */
    public List<MirrorGap> list() {
        return gaps;
    }

    /** Returns how many counts stand in no pair; a total is left out where its parts are there. */
    public int countRefusals() {
        return alone.size();
    }

    /** Lists the newest so many counts that stand in no pair, each beside what comes nearest to it on the other side. */
    public List<MirrorRefusal> listRefusals(int most) {
        return alone.stream().limit(most).map(refusals::of).toList();
    }

    /** Returns the measure of the trade in focus; empty where there is none. */
    public Optional<Measure> measure() {
        return measure;
    }

    /**
     * Returns them for the trade in focus; counts on other measures of formal trade have no counterpart. Nothing where no
     * trade is in focus.
     *
     * @param selection where it names an authority, only that in which this one takes part: the counts of the other side
     *     stay, because one authority alone has no counterpart
     */
    public static MirrorGaps of(Dataset dataset, Selection selection) {
        return dataset.remember(List.of(MirrorGaps.class, selection), () -> workOut(dataset, selection));
    }

    private static MirrorGaps workOut(Dataset dataset, Selection selection) {
        Dataset known =
                selection.authority().isEmpty() ? dataset : selection.ofAnyone().of(dataset.whole());
        return TradeFocus.find(known, selection)
                .map(focus -> of(known, focus, selection.asOf()))
                .map(found -> selection.authority().map(found::with).orElse(found))
                .orElseGet(() -> new MirrorGaps(Optional.empty(), List.of(), List.of(), new MirrorRefusals(List.of())));
    }

    private static MirrorGaps of(Dataset dataset, TradeFocus focus, LocalDate asOf) {
        MirrorCounts sides = new MirrorCounts(dataset);
        List<MirrorCount> counts = sides.inFocus(focus);
        List<MirrorPairs.Pair> pairs = withoutKnownTotals(MirrorPairs.list(counts));
        List<MirrorCount> all = Stream.concat(counts.stream(), sides.besideFocus(focus, asOf).stream())
                .toList();
        return new MirrorGaps(
                Optional.of(focus.measure()), sorted(dataset, pairs), alone(all, pairs), new MirrorRefusals(all));
    }

    private MirrorGaps with(String authority) {
        return new MirrorGaps(
                measure,
                gaps.stream()
                        .filter(gap -> gap.a().authority().equals(authority)
                                || gap.b().authority().equals(authority))
                        .toList(),
                alone.stream()
                        .filter(count -> count.level().authority().equals(authority))
                        .toList(),
                refusals);
    }

    private static List<MirrorPairs.Pair> withoutKnownTotals(List<MirrorPairs.Pair> pairs) {
        Set<List<Object>> known = pairs.stream()
                .filter(pair -> !pair.gap().flow().isTotal())
                .flatMap(pair -> years(pair).stream())
                .collect(Collectors.toSet());
        return pairs.stream()
                .filter(pair ->
                        !pair.gap().flow().isTotal() || years(pair).stream().noneMatch(known::contains))
                .toList();
    }

    /** Each of the two years, beside the authority that counted the other. */
    private static List<List<Object>> years(MirrorPairs.Pair pair) {
        return List.of(year(pair.a(), pair.b()), year(pair.b(), pair.a()));
    }

    private static List<Object> year(MirrorCount one, MirrorCount other) {
        return List.of(
                one.ofA(),
                one.level().authority(),
                one.span().first(),
                one.span().last(),
                other.level().authority());
    }

    private static List<MirrorGap> sorted(Dataset dataset, List<MirrorPairs.Pair> pairs) {
        List<String> order =
                dataset.listAuthorities().stream().map(Authority::id).toList();
        return pairs.stream()
                .sorted(Comparator.comparing(MirrorPairs.Pair::end)
                        .reversed()
                        .thenComparing(pair -> order.indexOf(pair.a().level().authority()))
                        .thenComparing(pair -> order.indexOf(pair.b().level().authority()))
                        .thenComparing(pair -> pair.gap().flow().code())
                        .thenComparing(MirrorPairs.Pair.BEST_FIRST))
                .map(MirrorPairs.Pair::gap)
                .toList();
    }

    private static List<MirrorCount> alone(List<MirrorCount> all, List<MirrorPairs.Pair> pairs) {
        Set<MirrorCount.Key> paired = pairs.stream()
                .flatMap(pair -> Stream.of(pair.a().key(), pair.b().key()))
                .collect(Collectors.toSet());
        Set<List<Object>> directed = all.stream()
                .filter(count -> !count.flow().isTotal())
                .map(MirrorGaps::total)
                .collect(Collectors.toCollection(HashSet::new));
        return all.stream()
                .filter(count -> !paired.contains(count.key()))
                .filter(count -> !count.flow().isTotal() || !directed.contains(total(count)))
                .sorted(Comparator.comparing(MirrorCount::span, Comparator.comparing(Period.Span::last))
                        .reversed()
                        .thenComparing(MirrorCount.BY_ID))
                .toList();
    }

    private static List<Object> total(MirrorCount count) {
        return List.of(
                count.level().authority(),
                count.subject().measures(),
                count.span().first(),
                count.span().last());
    }
}
