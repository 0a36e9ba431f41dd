package org.corridor.chart;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.corridor.analysis.NotChosen;
import org.corridor.analysis.Reading;
import org.corridor.analysis.Selection;
import org.corridor.dataset.ClaimRef;
import org.corridor.dataset.Dataset;
import org.corridor.dataset.Observation;

/** Figures that a chart would show but for the reading. */
final class LeftOut {
    private LeftOut() {}

    static List<NotChosen> of(Chart chart, Dataset dataset, View view) {
        Selection selection = view.selection();
        if (selection.reading() == Reading.ALL) {
            return List.of();
        }
        Selection all = new Selection(Reading.ALL, selection.asOf(), selection.authority(), selection.flow());
        Set<ClaimRef> shown = Set.copyOf(Mark.claims(chart.spec(all.of(dataset), view.with(all)).marks().stream()));
        List<Observation> figures =
                shown.stream().sorted().flatMap(ref -> figure(dataset, ref)).toList();
        Set<String> measures = figures.stream().map(Observation::measure).collect(Collectors.toSet());
        return selection.leftOut(dataset, dataset.listObservations(measures)).stream()
                .filter(left -> shown.contains(left.claim().ref()))
                .toList();
    }

    private static Stream<Observation> figure(Dataset dataset, ClaimRef ref) {
        return dataset.findClaim(ref).stream()
                .flatMap(claim -> claim instanceof Observation figure ? Stream.of(figure) : Stream.empty());
    }
}
