package org.corridor.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.corridor.dataset.Measure;
import org.corridor.dataset.Milestone;
import org.corridor.dataset.Observation;
import org.corridor.dataset.Project;
import org.corridor.dataset.ProjectStatus;
import org.corridor.dataset.ReducedDate;

/** Puts claims of what may flow together into the lines of which they speak. */
final class PowerLines {
    private PowerLines() {}

    /**
     * Lists the lines with their own milestones, then the measures whose figures speak of no single line.
     *
     * @param steps the milestones of a line that say what it allows
     * @param specifications the milestones of lines that say how much flows or may flow in all
     * @param figures the observations of what may flow
     * @param asOf reports of a later day are not known yet
     */
    static List<PowerLine> list(
            Map<Project, List<PowerClaim>> steps,
            List<PowerClaim> specifications,
            List<PowerClaim> figures,
            Function<String, Measure> measures,
            LocalDate asOf) {
        List<PowerLine> lines = new ArrayList<>();
        steps.forEach((project, own) -> lines.add(
                new PowerLine(project.id(), project.name(), reported(project, asOf), PowerLine.steps(own, figures))));
        List<PowerClaim> all = steps.values().stream().flatMap(List::stream).toList();
        group(figures.stream().filter(figure -> !figure.isRepeatedIn(all)).toList())
                .forEach(own -> lines.add(ofMeasure(own, specifications, measures, lines)));
        return lines;
    }

    private static PowerLine ofMeasure(
            List<PowerClaim> own,
            List<PowerClaim> specifications,
            Function<String, Measure> measures,
            List<PowerLine> lines) {
        Measure measure = measures.apply(((Observation) own.getFirst().claim()).measure());
        List<PowerClaim> same =
                specifications.stream().filter(claim -> claim.isRepeatedIn(own)).toList();
        // what was said of a line is known to hold as long as the line is reported in use
        Optional<LocalDate> reported = lines.stream()
                .filter(line -> same.stream().anyMatch(claim -> isOf(claim, line)))
                .flatMap(line -> line.reported().stream())
                .max(LocalDate::compareTo);
        return new PowerLine(measure.id(), measure.name(), reported, PowerLine.steps(own, same));
    }

    private static boolean isOf(PowerClaim claim, PowerLine line) {
        return claim.claim() instanceof Milestone milestone
                && milestone.project().equals(line.id());
    }

    private static Collection<List<PowerClaim>> group(List<PowerClaim> figures) {
        Map<String, List<PowerClaim>> groups = new LinkedHashMap<>();
        for (PowerClaim figure : figures) {
            Observation claim = (Observation) figure.claim();
            groups.computeIfAbsent(claim.measure() + claim.flow(), _ -> new ArrayList<>())
                    .add(figure);
        }
        return groups.values();
    }

    private static Optional<LocalDate> reported(Project project, LocalDate asOf) {
        return project.status() == ProjectStatus.OPERATING
                ? project.statusAsOf().filter(day -> !day.first().isAfter(asOf)).map(ReducedDate::last)
                : Optional.empty();
    }

    /** Tells whether a step says what its line allows. */
    static boolean allows(Milestone.Kind kind) {
        return switch (kind) {
            case CONTRACT, EXTENSION, CONSTRUCTION, COMPLETION, OPERATION, SPECIFICATION -> true;
            case TALKS,
                    PROPOSAL,
                    AGREEMENT,
                    OUTAGE,
                    DEADLINE,
                    WITHDRAWAL,
                    SANCTIONS,
                    FINANCE,
                    LEGAL,
                    PENALTY,
                    STATEMENT -> false;
        };
    }

    /** Tells whether a step only says what somebody means to build or buy. */
    static boolean plans(Milestone.Kind kind) {
        return switch (kind) {
            case TALKS, PROPOSAL, AGREEMENT, DEADLINE, FINANCE, LEGAL, STATEMENT -> true;
            case CONTRACT,
                    EXTENSION,
                    CONSTRUCTION,
                    COMPLETION,
                    OPERATION,
                    SPECIFICATION,
                    OUTAGE,
                    WITHDRAWAL,
                    SANCTIONS,
                    PENALTY -> false;
        };
    }
}
