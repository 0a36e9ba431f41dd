package org.corridor.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.corridor.dataset.Calendar;
import org.corridor.dataset.Flow;
import org.corridor.dataset.Observation;
import org.corridor.dataset.ObservationStatus;
import org.corridor.dataset.Period;
import org.corridor.dataset.Unit;

/**
 * Two figures on one quantity at one time that cannot both hold. No verdict on either.
 *
 * <p>What may be compared is {@link Comparison}'s to say. One authority is set against itself too, but only on the very
 * same days, or where what it says of a part is above what it says of the whole: its years that merely overlap are years
 * of their own.
 *
 * @param overlap the days in common; empty for two levels without a year
 * @param kind how they contradict each other
 */
public record Rivals(Observation one, Observation other, Optional<Overlap> overlap, Disagreement.Kind kind) {
    /** Two sums must share at least two fifths of the longer time, as the two years of a {@link MirrorGap} must. */
    static final int LEAST = 2;

    static final int WHOLE = 5;

    /** Returns the pairs among these claims, in the order of time; forecasts take no part. */
    public static List<Rivals> list(Collection<Observation> claims) {
        List<Rivals> pairs = new ArrayList<>();
        each(claims, pairs::add);
        return pairs;
    }

    /** Hands on each pair among these claims as soon as it is found; forecasts take no part. */
    static void each(Collection<Observation> claims, Consumer<Rivals> pairs) {
        groups(claims)
                .forEach(group -> sweep(group, (one, other) -> find(one, other).ifPresent(pairs)));
    }

    /** Lists what contradicts one claim among others, in their order. */
    public static List<Observation> against(Observation claim, Collection<Observation> others) {
        return claim.status() == ObservationStatus.F
                ? List.of()
                : others.stream()
                        .filter(other -> other.status() != ObservationStatus.F)
                        .filter(other -> find(claim, other).isPresent())
                        .toList();
    }

    /** Finds out whether two claims contradict each other. */
    static Optional<Rivals> find(Observation one, Observation other) {
        // most pairs meet, and ranges are cheaper to look at than years
        if (!new RangeGap(one.range(), other.range()).isApart() || isFar(one, other)) {
            return Optional.empty();
        }
        Comparison comparison = Comparison.of(one, other);
        return kind(comparison, one, other).map(kind -> new Rivals(one, other, comparison.overlap(), kind));
    }

    /** Tells at once of most pairs in a long list that their times are too far apart. */
    private static boolean isFar(Observation one, Observation other) {
        if (one.period() instanceof Period.Span a && other.period() instanceof Period.Span b) {
            Overlap days = Overlap.of(a, b);
            boolean inside = days.days() * 10 >= days.shorter() * 9;
            boolean same = one.authority().equals(other.authority());
            boolean sums = one.calendar() != Calendar.POINT && other.calendar() != Calendar.POINT;
            return same && days.days() < days.shorter()
                    || sums
                            && !inside
                            && !days.isAtLeast(LEAST, WHOLE)
                            && Comparand.of(one).isSum();
        }
        return false;
    }

    /** Tells whether the two are of different authorities. */
    public boolean isBetweenAuthorities() {
        return !one.authority().equals(other.authority());
    }

    private static Optional<Disagreement.Kind> kind(Comparison comparison, Observation one, Observation other) {
        boolean same = one.authority().equals(other.authority());
        return switch (comparison) {
            case Comparison.Allowed allowed ->
                allowed.overlap().map(days -> isOneTime(days, same, one)).orElse(true)
                        ? Optional.of(Disagreement.Kind.RANGES)
                        : Optional.empty();
            case Comparison.Part part ->
                part.contradict(one.range(), other.range()) && (!same || part.isWholly())
                        ? Optional.of(Disagreement.Kind.PART)
                        : Optional.empty();
            case Comparison.Refused refused ->
                !same && LevelInYear.isOf(refused, one, other)
                        ? Optional.of(Disagreement.Kind.LEVEL)
                        : Optional.empty();
        };
    }

    /** Sums belong to the whole of their time, so a few days in common do not make two of them one. */
    private static boolean isOneTime(Overlap days, boolean same, Observation claim) {
        return same ? days.days() == days.longer() : !Comparand.of(claim).isSum() || days.isAtLeast(LEAST, WHOLE);
    }

    private static Collection<List<Observation>> groups(Collection<Observation> claims) {
        Map<Subject, List<Observation>> groups = new LinkedHashMap<>();
        for (Observation claim : claims) {
            if (claim.status() != ObservationStatus.F) {
                groups.computeIfAbsent(Subject.of(claim), _ -> new ArrayList<>())
                        .add(claim);
            }
        }
        return groups.values();
    }

    private static void sweep(List<Observation> group, BiConsumer<Observation, Observation> meet) {
        Map<Boolean, List<Observation>> dated = group.stream()
                .collect(
                        Collectors.partitioningBy(claim -> claim.period().span().isPresent()));
        dated.values().forEach(claims -> TimeSweep.meet(claims, Rivals::days, meet));
    }

    /** The days on which others may speak of the same: for a level without a year, until a year after its statement. */
    private static TimeSweep<Observation> days(Observation claim) {
        return claim.period() instanceof Period.Span span
                ? new TimeSweep<>(claim, span.first(), span.last(), claim.id())
                : new TimeSweep<>(
                        claim, claim.statedOn().first(), claim.statedOn().last().plusYears(1), claim.id());
    }

    private record Subject(String measure, Optional<Flow> flow, Optional<String> crossing, Unit unit) {
        static Subject of(Observation claim) {
            return new Subject(claim.measure(), claim.flow(), claim.crossing(), claim.unit());
        }
    }
}
