package org.corridor.ui;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.corridor.analysis.Selection;
import org.corridor.chart.Chart;
import org.corridor.chart.ChartSpec;
import org.corridor.chart.Mark;
import org.corridor.chart.View;
import org.corridor.dataset.Authority;
import org.corridor.dataset.Dataset;
import org.corridor.dataset.Observation;

/** Who states the figures of some charts. */
final class FigureAuthorities {
    private FigureAuthorities() {}

    /** Lists who states a figure that these charts would show of all that had been stated by the day, by name. */
    static List<Authority> list(Dataset dataset, Collection<Chart> charts, View view) {
        Selection all = Selection.on(view.asOf());
        Set<String> ids = charts.stream()
                .map(chart -> chart.read(dataset, View.of(all)))
                .flatMap(spec -> figures(dataset, spec))
                .map(Observation::authority)
                .collect(Collectors.toSet());
        view.authority().ifPresent(ids::add);
        return dataset.listAuthorities().stream()
                .filter(authority -> ids.contains(authority.id()))
                .sorted((one, other) -> one.name().compareToIgnoreCase(other.name()))
                .toList();
    }

    private static Stream<Observation> figures(Dataset dataset, ChartSpec spec) {
        return Mark.claims(spec.marks().stream()).stream()
                .flatMap(ref -> dataset.findClaim(ref).stream())
                .flatMap(claim -> claim instanceof Observation figure ? Stream.of(figure) : Stream.empty());
    }
}
