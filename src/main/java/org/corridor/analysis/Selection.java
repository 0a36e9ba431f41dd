package org.corridor.analysis;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.corridor.dataset.Dataset;
import org.corridor.dataset.Flow;
import org.corridor.dataset.Nature;
import org.corridor.dataset.Observation;

/**
 * Which figures count.
 *
 * <p>Figures only: targets, crossings, projects, milestones and events are what they are in every selection, as of its
 * day.
 *
 * @param asOf only what had been stated by this day
 * @param authority only what this authority states, by id; empty for all
 * @param flow only this flow, and figures to which no flow applies; empty for all
 */
public record Selection(Reading reading, LocalDate asOf, Optional<String> authority, Optional<Flow> flow) {
    /** Returns the selection of everything that had been stated by a day. */
    public static Selection on(LocalDate asOf) {
        return new Selection(Reading.ALL, asOf, Optional.empty(), Optional.empty());
    }

    /** Returns the same selection of the figures of every authority. */
    public Selection ofAnyone() {
        return new Selection(reading, asOf, Optional.empty(), flow);
    }

    /** Tells whether all that had been stated by the day counts. */
    public boolean isAll() {
        return reading == Reading.ALL && authority.isEmpty() && flow.isEmpty();
    }

    /**
     * Returns the dataset as it was known by the day, and as if it held no other figures.
     *
     * <p>Of formal trade in {@link Flow#TOTAL} the directions stay, because they are added up where no total is stated.
     */
    public Dataset of(Dataset dataset) {
        return dataset.remember(List.of(Selection.class, this), () -> view(dataset));
    }

    private Dataset view(Dataset dataset) {
        Dataset known = new KnownDataset(dataset, asOf);
        return isAll() ? known : new SelectedDataset(known, this);
    }

    /** Returns the same choice of figures as of another day. */
    public Selection at(LocalDate day) {
        return new Selection(reading, day, authority, flow);
    }

    /** Keeps the figures that count, in order. */
    public List<Observation> keep(Dataset dataset, List<Observation> claims) {
        return choose(dataset, candidates(claims)).chosen();
    }

    /** Lists the figures that would count but for the reading, each with the reason, in order. */
    public List<NotChosen> leftOut(Dataset dataset, List<Observation> claims) {
        List<Observation> candidates = candidates(claims);
        return reading == Reading.OFFICIAL
                ? candidates.stream()
                        .filter(claim -> claim.nature() != Nature.STATISTIC)
                        .map(NotChosen::unofficial)
                        .toList()
                : choose(dataset, candidates).notChosen();
    }

    private List<Observation> candidates(List<Observation> claims) {
        return AsOf.keep(claims, asOf).stream()
                .filter(claim -> authority.map(claim.authority()::equals).orElse(true))
                .filter(this::isOnFlow)
                .toList();
    }

    boolean isOnFlow(Observation claim) {
        return flow.isEmpty() || claim.flow().isEmpty() || claim.flow().equals(flow);
    }

    private Choice choose(Dataset dataset, List<Observation> claims) {
        return switch (reading) {
            case ALL -> new Choice(claims, List.of());
            case OFFICIAL ->
                new Choice(
                        claims.stream()
                                .filter(claim -> claim.nature() == Nature.STATISTIC)
                                .toList(),
                        List.of());
            case LOW, HIGH, PREFERRED -> Choice.of(reading, dataset, claims);
        };
    }
}
