package org.corridor.chart;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.corridor.analysis.NotChosen;
import org.corridor.analysis.Selection;
import org.corridor.dataset.Dataset;
import org.corridor.dataset.Observation;

/** A chart of selected figures, which knows what it would show of all. */
final class SelectedChart {
    private final Chart chart;
    private final Dataset dataset;
    private final View view;
    private final Selection selection;

    SelectedChart(Chart chart, Dataset dataset, View view) {
        this.chart = chart;
        this.dataset = dataset;
        this.view = view;
        this.selection = view.selection();
    }

    ChartSpec spec() {
        ChartSpec selected = chart.spec(selection.of(dataset), view);
        Selection any = Selection.on(view.asOf());
        List<Observation> all = figures(chart.spec(any.of(dataset), view.with(any)));
        String words = ". " + chart.scope(dataset, selection);
        return selected.with(title(selected, all), selected.subtitle() + words, leftOut(all));
    }

    /** Nobody must read that there is no figure where there is one that was not selected. */
    private String title(ChartSpec selected, List<Observation> all) {
        return all.isEmpty() || !figures(selected).isEmpty()
                ? selected.title()
                : chart.name() + ": none of " + Words.count(all.size(), "figure", "figures") + " fits this choice";
    }

    private List<NotChosen> leftOut(List<Observation> all) {
        Set<String> measures = all.stream().map(Observation::measure).collect(Collectors.toSet());
        Set<Observation> shown = Set.copyOf(all);
        return selection.leftOut(dataset, dataset.listObservations(measures)).stream()
                .filter(left -> shown.contains(left.claim()))
                .toList();
    }

    private List<Observation> figures(ChartSpec spec) {
        return Mark.claims(spec.marks().stream()).stream()
                .flatMap(ref -> dataset.findClaim(ref).stream())
                .flatMap(claim -> claim instanceof Observation figure ? Stream.of(figure) : Stream.empty())
                .toList();
    }
}
