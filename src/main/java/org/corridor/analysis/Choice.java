package org.corridor.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.corridor.dataset.Dataset;
import org.corridor.dataset.Observation;
import org.corridor.dataset.ObservationStatus;
import org.corridor.dataset.Period;
import org.corridor.dataset.Range;

/**
 * Claims chosen by a reading among those that compete, and the rest.
 *
 * <p>Claims compete when one authority makes them on one measure, flow, crossing and unit, for the same days; levels
 * without a year when they were stated in the same year. Forecasts do not compete with counts, nor what is kept out of
 * charts with what is not.
 */
record Choice(List<Observation> chosen, List<NotChosen> notChosen) {
    static Choice of(Reading reading, Dataset dataset, List<Observation> claims) {
        Map<List<Object>, List<Observation>> groups = new LinkedHashMap<>();
        claims.forEach(claim ->
                groups.computeIfAbsent(question(claim), _ -> new ArrayList<>()).add(claim));
        Comparator<Observation> order = order(reading, dataset);
        Set<Observation> chosen = new HashSet<>();
        List<NotChosen> others = new ArrayList<>();
        for (List<Observation> group : groups.values()) {
            Observation best = group.stream().min(order).orElseThrow();
            chosen.add(best);
            group.stream()
                    .filter(claim -> claim != best)
                    .map(claim -> new NotChosen(claim, Optional.of(best), reason(reading, dataset, claim, best)))
                    .forEach(others::add);
        }
        return new Choice(claims.stream().filter(chosen::contains).toList(), List.copyOf(others));
    }

    private static List<Object> question(Observation claim) {
        Object time = claim.period() instanceof Period.Span span
                ? List.of(span.first(), span.last())
                : claim.statedOn().first().getYear();
        return List.of(
                claim.authority(),
                claim.measure(),
                claim.flow(),
                claim.crossing(),
                claim.unit(),
                time,
                claim.status() == ObservationStatus.F,
                claim.chartable());
    }

    /** The chosen one first. The last key is the id, so that the order of the rows decides nothing. */
    private static Comparator<Observation> order(Reading reading, Dataset dataset) {
        Comparator<Observation> preferred = Comparator.comparing(Observation::sureness)
                .thenComparing(
                        claim -> dataset.getSource(claim.citation().source()).reliability())
                .thenComparing(Comparator.comparing(
                                (Observation claim) -> claim.statedOn().last())
                        .reversed());
        Comparator<Observation> extreme = switch (reading) {
            case LOW -> Comparator.comparing(Observation::range, Choice::byLow);
            case HIGH -> Comparator.comparing(Observation::range, Choice::byHigh);
            case ALL, OFFICIAL, PREFERRED -> (one, other) -> 0;
        };
        return extreme.thenComparing(preferred).thenComparing(Observation::id);
    }

    /** An open end is no exact value: what is open below comes last. */
    private static int byLow(Range one, Range other) {
        int open = Boolean.compare(one.isOpenBelow(), other.isOpenBelow());
        int low = open != 0 ? open : one.low().compareTo(other.low());
        return low != 0 ? low : one.high().compareTo(other.high());
    }

    private static int byHigh(Range one, Range other) {
        int open = Boolean.compare(one.isOpenAbove(), other.isOpenAbove());
        int high = open != 0 ? open : other.high().compareTo(one.high());
        return high != 0 ? high : other.low().compareTo(one.low());
    }

    private static NotChosen.Reason reason(Reading reading, Dataset dataset, Observation claim, Observation best) {
        if (reading == Reading.LOW && byLow(best.range(), claim.range()) < 0) {
            return NotChosen.Reason.LOWER_STATED;
        }
        if (reading == Reading.HIGH && byHigh(best.range(), claim.range()) < 0) {
            return NotChosen.Reason.HIGHER_STATED;
        }
        if (claim.sureness() != best.sureness()) {
            return NotChosen.Reason.CONFIDENCE;
        }
        if (dataset.getSource(claim.citation().source()).reliability()
                != dataset.getSource(best.citation().source()).reliability()) {
            return NotChosen.Reason.SOURCE;
        }
        return claim.statedOn().last().isBefore(best.statedOn().last())
                ? NotChosen.Reason.EARLIER
                : NotChosen.Reason.EQUAL;
    }
}
