package org.corridor.analysis;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.corridor.dataset.Authority;
import org.corridor.dataset.Dataset;
import org.corridor.dataset.Period;

/**
 * Which counts of the two sides mirror each other, and which do not.
 *
 * <p>Counts only: statistics, and estimates for authorities that publish statistics. Two-way totals stand in where two
 * authorities have no pair by direction in that time.
 */
public final class MirrorGaps {
    private final List<MirrorGap> gaps;
    private final List<MirrorCount> alone;
    private final MirrorRefusals refusals;

    private MirrorGaps(List<MirrorGap> gaps, List<MirrorCount> alone, MirrorRefusals refusals) {
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

    /**
     * Returns them for the trade in focus; counts on other measures of formal trade have no counterpart.
     *
     * @param dataset holds the selected figures of all authorities: one alone has no counterpart
     * @param selection where it names an authority, only the pairs and refusals in which that one takes part
     */
    public static MirrorGaps of(Dataset dataset, TradeFocus focus, Selection selection) {
        MirrorCounts sides = new MirrorCounts(dataset);
        List<MirrorCount> counts = sides.inFocus(focus);
        List<MirrorPairs.Pair> pairs = withoutKnownTotals(MirrorPairs.list(counts));
        Stream<MirrorCount> beside = sides.besideFocus(focus, selection.asOf()).stream();
        List<MirrorCount> all = Stream.concat(counts.stream(), beside).toList();
        MirrorGaps found = new MirrorGaps(sorted(dataset, pairs), alone(all, pairs), new MirrorRefusals(all));
        return selection.authority().map(found::with).orElse(found);
    }

    /** Returns them, see {@link #of(Dataset, TradeFocus, Selection)}; nothing where no trade is in focus. */
    public static MirrorGaps of(Dataset dataset, Selection selection) {
        return TradeFocus.find(dataset, selection)
                .map(focus -> of(dataset, focus, selection))
                .orElseGet(() -> new MirrorGaps(List.of(), List.of(), new MirrorRefusals(List.of())));
    }

    private MirrorGaps with(String authority) {
        return new MirrorGaps(
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
