package org.corridor.analysis;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.corridor.dataset.Flow;

/** Why counts are set against nothing: each is looked at beside what comes nearest to it on the other side. */
final class MirrorRefusals {
    private final Map<MirrorCount.Subject, Years> counts = new HashMap<>();

    MirrorRefusals(List<MirrorCount> all) {
        all.forEach(count ->
                counts.computeIfAbsent(count.subject(), _ -> new Years()).add(count));
    }

    /** The counts on one subject by their first days. */
    private static final class Years {
        private final NavigableMap<LocalDate, List<MirrorCount>> byStart = new TreeMap<>();
        private long longest;

        void add(MirrorCount count) {
            byStart.merge(
                    count.span().first(),
                    List.of(count),
                    (one, other) -> Stream.concat(one.stream(), other.stream()).toList());
            longest = Math.max(longest, Overlap.days(count.span()));
        }

        Stream<MirrorCount> overlapping(MirrorCount count) {
            return byStart
                    .subMap(
                            count.span().first().minusDays(longest),
                            true,
                            count.span().last(),
                            true)
                    .values()
                    .stream()
                    .flatMap(List::stream)
                    .filter(other -> other.span().overlaps(count.span()));
        }
    }

    /** A count beside another. */
    private record Beside(MirrorCount other, Comparison comparison, boolean contradicts) {
        static Beside of(MirrorCount count, MirrorCount other) {
            Comparison comparison = Comparison.of(count.flow(), count.level(), other.level());
            boolean contradicts = comparison instanceof Comparison.Part
                    && comparison.contradict(
                            count.level().range(), other.level().range());
            return new Beside(other, comparison, contradicts);
        }

        /** A contradiction first, then the fewest reasons, then most days in common. */
        static final Comparator<Beside> NEAREST = Comparator.comparing(Beside::contradicts)
                .reversed()
                .thenComparing(beside -> beside.comparison.reasons().size())
                .thenComparing(Comparator.comparing(Beside::share).reversed())
                .thenComparing(Beside::other, MirrorCount.BY_ID);

        private BigDecimal share() {
            return comparison.overlap().map(Overlap::share).orElse(BigDecimal.ZERO);
        }
    }

    MirrorRefusal of(MirrorCount count) {
        MirrorCount.Subject subject = count.subject().ofOtherSide();
        Optional<Beside> nearest = Optional.ofNullable(counts.get(subject))
                .flatMap(years -> nearest(count, years))
                .or(() -> counts.entrySet().stream()
                        .filter(entry -> isOf(subject.ofA(), subject.flow()).test(entry.getKey()))
                        .flatMap(entry -> nearest(count, entry.getValue()).stream())
                        .min(Beside.NEAREST));
        return nearest.map(beside -> refusal(count, beside))
                .orElseGet(() -> new MirrorRefusal(
                        count.flow(),
                        count.level(),
                        Optional.empty(),
                        MirrorRefusal.Why.NO_COUNTERPART,
                        Set.of(),
                        Optional.empty(),
                        false));
    }

    private static Predicate<MirrorCount.Subject> isOf(boolean ofA, Flow flow) {
        return subject -> subject.ofA() == ofA && subject.flow().equals(flow);
    }

    private static Optional<Beside> nearest(MirrorCount count, Years years) {
        return years.overlapping(count).map(other -> Beside.of(count, other)).min(Beside.NEAREST);
    }

    private static MirrorRefusal refusal(MirrorCount count, Beside beside) {
        Comparison comparison = beside.comparison;
        return new MirrorRefusal(
                count.flow(),
                count.level(),
                Optional.of(beside.other.level()),
                why(beside),
                comparison.reasons(),
                comparison.overlap(),
                beside.contradicts);
    }

    private static MirrorRefusal.Why why(Beside beside) {
        if (!beside.comparison.reasons().isEmpty()) {
            return MirrorRefusal.Why.UNLIKE;
        }
        boolean one = beside.comparison.overlap().filter(MirrorGap::isOneTime).isPresent();
        return one ? MirrorRefusal.Why.TAKEN : MirrorRefusal.Why.TOO_LITTLE_IN_COMMON;
    }
}
