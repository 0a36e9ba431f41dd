package org.corridor.analysis;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.corridor.dataset.Claim;
import org.corridor.dataset.Dataset;
import org.corridor.dataset.Measure;

/**
 * A claim that came to be known between two days.
 *
 * @param since the first day on which it counts
 */
public record Added(Claim claim, LocalDate since) {
    private static final Comparator<Added> BY_DAY = Comparator.comparing(Added::since)
            .thenComparing(added -> added.claim().ref());

    /**
     * Lists the claims of all tables that count after {@code from} and by {@code to}, oldest first. A claim whose day is not
     * known always counted, and so was never added.
     *
     * @param dataset the whole one
     * @param selected holds the figures that count
     */
    static List<Added> between(Dataset dataset, Dataset selected, LocalDate from, LocalDate to) {
        return claims(dataset, selected)
                .flatMap(claim -> AsOf.since(dataset, claim)
                        .filter(day -> day.isAfter(from) && !day.isAfter(to))
                        .map(day -> new Added(claim, day))
                        .stream())
                .sorted(BY_DAY)
                .toList();
    }

    private static Stream<Claim> claims(Dataset dataset, Dataset selected) {
        Stream<List<? extends Claim>> tables = Stream.of(
                selected.listObservations(
                        dataset.listMeasures().stream().map(Measure::id).collect(Collectors.toSet())),
                dataset.listTargets(),
                dataset.listMilestones(),
                dataset.listEvents(),
                dataset.listCrossings(),
                dataset.listProjects(),
                dataset.listSegments());
        return tables.flatMap(List::stream).map(Function.<Claim>identity());
    }
}
