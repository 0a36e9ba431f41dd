package org.corridor.analysis;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.corridor.dataset.Dataset;
import org.corridor.dataset.DatasetView;
import org.corridor.dataset.Flow;
import org.corridor.dataset.Observation;
import org.corridor.dataset.Theme;

/** A dataset that lists the selected figures only. Everything else, and each claim by its name, is as in the whole one. */
final class SelectedDataset extends DatasetView {
    private final Selection selection;
    private final Map<Set<String>, List<Observation>> selected = new ConcurrentHashMap<>();

    SelectedDataset(Dataset whole, Selection selection) {
        super(whole);
        this.selection = selection;
    }

    @Override
    public List<Observation> listObservations(Set<String> measures) {
        return selected.computeIfAbsent(Set.copyOf(measures), this::select);
    }

    private List<Observation> select(Set<String> measures) {
        List<Observation> all = behind().listObservations(measures);
        if (!selection.flow().filter(Flow::isTotal).isPresent()) {
            return selection.keep(behind(), all);
        }
        Selection anyFlow =
                new Selection(selection.reading(), selection.asOf(), selection.authority(), Optional.empty());
        return anyFlow.keep(behind(), all).stream()
                .filter(claim -> selection.isOnFlow(claim) || isAddedUp(claim))
                .toList();
    }

    private boolean isAddedUp(Observation claim) {
        return behind().getMeasure(claim.measure()).theme() == Theme.FORMAL_TRADE;
    }

    @Override
    public <T> T remember(Object key, Supplier<T> work) {
        return behind().remember(List.of(selection, key), work);
    }

    @Override
    public Dataset whole() {
        return behind();
    }
}
