package org.corridor.analysis;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.corridor.dataset.Authority;
import org.corridor.dataset.BorderMap;
import org.corridor.dataset.Claim;
import org.corridor.dataset.ClaimFilter;
import org.corridor.dataset.ClaimRef;
import org.corridor.dataset.ClaimRow;
import org.corridor.dataset.Crossing;
import org.corridor.dataset.Dataset;
import org.corridor.dataset.DatasetInfo;
import org.corridor.dataset.Economy;
import org.corridor.dataset.Event;
import org.corridor.dataset.Flow;
import org.corridor.dataset.Measure;
import org.corridor.dataset.Milestone;
import org.corridor.dataset.Observation;
import org.corridor.dataset.Project;
import org.corridor.dataset.Segment;
import org.corridor.dataset.Source;
import org.corridor.dataset.Target;
import org.corridor.dataset.Theme;

/** A dataset that lists the selected figures only. Everything else, and each claim by its name, is as in the whole one. */
final class SelectedDataset implements Dataset {
    private final Dataset whole;
    private final Selection selection;
    private final Map<Set<String>, List<Observation>> selected = new ConcurrentHashMap<>();

    SelectedDataset(Dataset whole, Selection selection) {
        this.whole = whole;
        this.selection = selection;
    }

    @Override
    public List<Observation> listObservations(Set<String> measures) {
        return selected.computeIfAbsent(Set.copyOf(measures), this::select);
    }

    private List<Observation> select(Set<String> measures) {
        List<Observation> all = whole.listObservations(measures);
        if (!selection.flow().filter(Flow::isTotal).isPresent()) {
            return selection.keep(whole, all);
        }
        Selection anyFlow =
                new Selection(selection.reading(), selection.asOf(), selection.authority(), Optional.empty());
        return anyFlow.keep(whole, all).stream()
                .filter(claim -> selection.isOnFlow(claim) || isAddedUp(claim))
                .toList();
    }

    private boolean isAddedUp(Observation claim) {
        return whole.getMeasure(claim.measure()).theme() == Theme.FORMAL_TRADE;
    }

    @Override
    public Dataset whole() {
        return whole;
    }

    @Override
    public DatasetInfo info() {
        return whole.info();
    }

    @Override
    public List<Economy> listEconomies() {
        return whole.listEconomies();
    }

    @Override
    public Economy getEconomy(String id) {
        return whole.getEconomy(id);
    }

    @Override
    public List<Authority> listAuthorities() {
        return whole.listAuthorities();
    }

    @Override
    public Authority getAuthority(String id) {
        return whole.getAuthority(id);
    }

    @Override
    public List<Source> listSources() {
        return whole.listSources();
    }

    @Override
    public Source getSource(String id) {
        return whole.getSource(id);
    }

    @Override
    public List<Measure> listMeasures() {
        return whole.listMeasures();
    }

    @Override
    public Measure getMeasure(String id) {
        return whole.getMeasure(id);
    }

    @Override
    public List<Target> listTargets() {
        return whole.listTargets();
    }

    @Override
    public List<Crossing> listCrossings() {
        return whole.listCrossings();
    }

    @Override
    public List<Project> listProjects() {
        return whole.listProjects();
    }

    @Override
    public List<Segment> listSegments() {
        return whole.listSegments();
    }

    @Override
    public List<Milestone> listMilestones() {
        return whole.listMilestones();
    }

    @Override
    public List<Event> listEvents() {
        return whole.listEvents();
    }

    @Override
    public Optional<BorderMap> findMap() {
        return whole.findMap();
    }

    @Override
    public Optional<Claim> findClaim(ClaimRef ref) {
        return whole.findClaim(ref);
    }

    @Override
    public List<ClaimRow> listClaims(ClaimFilter filter, int offset, int limit) {
        return whole.listClaims(filter, offset, limit);
    }

    @Override
    public int countClaims(ClaimFilter filter) {
        return whole.countClaims(filter);
    }

    @Override
    public <T> T remember(Object key, Supplier<T> work) {
        return whole.remember(List.of(selection, key), work);
    }
}
