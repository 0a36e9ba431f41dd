package org.corridor.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.corridor.dataset.Observation;
import org.corridor.dataset.ObservationStatus;
import org.corridor.dataset.Period;
import org.corridor.dataset.Range;

/**
 * A claim that says it has its figure from one other claim alone, and yet differs from it in amount, time or unit.
 *
 * <p>What was worked out for another time, such as last year's level from this year's and its growth, is no repeat.
 *
 * @param kind how it differs
 */
record Repeats(Observation origin, Observation repeat, Disagreement.Kind kind) {
    /** By how many days a time may differ without being another: months and the leap years of two calendars do. */
    private static final long SLACK = 3;

    /** Lists the repeats that differ, in order; those that {@link Rivals} finds are left to it. */
    static List<Repeats> list(List<Observation> claims) {
        Map<String, Observation> byId =
                claims.stream().collect(Collectors.toMap(Observation::id, Function.identity(), (first, _) -> first));
        List<Repeats> found = new ArrayList<>();
        for (Observation claim : claims) {
            if (claim.derivedFrom().size() == 1 && claim.status() != ObservationStatus.F) {
                Optional.ofNullable(byId.get(claim.derivedFrom().getFirst()))
                        .filter(origin -> origin != claim && origin.status() != ObservationStatus.F)
                        .ifPresent(origin ->
                                kind(origin, claim).ifPresent(kind -> found.add(new Repeats(origin, claim, kind))));
            }
        }
        return found;
    }

    /** Tells whether one of two claims says that it has its figure from the other alone. */
    static boolean isPair(Observation one, Observation other) {
        return one.derivedFrom().equals(List.of(other.id()))
                || other.derivedFrom().equals(List.of(one.id()));
    }

    private static Optional<Disagreement.Kind> kind(Observation origin, Observation repeat) {
        if (!origin.flow().equals(repeat.flow()) || Rivals.find(origin, repeat).isPresent()) {
            return Optional.empty();
        }
        if (!origin.unit().equals(repeat.unit())) {
            return isEqual(origin.range(), repeat.range()) ? Optional.of(Disagreement.Kind.REUNITED) : Optional.empty();
        }
        if (!origin.measure().equals(repeat.measure())) {
            return Optional.empty();
        }
        boolean apart = new RangeGap(origin.range(), repeat.range()).isApart();
        return apart ? apart(origin, repeat) : relabelled(origin, repeat);
    }

    /** Equal numbers in unlike units cannot both be right, unless they are nothing. */
    private static boolean isEqual(Range one, Range other) {
        return one.low().compareTo(other.low()) == 0
                && one.high().compareTo(other.high()) == 0
                && one.high().signum() != 0;
    }

    private static Optional<Disagreement.Kind> apart(Observation origin, Observation repeat) {
        return isYearlessBesideYear(origin, repeat) || isYearlessBesideYear(repeat, origin)
                ? Optional.of(Disagreement.Kind.REPEAT)
                : Optional.empty();
    }

    private static boolean isYearlessBesideYear(Observation one, Observation other) {
        return one.period().span().isEmpty() && other.calendar().isTwelveMonths();
    }

    private static Optional<Disagreement.Kind> relabelled(Observation origin, Observation repeat) {
        boolean other = origin.period() instanceof Period.Span one && repeat.period() instanceof Period.Span two
                ? isOtherTime(Overlap.of(one, two))
                : isYearlessBesidePart(origin, repeat) || isYearlessBesidePart(repeat, origin);
        return other ? Optional.of(Disagreement.Kind.RELABELLED) : Optional.empty();
    }

    private static boolean isOtherTime(Overlap overlap) {
        return overlap.longer() - overlap.days() > SLACK;
    }

    /** A level without a year is a yearly one, so it cannot be the sum of a month or of three years. */
    private static boolean isYearlessBesidePart(Observation one, Observation other) {
        return one.period().span().isEmpty()
                && other.unit().per().isEmpty()
                && switch (other.calendar()) {
                    case MULTI_YEAR, PART_YEAR, MONTH -> true;
                    case GREGORIAN, PK_FISCAL, IR_SOLAR, FISCAL, POINT, CONTRACT, NONE -> false;
                };
    }
}
