package org.corridor.dataset;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The queries over one version of one dataset. Safe for use by several threads; answers never change.
 *
 * <p>{@code get} throws {@link java.util.NoSuchElementException} where nothing has the id, {@code find} returns
 * Optional, {@code list} returns all in the order of the file unless said otherwise.
 */
public interface Dataset {
    DatasetInfo info();

    /** Returns the dataset with all its figures, of which this one may hold a part. */
    default Dataset whole() {
        return this;
    }

    List<Economy> listEconomies();

    Economy getEconomy(String id);

    List<Authority> listAuthorities();

    Authority getAuthority(String id);

    List<Source> listSources();

    Source getSource(String id);

    List<Measure> listMeasures();

    Measure getMeasure(String id);

    /** Lists the observations on any of these measures. */
    List<Observation> listObservations(Set<String> measures);

    List<Target> listTargets();

    List<Crossing> listCrossings();

    List<Project> listProjects();

    List<Segment> listSegments();

    List<Milestone> listMilestones();

    List<Event> listEvents();

    /** Finds the map, where the dataset has one. */
    Optional<BorderMap> findMap();

    /** Finds a claim of any table. */
    Optional<Claim> findClaim(ClaimRef ref);

    /** Lists one page of the claims that the filter lets through. */
    List<ClaimRow> listClaims(ClaimFilter filter, int offset, int limit);

    /** Counts the claims that the filter lets through. */
    int countClaims(ClaimFilter filter);

    /**
     * Returns what some work makes of this dataset, which never changes. It may be kept, so that a page that asks again
     * for what another page asked for does not wait again; it may also be worked out anew each time.
     *
     * @param key tells this work, with all that its answer depends on besides the dataset, from all other
     * @param work a pure function of the dataset and the key
     */
    default <T> T remember(Object key, Supplier<T> work) {
        return work.get();
    }
}
