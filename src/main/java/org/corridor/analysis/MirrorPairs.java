package org.corridor.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which counts of the two sides are set against each other. */
final class MirrorPairs {
    private MirrorPairs() {}

    /** A pair, and the counts from which it was made. */
    record Pair(MirrorGap gap, MirrorCount a, MirrorCount b) {
        /** What most days in common and then the newest year make the best; the rest is for the same order every time. */
        static final Comparator<Pair> BEST_FIRST = Comparator.comparing((Pair pair) -> pair.gap.shared())
                .thenComparing(Pair::end)
                .reversed()
                .thenComparing(Pair::a, MirrorCount.BY_ID)
                .thenComparing(Pair::b, MirrorCount.BY_ID);

        LocalDate end() {
            return a.span().last().isAfter(b.span().last())
                    ? a.span().last()
                    : b.span().last();
        }
    }

    /**
     * Lists the best pairs: for each two authorities and their kinds of time each count once, with the one that shares most
     * days with it.
     */
    static List<Pair> list(List<MirrorCount> counts) {
        Map<MirrorCount.Subject, NavigableMap<LocalDate, List<MirrorCount>>> years = counts.stream()
                .collect(Collectors.groupingBy(
                        MirrorCount::subject,
                        Collectors.groupingBy(count -> count.span().first(), TreeMap::new, Collectors.toList())));
        List<Pair> all = new ArrayList<>();
        years.forEach((subject, ofA) -> Optional.of(subject)
                .filter(MirrorCount.Subject::ofA)
                .map(one -> years.get(one.ofOtherSide()))
                .ifPresent(ofB -> ofA.values().stream()
                        .flatMap(List::stream)
                        .flatMap(count -> pairs(count, ofB))
                        .forEach(all::add)));
        return best(all);
    }

    private static Stream<Pair> pairs(MirrorCount a, NavigableMap<LocalDate, List<MirrorCount>> ofB) {
        // two times of one length that share a day begin no further apart than they are long
        long days = a.days() + Comparand.SLACK;
        LocalDate first = a.span().first();
        return ofB.subMap(first.minusDays(days), true, first.plusDays(days), true).values().stream()
                .flatMap(List::stream)
                .filter(b -> Math.abs(b.days() - a.days()) <= Comparand.SLACK)
                .flatMap(b -> MirrorGap.find(a.flow(), a.level(), b.level()).map(gap -> new Pair(gap, a, b)).stream());
    }

    private static List<Pair> best(List<Pair> all) {
        Set<List<Object>> taken = new HashSet<>();
        List<Pair> kept = new ArrayList<>();
        all.stream().sorted(Pair.BEST_FIRST).forEach(pair -> {
            List<Object> yearOfA = List.of(pair.a.key(), pair.b.series());
            List<Object> yearOfB = List.of(pair.b.key(), pair.a.series());
            if (!taken.contains(yearOfA) && !taken.contains(yearOfB)) {
                taken.add(yearOfA);
                taken.add(yearOfB);
                kept.add(pair);
            }
        });
        return kept;
    }
}
