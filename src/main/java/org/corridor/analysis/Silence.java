package org.corridor.analysis;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.corridor.dataset.Milestone;
import org.corridor.dataset.Project;
import org.corridor.dataset.ProjectStatus;
import org.corridor.dataset.Segment;

/** What silence says of one project, beside what was stated of it. */
final class Silence {
    private Silence() {}

    /** Judges a project whose status had been reported by a day, by the steps that had been stated by then. */
    static InferredStatus ofReported(Project project, List<Milestone> stated, LocalDate asOf) {
        ProjectStatus status = project.status();
        List<DevelopmentEvidence> evidence = DevelopmentEvidence.list(project, stated, asOf, true);
        return switch (status) {
            case OPERATING, IDLE, MOTHBALLED, RETIRED ->
                none(project, Optional.of(status), InferredStatus.Ground.BUILT);
            case PROPOSED, CONSTRUCTION -> bySilence(project, Optional.of(status), evidence, asOf);
            case SHELVED, CANCELLED ->
                isRevived(project, evidence)
                        ? bySilence(project, Optional.of(status), evidence, asOf)
                        : halted(project, evidence, asOf);
        };
    }

    /** Judges a project whose status was reported later, or never: only what shows that it was in use stops the rule. */
    static InferredStatus ofUnreported(Project project, List<Milestone> stated, List<Segment> parts, LocalDate asOf) {
        boolean used = stated.stream()
                        .filter(step -> !step.date().first().isAfter(asOf))
                        .anyMatch(step -> Development.isUse(step.kind()))
                || parts.stream().anyMatch(part -> part.status() == ProjectStatus.OPERATING);
        return used
                ? none(project, Optional.empty(), InferredStatus.Ground.IN_USE)
                : bySilence(project, Optional.empty(), DevelopmentEvidence.list(project, stated, asOf, false), asOf);
    }

    private static InferredStatus none(Project project, Optional<ProjectStatus> stated, InferredStatus.Ground ground) {
        return new InferredStatus(
                project, stated, Optional.empty(), ground, List.of(), Optional.empty(), Optional.empty());
    }

    private static InferredStatus bySilence(
            Project project, Optional<ProjectStatus> stated, List<DevelopmentEvidence> evidence, LocalDate asOf) {
        List<DevelopmentPhase> phases = DevelopmentPhase.list(evidence);
        Optional<DevelopmentPhase> phase = at(phases, asOf);
        if (phase.isEmpty()) {
            return none(project, stated, InferredStatus.Ground.NO_EVIDENCE);
        }
        ProjectStatus inferred = switch (phase.get().stage()) {
            case DEVELOPED -> inDevelopment(stated, phase.get());
            case SHELVED -> ProjectStatus.SHELVED;
            case CANCELLED -> ProjectStatus.CANCELLED;
        };
        InferredStatus.Ground ground = phase.get().stage() == DevelopmentPhase.Stage.DEVELOPED
                ? InferredStatus.Ground.DEVELOPED
                : InferredStatus.Ground.SILENT;
        return new InferredStatus(
                project, stated, Optional.of(inferred), ground, phases, phase, phase.flatMap(now -> at(phases, now)));
    }

    /** The rule doesn't tell a proposal from a building site: the last evidence does, or else what was stated. */
    private static ProjectStatus inDevelopment(Optional<ProjectStatus> stated, DevelopmentPhase phase) {
        return phase.last().isBuilding()
                ? ProjectStatus.CONSTRUCTION
                : stated.filter(status -> status == ProjectStatus.CONSTRUCTION).orElse(ProjectStatus.PROPOSED);
    }

    /** A project that was called shelved can still be inferred cancelled; one that was called cancelled is. */
    private static InferredStatus halted(Project project, List<DevelopmentEvidence> evidence, LocalDate asOf) {
        InferredStatus silence = bySilence(project, Optional.of(project.status()), evidence, asOf);
        boolean adds = silence.ground() == InferredStatus.Ground.SILENT && project.status() == ProjectStatus.SHELVED;
        if (adds || silence.ground() == InferredStatus.Ground.NO_EVIDENCE) {
            return silence;
        }
        boolean last = project.status() == ProjectStatus.CANCELLED;
        return new InferredStatus(
                project,
                silence.stated(),
                Optional.empty(),
                InferredStatus.Ground.HALTED,
                silence.phases(),
                silence.phase(),
                last ? Optional.empty() : silence.next());
    }

    /** Tells whether somebody worked on it after it was reported to be shelved or cancelled. */
    private static boolean isRevived(Project project, List<DevelopmentEvidence> evidence) {
        return project.statusAsOf()
                .filter(date ->
                        evidence.stream().anyMatch(later -> later.first().isAfter(date.last())))
                .isPresent();
    }

    private static Optional<DevelopmentPhase> at(List<DevelopmentPhase> phases, LocalDate day) {
        return phases.stream().filter(phase -> phase.covers(day)).findFirst();
    }

    private static Optional<DevelopmentPhase> at(List<DevelopmentPhase> phases, DevelopmentPhase before) {
        return before.until().flatMap(day -> at(phases, day));
    }
}
