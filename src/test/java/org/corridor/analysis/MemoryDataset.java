package org.corridor.analysis;

import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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
import org.corridor.dataset.ReducedDate;
import org.corridor.dataset.Segment;
import org.corridor.dataset.Source;
import org.corridor.dataset.Target;
import org.corridor.dataset.Theme;
import org.corridor.dataset.Unit;

/**
 * The claims of {@link RandomClaims} as a dataset, in the order given: its economies, authorities, measures and sources,
 * and no crossing, project or event. It lists no claims by filter.
 */
public record MemoryDataset(List<Observation> observations, List<Target> targets) implements Dataset {
    private static final Economy A = new Economy(RandomClaims.A, "Kenya", "Kenyan");
    private static final Economy B = new Economy(RandomClaims.B, "Tanzania", "Tanzanian");

    public MemoryDataset {
        observations = List.copyOf(observations);
        targets = List.copyOf(targets);
    }

    @Override
    public DatasetInfo info() {
        LocalDate created = LocalDate.of(2026, 1, 1);
        return new DatasetInfo("made-up", "Made up", "1", created, "0".repeat(64), A, B, "CC0");
    }

    @Override
    public List<Economy> listEconomies() {
        return List.of(A, B);
    }

    @Override
    public Economy getEconomy(String id) {
        return get(listEconomies().stream().filter(economy -> economy.id().equals(id)));
    }

    @Override
    public List<Authority> listAuthorities() {
        return Stream.of(
                        RandomClaims.OF_A.stream().map(id -> authority(id, Optional.of(RandomClaims.A))),
                        RandomClaims.OF_B.stream().map(id -> authority(id, Optional.of(RandomClaims.B))),
                        RandomClaims.OF_NONE.stream().map(id -> authority(id, Optional.empty())))
                .flatMap(authorities -> authorities)
                .toList();
    }

    private static Authority authority(String id, Optional<String> economy) {
        return new Authority(id, "Authority " + id, economy, Authority.Kind.CUSTOMS, "", "");
    }

    @Override
    public Authority getAuthority(String id) {
        return get(listAuthorities().stream().filter(authority -> authority.id().equals(id)));
    }

    @Override
    public List<Source> listSources() {
        return Stream.of("paper", "wire", "yearbook").map(MemoryDataset::source).toList();
    }

    private static Source source(String id) {
        Optional<ReducedDate> published = Optional.of(ReducedDate.parse("2024"));
        Source.Kind kind = Source.Kind.NEWSPAPER;
        return new Source(id, "The " + id, "", "", published, "", kind, Source.Reliability.B, Source.Read.FULL, "");
    }

    @Override
    public Source getSource(String id) {
        return get(listSources().stream().filter(source -> source.id().equals(id)));
    }

    @Override
    public List<Measure> listMeasures() {
        return List.of(
                new Measure("trade", "Trade", Theme.FORMAL_TRADE, Unit.parse("USD"), "Trade."),
                new Measure("rice", "Rice", Theme.FORMAL_TRADE, Unit.parse("USD"), "Rice."),
                new Measure("smuggled", "Smuggled goods", Theme.INFORMAL_TRADE, Unit.parse("USD"), "Smuggled goods."),
                new Measure("fuel", "Fuel", Theme.INFORMAL_TRADE, Unit.parse("litre/d"), "Fuel."),
                new Measure("power", "Power", Theme.ELECTRICITY, Unit.parse("MW"), "Power."));
    }

    @Override
    public Measure getMeasure(String id) {
        return get(listMeasures().stream().filter(measure -> measure.id().equals(id)));
    }

    @Override
    public List<Observation> listObservations(Set<String> measures) {
        return observations.stream()
                .filter(claim -> measures.contains(claim.measure()))
                .toList();
    }

    @Override
    public List<Target> listTargets() {
        return targets;
    }

    @Override
    public List<Crossing> listCrossings() {
        return List.of();
    }

    @Override
    public List<Project> listProjects() {
        return List.of();
    }

    @Override
    public List<Segment> listSegments() {
        return List.of();
    }

    @Override
    public List<Milestone> listMilestones() {
        return List.of();
    }

    @Override
    public List<Event> listEvents() {
        return List.of();
    }

    @Override
    public Optional<BorderMap> findMap() {
        return Optional.empty();
    }

    @Override
    public Optional<Claim> findClaim(ClaimRef ref) {
        return Stream.<Claim>concat(observations.stream(), targets.stream())
                .filter(claim -> claim.ref().equals(ref))
                .findFirst();
    }

    @Override
    public List<ClaimRow> listClaims(ClaimFilter filter, int offset, int limit) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int countClaims(ClaimFilter filter) {
        throw new UnsupportedOperationException();
    }

    private static <T> T get(Stream<T> found) {
        return found.findFirst().orElseThrow(NoSuchElementException::new);
    }
}
