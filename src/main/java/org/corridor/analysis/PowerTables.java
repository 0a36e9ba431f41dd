package org.corridor.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.corridor.dataset.Calendar;
import org.corridor.dataset.Dataset;
import org.corridor.dataset.Measure;
import org.corridor.dataset.Milestone;
import org.corridor.dataset.Observation;
import org.corridor.dataset.ObservationStatus;
import org.corridor.dataset.Project;
import org.corridor.dataset.Segment;
import org.corridor.dataset.Theme;
import org.corridor.dataset.Unit;

/** Finds in the tables of a dataset what speaks of electric power, by theme, unit and kind and never by a name. */
final class PowerTables {
    private static final Unit COUNT = Unit.parse("count");

    private final Dataset dataset;
    private final LocalDate asOf;
    private final List<Observation> figures;
    private final Set<String> contracted;
    private final Map<Project, List<Milestone>> built = new LinkedHashMap<>();
    private final Map<Project, List<Milestone>> unbuilt = new LinkedHashMap<>();

    PowerTables(Dataset dataset, LocalDate asOf) {
        this.dataset = dataset;
        this.asOf = asOf;
        this.figures = observations(PowerSupply.MEGAWATT);
        this.contracted = figures.stream()
                .filter(claim -> !isPlan(claim) && claim.calendar() == Calendar.CONTRACT)
                .map(Observation::measure)
                .collect(Collectors.toSet());
        Map<String, List<Milestone>> milestones = AsOf.keepKnown(dataset, dataset.listMilestones(), asOf).stream()
                .collect(Collectors.groupingBy(Milestone::project));
        dataset.listProjects().stream().filter(this::isLine).forEach(line -> {
            List<Milestone> own = milestones.getOrDefault(line.id(), List.of());
            (isBuilt(line, own) ? built : unbuilt).put(line, own);
        });
    }

    List<PowerLine> lines() {
        List<PowerClaim> arrived =
                delivered(figures.stream()).flatMap(PowerClaim::of).toList();
        List<PowerClaim> allowed = figures.stream()
                .filter(claim -> !isPlan(claim) && contracted.contains(claim.measure()))
                .flatMap(PowerClaim::of)
                .toList();
        List<PowerClaim> all = Stream.concat(arrived.stream(), allowed.stream()).toList();
        Map<Project, List<PowerClaim>> steps = new LinkedHashMap<>();
        built.forEach((line, milestones) -> steps.put(
                line,
                milestones.stream()
                        .filter(milestone -> PowerLines.allows(milestone.kind()))
                        .flatMap(PowerClaim::of)
                        .filter(claim -> !(isSpecification(claim) && claim.isRepeatedIn(all)))
                        .toList()));
        steps.values().removeIf(List::isEmpty);
        return PowerLines.list(steps, specifications(), allowed, dataset::getMeasure, asOf);
    }

    List<PowerFigure> delivered() {
        List<PowerClaim> specifications = specifications();
        return delivered(figures.stream())
                .map(figure -> new PowerFigure(
                        figure,
                        PowerClaim.of(figure)
                                .flatMap(claim -> specifications.stream().filter(claim::repeats))
                                .map(PowerClaim::claim)
                                .toList()))
                .toList();
    }

    List<PowerPlan> planned() {
        List<PowerClaim> stated = figures.stream()
                .filter(PowerTables::isPlan)
                .flatMap(PowerClaim::of)
                .toList();
        List<PowerClaim> milestones = new ArrayList<>();
        unbuilt.values()
                .forEach(all -> all.stream()
                        .filter(milestone -> milestone.kind() != Milestone.Kind.OUTAGE)
                        .flatMap(PowerClaim::of)
                        .forEach(milestones::add));
        built.values()
                .forEach(all -> all.stream()
                        .filter(milestone -> PowerLines.plans(milestone.kind()))
                        .flatMap(PowerClaim::of)
                        .forEach(milestones::add));
        Map<Project, List<Segment>> lines = new LinkedHashMap<>();
        unbuilt.keySet().stream()
                .filter(line -> AsOf.isKnown(dataset, line, asOf))
                .forEach(line -> lines.put(line, AsOf.keepParts(dataset, parts(line), asOf)));
        return PowerPlans.list(stated, milestones, lines);
    }

    List<Milestone> outages() {
        return Stream.concat(built.values().stream(), unbuilt.values().stream())
                .flatMap(List::stream)
                .filter(milestone -> milestone.kind() == Milestone.Kind.OUTAGE)
                .sorted(Comparator.comparing(Milestone::date).thenComparing(Milestone::id))
                .toList();
    }

    List<Observation> districts() {
        return observations(COUNT).stream().filter(claim -> !isPlan(claim)).toList();
    }

    private Stream<Observation> delivered(Stream<Observation> claims) {
        return claims.filter(claim -> !isPlan(claim) && !contracted.contains(claim.measure()));
    }

    private List<PowerClaim> specifications() {
        return built.values().stream()
                .flatMap(List::stream)
                .flatMap(PowerClaim::of)
                .filter(PowerTables::isSpecification)
                .toList();
    }

    /** Lines of a third economy are not between the two. */
    private boolean isLine(Project project) {
        List<Segment> parts = parts(project);
        return project.kind() == Project.Kind.POWER_LINE
                && (parts.isEmpty()
                        || parts.stream().anyMatch(part -> !part.economies().isEmpty()));
    }

    private List<Segment> parts(Project project) {
        return dataset.listSegments().stream()
                .filter(segment -> segment.project().equals(project.id()))
                .toList();
    }

    /** Before the first report of its status, what is built or contracted tells that a line is more than a plan. */
    private boolean isBuilt(Project line, List<Milestone> known) {
        if (!AsOf.isKnown(dataset, line, asOf)) {
            return known.stream().anyMatch(milestone -> tellsOfUse(milestone.kind()));
        }
        return switch (line.status()) {
            case PROPOSED, SHELVED, CANCELLED -> false;
            case CONSTRUCTION, OPERATING, IDLE, MOTHBALLED, RETIRED -> true;
        };
    }

    private List<Observation> observations(Unit unit) {
        Set<String> measures = dataset.listMeasures().stream()
                .filter(measure ->
                        measure.theme() == Theme.ELECTRICITY && measure.unit().equals(unit))
                .map(Measure::id)
                .collect(Collectors.toSet());
        return AsOf.keep(dataset.listObservations(measures), asOf).stream()
                .filter(claim -> claim.chartable() && claim.unit().equals(unit))
                .toList();
    }

    private static boolean tellsOfUse(Milestone.Kind kind) {
        return switch (kind) {
            case CONTRACT, EXTENSION, CONSTRUCTION, COMPLETION, OPERATION, OUTAGE -> true;
            case TALKS,
                    PROPOSAL,
                    AGREEMENT,
                    DEADLINE,
                    WITHDRAWAL,
                    SANCTIONS,
                    FINANCE,
                    LEGAL,
                    PENALTY,
                    STATEMENT,
                    SPECIFICATION -> false;
        };
    }

    private static boolean isPlan(Observation claim) {
        return claim.status() == ObservationStatus.F;
    }

    private static boolean isSpecification(PowerClaim claim) {
        return claim.claim() instanceof Milestone milestone && milestone.kind() == Milestone.Kind.SPECIFICATION;
    }
}
