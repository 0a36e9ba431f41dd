package org.corridor.dataset;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A dataset that answers as another one does. Made to be extended by those that answer some queries otherwise. */
public abstract class DatasetView implements Dataset {
    private final Dataset whole;

    protected DatasetView(Dataset whole) {
        this.whole = whole;
    }

    /** Returns the dataset behind this one. */
    protected final Dataset behind() {
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
    public List<Observation> listObservations(Set<String> measures) {
        return whole.listObservations(measures);
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
}
