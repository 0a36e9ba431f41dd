package org.corridor.analysis;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.corridor.analysis.InferredStatus.Ground;
import org.corridor.dataset.Claim;
import org.corridor.dataset.ProjectStatus;

/** What silence says of one project on one day, beside what was stated of it. */
final class Silence {
    private final InferredStatus.Known known;
    private final Claim claim;
    private final LocalDate asOf;
    private final List<DevelopmentEvidence> evidence;

    private Silence(InferredStatus.Known known, Claim claim, LocalDate asOf, List<DevelopmentEvidence> evidence) {
        this.known = known;
        this.claim = claim;
        this.asOf = asOf;
        this.evidence = evidence;
    }

    /** Judges a project by what had been stated of it; empty where nothing had been. */
    static Optional<InferredStatus> judge(InferredStatus.Known known, LocalDate asOf) {
        List<DevelopmentEvidence> evidence = DevelopmentEvidence.list(known, asOf);
        return claim(known, evidence).map(claim -> new Silence(known, claim, asOf, evidence).judge());
    }

    private static Optional<Claim> claim(InferredStatus.Known known, List<DevelopmentEvidence> evidence) {
        if (known.reported()) {
            return Optional.of(known.project());
        }
        Stream<Claim> last =
                evidence.stream().max(DevelopmentEvidence.BY_LAST).map(DevelopmentEvidence::claim).stream();
        Stream<Claim> any =
                known.steps().stream().min(Comparator.comparing(Claim::ref)).map(Claim.class::cast).stream();
        return Stream.concat(last, any).findFirst();
    }

    private InferredStatus judge() {
        if (known.status().isEmpty()) {
            return isInUse() ? nothing(Ground.IN_USE) : bySilence();
        }
        return switch (known.project().status()) {
            case OPERATING, IDLE, MOTHBALLED, RETIRED -> nothing(Ground.BUILT);
            case PROPOSED, CONSTRUCTION -> bySilence();
            case SHELVED, CANCELLED -> isRevived() ? bySilence() : halted();
        };
    }

    /** Until its status was reported, only what shows that a project was in use stops the rule. */
    private boolean isInUse() {
        return known.steps().stream()
                        .filter(step -> !step.date().first().isAfter(asOf))
                        .anyMatch(step -> Development.isUse(step.kind()))
                || known.parts().stream().anyMatch(part -> part.status() == ProjectStatus.OPERATING);
    }

    private InferredStatus nothing(Ground ground) {
        return new InferredStatus(
                known.project(),
                claim,
                Optional.empty(),
                ground,
                evidence,
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    private InferredStatus bySilence() {
        List<DevelopmentPhase> phases = DevelopmentPhase.list(evidence);
        Optional<DevelopmentPhase> phase = at(phases, asOf);
        if (phase.isEmpty()) {
            return nothing(Ground.NO_EVIDENCE);
        }
        ProjectStatus inferred = switch (phase.get().stage()) {
            case DEVELOPED -> inDevelopment(phase.get());
            case SHELVED -> ProjectStatus.SHELVED;
            case CANCELLED -> ProjectStatus.CANCELLED;
        };
        Ground ground = phase.get().stage() == DevelopmentPhase.Stage.DEVELOPED ? Ground.DEVELOPED : Ground.SILENT;
        Optional<DevelopmentPhase> next = phase.get().until().flatMap(day -> at(phases, day));
        return new InferredStatus(known.project(), claim, Optional.of(inferred), ground, evidence, phases, phase, next);
    }

    /** The rule doesn't tell a proposal from a building site: the last evidence does, or else what was stated. */
    private ProjectStatus inDevelopment(DevelopmentPhase phase) {
        return phase.last().isBuilding()
                ? ProjectStatus.CONSTRUCTION
                : known.status()
                        .filter(status -> status == ProjectStatus.CONSTRUCTION)
                        .orElse(ProjectStatus.PROPOSED);
    }

    /** A project that was called shelved can still be inferred cancelled; one that was called cancelled is. */
    private InferredStatus halted() {
        InferredStatus silence = bySilence();
        boolean cancelled = known.project().status() == ProjectStatus.CANCELLED;
        return switch (silence.ground()) {
            case SILENT -> cancelled ? halted(silence, Optional.empty()) : silence;
            case DEVELOPED -> halted(silence, cancelled ? Optional.empty() : silence.next());
            case HALTED, BUILT, IN_USE, NO_EVIDENCE -> silence;
        };
    }

    private InferredStatus halted(InferredStatus silence, Optional<DevelopmentPhase> next) {
        return new InferredStatus(
                known.project(),
                claim,
                Optional.empty(),
                Ground.HALTED,
                evidence,
                silence.phases(),
                silence.phase(),
                next);
    }

    /** Tells whether somebody worked on it after it was reported to be shelved or cancelled. */
    private boolean isRevived() {
        return known.project()
                .statusAsOf()
                .filter(date ->
                        evidence.stream().anyMatch(later -> later.first().isAfter(date.last())))
                .isPresent();
    }

    private static Optional<DevelopmentPhase> at(List<DevelopmentPhase> phases, LocalDate day) {
        return phases.stream().filter(phase -> phase.covers(day)).findFirst();
    }
}
