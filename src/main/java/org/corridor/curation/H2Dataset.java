package org.corridor.curation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
import org.corridor.dataset.Measure;
import org.corridor.dataset.Milestone;
import org.corridor.dataset.Observation;
import org.corridor.dataset.Project;
import org.corridor.dataset.Segment;
import org.corridor.dataset.Source;
import org.corridor.dataset.Target;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A dataset in an H2 of its own, which is filled once and then only read. Close it when nobody asks it any more. */
public final class H2Dataset implements Dataset, AutoCloseable {
    private static final Listing<Economy> ECONOMIES = Listing.of("economies", ReferenceRows::economy);
    private static final Listing<Authority> AUTHORITIES = Listing.of("authorities", ReferenceRows::authority);
    private static final Listing<Source> SOURCES = Listing.of("sources", ReferenceRows::source);
    private static final Listing<Measure> MEASURES = Listing.of("measures", ReferenceRows::measure);
    private static final Listing<Observation> OBSERVATIONS = Listing.of("observations", FigureRows::observation);
    private static final Listing<Target> TARGETS = Listing.of("targets", FigureRows::target);
    private static final Listing<Crossing> CROSSINGS = Listing.of("crossings", BorderRows::crossing);
    private static final Listing<Project> PROJECTS = Listing.of("projects", BorderRows::project);
    private static final Listing<Segment> SEGMENTS = Listing.of("segments", BorderRows::segment);
    private static final Listing<Milestone> MILESTONES = Listing.of("milestones", BorderRows::milestone);
    private static final Listing<Event> EVENTS = Listing.of("events", BorderRows::event);

    private final Database database;
    private final ClaimLines lines;
    private final Claims claims;
    private final Lookup<Economy> economies;
    private final Lookup<Authority> authorities;
    private final Lookup<Source> sources;
    private final Lookup<Measure> measures;
    private final ByMeasure observations;
    private final HeldTable<Target> targets;
    private final HeldTable<Crossing> crossings;
    private final HeldTable<Project> projects;
    private final HeldTable<Segment> segments;
    private final HeldTable<Milestone> milestones;
    private final HeldTable<Event> events;
    private final Remembered remembered = new Remembered();
    private final DatasetInfo info;
    private final Optional<BorderMap> map;

    private H2Dataset(Database database, CheckedFolder folder) {
        this.database = database;
        Rows rows = new Rows(JdbcClient.create(database.source()), new Pool());
        this.economies = new Lookup<>("economy", rows.list(ECONOMIES), Economy::id);
        this.authorities = new Lookup<>("authority", rows.list(AUTHORITIES), Authority::id);
        this.sources = new Lookup<>("source", rows.list(SOURCES), Source::id);
        this.measures = new Lookup<>("measure", rows.list(MEASURES), Measure::id);
        this.targets = new HeldTable<>(rows.list(TARGETS));
        this.crossings = new HeldTable<>(rows.list(CROSSINGS));
        this.projects = new HeldTable<>(rows.list(PROJECTS));
        this.segments = new HeldTable<>(rows.list(SEGMENTS));
        this.milestones = new HeldTable<>(rows.list(MILESTONES));
        this.events = new HeldTable<>(rows.list(EVENTS));
        HeldTable<Observation> figures = new HeldTable<>(rows.list(OBSERVATIONS));
        this.observations = new ByMeasure(figures.list());
        this.lines = new ClaimLines(Map.of(
                ClaimRef.Table.OBSERVATIONS, figures,
                ClaimRef.Table.TARGETS, targets,
                ClaimRef.Table.MILESTONES, milestones,
                ClaimRef.Table.EVENTS, events,
                ClaimRef.Table.CROSSINGS, crossings,
                ClaimRef.Table.PROJECTS, projects,
                ClaimRef.Table.SEGMENTS, segments));
        this.claims = new Claims(lines, measures, authorities, sources);
        this.map = folder.map();
        this.info = info(folder);
    }

    /** Loads a checked folder into a fresh database. */
    static H2Dataset load(CheckedFolder folder) {
        Database database = Database.open(folder.hash());
        try {
            Loading.load(folder.tables(), database.source());
            return new H2Dataset(database, folder);
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    @Override
    public DatasetInfo info() {
        return info;
    }

    @Override
    public List<Economy> listEconomies() {
        return economies.list();
    }

    @Override
    public Economy getEconomy(String id) {
        return economies.get(id);
    }

    @Override
    public List<Authority> listAuthorities() {
        return authorities.list();
    }

    @Override
    public Authority getAuthority(String id) {
        return authorities.get(id);
    }

    @Override
    public List<Source> listSources() {
        return sources.list();
    }

    @Override
    public Source getSource(String id) {
        return sources.get(id);
    }

    @Override
    public List<Measure> listMeasures() {
        return measures.list();
    }

    @Override
    public Measure getMeasure(String id) {
        return measures.get(id);
    }

    @Override
    public List<Observation> listObservations(Set<String> measures) {
        return observations.list(measures);
    }

    @Override
    public List<Target> listTargets() {
        return targets.list();
    }

    @Override
    public List<Crossing> listCrossings() {
        return crossings.list();
    }

    @Override
    public List<Project> listProjects() {
        return projects.list();
    }

    @Override
    public List<Segment> listSegments() {
        return segments.list();
    }

    @Override
    public List<Milestone> listMilestones() {
        return milestones.list();
    }

    @Override
    public List<Event> listEvents() {
        return events.list();
    }

    @Override
    public Optional<BorderMap> findMap() {
        return map;
    }

    @Override
    public Optional<Claim> findClaim(ClaimRef ref) {
        return lines.table(ref.table()).find(ref.id()).map(claim -> claim);
    }

    @Override
    public List<ClaimRow> listClaims(ClaimFilter filter, int offset, int limit) {
        return claims.list(filter, offset, limit);
    }

    @Override
    public int countClaims(ClaimFilter filter) {
        return claims.count(filter);
    }

    @Override
    public <T> T remember(Object key, Supplier<T> work) {
        return remembered.get(key, work);
    }

    @Override
    public void close() {
        database.close();
    }

    private DatasetInfo info(CheckedFolder folder) {
        PackageFile description = folder.description();
        return new DatasetInfo(
                description.name(),
                description.title(),
                description.version(),
                description.created(),
                folder.hash(),
                getEconomy(description.economies().getFirst()),
                getEconomy(description.economies().getLast()),
                description.licence());
    }
}
