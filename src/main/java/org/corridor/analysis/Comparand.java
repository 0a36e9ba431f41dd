package org.corridor.analysis;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.corridor.dataset.Calendar;
import org.corridor.dataset.Flow;
import org.corridor.dataset.Observation;
import org.corridor.dataset.ObservationStatus;
import org.corridor.dataset.Period;
import org.corridor.dataset.ReducedDate;
import org.corridor.dataset.Unit;

/**
 * What a figure is about, as far as {@link Comparison} asks.
 *
 * @param crossings of the claims behind it; an empty one is a claim on no crossing of its own
 * @param stated the date of the latest statement behind it
 */
record Comparand(
        Set<String> measures,
        Optional<Flow> flow,
        Set<Optional<String>> crossings,
        Unit unit,
        Period period,
        Calendar calendar,
        boolean forecast,
        ReducedDate stated) {
    /** Bases of which a sum over a time makes no sense: they are what they are on every day of it. */
    private static final Set<String> LEVELS = Set.of("percent", "km", "MW");

    /** By how many days two times of one length may differ: months and the leap years of two calendars do. */
    static final long SLACK = 3;

    static Comparand of(Observation claim) {
        return new Comparand(
                Set.of(claim.measure()),
                claim.flow(),
                Set.of(claim.crossing()),
                claim.unit(),
                claim.period(),
                claim.calendar(),
                claim.status() == ObservationStatus.F,
                claim.statedOn());
    }

    static Comparand of(Flow flow, Level level) {
        return new Comparand(
                level.claims().stream().map(Observation::measure).collect(Collectors.toUnmodifiableSet()),
                Optional.of(flow),
                level.claims().stream().map(Observation::crossing).collect(Collectors.toUnmodifiableSet()),
                level.unit(),
                level.period(),
                level.calendar(),
                level.claims().stream().anyMatch(claim -> claim.status() == ObservationStatus.F),
                level.stated());
    }

    Comparison with(Comparand other) {
        EnumSet<Unlike> reasons = EnumSet.noneOf(Unlike.class);
        subject(other, reasons);
        unit(other, reasons);
        Optional<Overlap> overlap = time(other, reasons);
        if (reasons.isEmpty()) {
            return new Comparison.Allowed(overlap);
        }
        Unlike first = reasons.iterator().next();
        boolean lengthOnly = first == Unlike.PART_AGAINST_YEAR || first == Unlike.UNLIKE_LENGTH;
        return overlap.filter(_ -> lengthOnly)
                .filter(PartOfWhole::isIn)
                .<Comparison>map(days -> new Comparison.Part(first, isShorter(days), days))
                .orElseGet(() -> new Comparison.Refused(Collections.unmodifiableSet(reasons), overlap));
    }

    private void subject(Comparand other, Set<Unlike> reasons) {
        if (!measures.equals(other.measures)) {
            reasons.add(Unlike.UNLIKE_MEASURE);
        }
        if (!flow.equals(other.flow)) {
            reasons.add(Unlike.UNLIKE_FLOW);
        }
        if (!crossings.equals(other.crossings)) {
            reasons.add(Unlike.UNLIKE_CROSSING);
        }
        if (forecast != other.forecast) {
            reasons.add(Unlike.FORECAST_AGAINST_COUNT);
        }
    }

    private void unit(Comparand other, Set<Unlike> reasons) {
        if (!unit.base().equals(other.unit.base())) {
            boolean money = unit.isCurrency() && other.unit.isCurrency();
            reasons.add(money ? Unlike.UNLIKE_CURRENCY : Unlike.UNLIKE_UNIT);
        }
        if (!unit.per().equals(other.unit.per())) {
            reasons.add(Unlike.UNLIKE_RATE);
        } else if (isSum() != other.isSum()) {
            reasons.add(Unlike.LEVEL_AGAINST_SUM);
        }
    }

    private Optional<Overlap> time(Comparand other, Set<Unlike> reasons) {
        if (period instanceof Period.Span one && other.period instanceof Period.Span two) {
            Overlap overlap = Overlap.of(one, two);
            if (overlap.days() == 0) {
                reasons.add(Unlike.NO_DAY_IN_COMMON);
            }
            if (isSum() && other.isSum() && overlap.longer() - overlap.shorter() > SLACK) {
                reasons.add(isPartOfAYear(other, overlap) ? Unlike.PART_AGAINST_YEAR : Unlike.UNLIKE_LENGTH);
            }
            return Optional.of(overlap);
        }
        if (period.span().isPresent() || other.period.span().isPresent()) {
            reasons.add(Unlike.DATED_AGAINST_UNDATED);
        } else if (!isWithinAYear(stated, other.stated)) {
            reasons.add(Unlike.STATED_YEARS_APART);
        }
        return Optional.empty();
    }

    private boolean isPartOfAYear(Comparand other, Overlap overlap) {
        return (isShorter(overlap) ? other : this).calendar.isTwelveMonths();
    }

    private boolean isShorter(Overlap overlap) {
        return period.span()
                .filter(span -> Overlap.days(span) == overlap.shorter())
                .isPresent();
    }

    /** A sum belongs to the whole of its time; everything else is as high on each day of it. */
    boolean isSum() {
        return unit.per().isEmpty()
                && !LEVELS.contains(unit.base())
                && calendar != Calendar.POINT
                && calendar != Calendar.CONTRACT;
    }

    private static boolean isWithinAYear(ReducedDate one, ReducedDate other) {
        boolean ordered = !one.last().isAfter(other.last());
        ReducedDate early = ordered ? one : other;
        ReducedDate late = ordered ? other : one;
        return !late.first().isAfter(early.last().plusYears(1));
    }
}
