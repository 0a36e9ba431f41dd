package org.corridor.analysis;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.corridor.dataset.Calendar;
import org.corridor.dataset.Flow;
import org.corridor.dataset.Observation;
import org.corridor.dataset.Period;
import org.corridor.dataset.Range;
import org.corridor.dataset.Unit;

/**
 * What one authority counted of one flow over one time: the range of its statistics, or else of the estimates of them.
 *
 * @param ofA whether its authority is of side A, and not of side B
 * @param span the time, which the level has as its period
 */
record MirrorCount(Flow flow, boolean ofA, Period.Span span, Level level) {
    /** The same for the same claims, in whatever order they were given. */
    static final Comparator<MirrorCount> BY_ID =
            Comparator.comparing(count -> count.level().claims().getFirst().id());

    /** What is counted; two counts can mirror each other only where it is the same. */
    record Subject(Flow flow, boolean ofA, Set<String> measures, Unit unit) {
        Subject ofOtherSide() {
            return new Subject(flow, !ofA, measures, unit);
        }
    }

    /** One authority’s years of one kind: those of one calendar follow each other, those of two lie across each other. */
    record Series(String authority, Calendar calendar) {}

    /** What makes several figures one count. */
    record Key(Subject subject, Series series, LocalDate first, LocalDate last) {}

    Subject subject() {
        return new Subject(flow, ofA, measures(), level.unit());
    }

    Series series() {
        return new Series(level.authority(), level.calendar());
    }

    Key key() {
        return new Key(subject(), series(), span.first(), span.last());
    }

    private Set<String> measures() {
        return level.claims().stream().map(Observation::measure).collect(Collectors.toUnmodifiableSet());
    }

    long days() {
        return Overlap.days(span);
    }

    /** Returns several counts with one key as one: statistics go before estimates of them. */
    static MirrorCount merge(List<MirrorCount> same) {
        List<MirrorCount> statistics =
                same.stream().filter(count -> count.level.isStatistic()).toList();
        List<MirrorCount> used = (statistics.isEmpty() ? same : statistics)
                .stream().sorted(BY_ID).toList();
        MirrorCount first = used.getFirst();
        if (used.size() == 1) {
            return first;
        }
        List<Range> ranges = used.stream().map(count -> count.level.range()).toList();
        boolean computed = used.stream().allMatch(count -> count.level.computed());
        Level one = first.level;
        Level merged = new Level(
                one.authority(), one.period(), one.calendar(), Hull.of(ranges), one.unit(), computed, claims(used));
        return new MirrorCount(first.flow, first.ofA, first.span, merged);
    }

    private static List<Observation> claims(List<MirrorCount> counts) {
        TreeSet<Observation> claims = new TreeSet<>(Comparator.comparing(Observation::id));
        counts.forEach(count -> claims.addAll(count.level.claims()));
        return List.copyOf(claims);
    }
}
