package org.corridor.chart;

import java.util.List;
import java.util.Optional;
import org.corridor.analysis.Selection;
import org.corridor.dataset.ClaimRef;
import org.corridor.dataset.Dataset;

/** One chart of the catalogue. Stateless. */
public interface Chart {
    /** Returns the id, which is also its address: lower-case words joined by hyphens. */
    String id();

    /** Returns its short name for menus and lists. */
    String name();

    /** Returns what it is about. */
    Topic topic();

    /** Returns why this dataset cannot have the chart, or empty where it can. */
    Optional<String> findObstacle(Dataset dataset);

    /**
     * Returns what the chart says of the figures that the view selects. It says in its subtitle which, where it is not all.
     *
     * @throws IllegalStateException when there is an obstacle
     */
    default ChartSpec read(Dataset dataset, View view) {
        return dataset.remember(
                List.of(id(), view),
                () -> view.selection().isAll()
                        ? spec(view.selection().of(dataset), view)
                        : new SelectedChart(this, dataset, view).spec());
    }

    /** Returns in words which figures the chart shows of a selection; empty where it shows all. */
    default String scope(Dataset dataset, Selection selection) {
        return SelectionWords.of(dataset, selection);
    }

    /**
     * Returns what the chart says of the dataset.
     *
     * @param dataset holds only the figures that the view selects
     * @throws IllegalStateException when there is an obstacle
     */
    ChartSpec spec(Dataset dataset, View view);

    /**
     * Returns what a reader may quote of the chart: one to three sentences, or none where nothing had been stated. A chart
     * that has no sentences of its own is quoted by its title.
     *
     * @param dataset holds only the figures that the view selects
     * @throws IllegalStateException when there is an obstacle
     */
    default List<Sentence> sentences(Dataset dataset, View view) {
        ChartSpec spec = spec(dataset, view);
        List<ClaimRef> claims = Mark.claims(spec.marks().stream());
        return claims.isEmpty()
                ? List.of()
                : List.of(new Prose().cite(spec.title(), claims).end());
    }
}
