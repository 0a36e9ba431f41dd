package org.corridor.analysis;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.corridor.dataset.Claim;
import org.corridor.dataset.Milestone;
import org.corridor.dataset.Project;
import org.corridor.dataset.ProjectStatus;
import org.corridor.dataset.ReducedDate;

/**
 * A claim by which somebody worked on a project.
 *
 * @param claim a milestone, or the project itself where it was reported to be under construction
 * @param date when it happened, or began, as exactly as it is known
 * @param last the last day on which it may have happened, or may have lasted
 */
public record DevelopmentEvidence(Claim claim, ReducedDate date, LocalDate last) {
    /** By the last possible day; the id decides between equals, so that the order of rows does not matter. */
    static final Comparator<DevelopmentEvidence> BY_LAST = Comparator.comparing(DevelopmentEvidence::last)
            .thenComparing(DevelopmentEvidence::date)
            .thenComparing(evidence -> evidence.claim.ref());

    private static final Comparator<DevelopmentEvidence> BY_FIRST =
            Comparator.comparing(DevelopmentEvidence::date).thenComparing(BY_LAST);

    /** Lists the evidence in what was known of a project and had happened by {@code asOf}, by first day. */
    static List<DevelopmentEvidence> list(InferredStatus.Known known, LocalDate asOf) {
        Stream<DevelopmentEvidence> steps = known.steps().stream()
                .filter(step -> Development.isEvidence(step.kind()))
                .map(step -> new DevelopmentEvidence(
                        step, step.date(), step.end().orElse(step.date()).last()));
        Stream<DevelopmentEvidence> report = known.reported() ? report(known.project()).stream() : Stream.empty();
        return Stream.concat(steps, report)
                .filter(evidence -> !evidence.first().isAfter(asOf))
                .sorted(BY_FIRST)
                .toList();
    }

    /** A dated report that a project is being built shows that somebody worked on it; one that it is proposed does not. */
    private static Optional<DevelopmentEvidence> report(Project project) {
        return project.statusAsOf()
                .filter(date -> project.status() == ProjectStatus.CONSTRUCTION)
                .map(date -> new DevelopmentEvidence(project, date, date.last()));
    }

    /** Returns the first day on which it may have happened. */
    public LocalDate first() {
        return date.first();
    }

    boolean isBuilding() {
        return !(claim instanceof Milestone step) || Development.isBuilding(step.kind());
    }
}
