package org.corridor.analysis;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.corridor.dataset.Claim;
import org.corridor.dataset.Dataset;
import org.corridor.dataset.Milestone;
import org.corridor.dataset.Project;
import org.corridor.dataset.ProjectStatus;
import org.corridor.dataset.Segment;

/**
 * The status of a project as it was stated, and beside it what follows from the silence since somebody last worked on it.
 *
 * <p>The rule is that of Global Energy Monitor, see {@link DevelopmentPhase}; neither status takes the place of the other.
 *
 * @param known the claim by which it was known on the day of the view: the project itself where its status had been reported,
 *     otherwise the last evidence or another step
 * @param inferred the status by the rule; empty where the rule says nothing, see {@code ground}
 * @param ground why so
 * @param evidence all evidence of development that was known, by first day
 * @param phases what silence says over all of time; empty where the rule does not apply or there is no evidence
 * @param phase the one of the day of the view
 * @param next what comes after it if nothing new is stated; empty where nothing would change
 */
public record InferredStatus(
        Project project,
        Claim known,
        Optional<ProjectStatus> inferred,
        Ground ground,
        List<DevelopmentEvidence> evidence,
        List<DevelopmentPhase> phases,
        Optional<DevelopmentPhase> phase,
        Optional<DevelopmentPhase> next) {
    public InferredStatus {
        evidence = List.copyOf(evidence);
        phases = List.copyOf(phases);
    }

    /** Why a status is inferred, or why none is. */
    public enum Ground {
        /** The last evidence of development is less than two years old. */
        DEVELOPED,
        /** It is older. */
        SILENT,
        /** The project was reported shelved or cancelled after it; silence has nothing to add, or not yet. */
        HALTED,
        /** The project was built: it operates, or did. Silence says nothing of what is built. */
        BUILT,
        /** Its status had not been reported, but it was in use. */
        IN_USE,
        /** Nothing shows when somebody worked on it, so silence has no beginning. */
        NO_EVIDENCE
    }

    /**
     * Lists the projects of which a status or a step had been stated by {@code asOf}, in the order of the dataset, with their
     * status as it stood on that day.
     */
    public static List<InferredStatus> list(Dataset dataset, LocalDate asOf) {
        Map<String, List<Milestone>> steps = AsOf.keep(dataset.listMilestones(), asOf).stream()
                // what has no date of statement is known from its own date on
                .filter(step ->
                        step.stated().isPresent() || !step.date().first().isAfter(asOf))
                .collect(Collectors.groupingBy(Milestone::project));
        Map<String, List<Segment>> parts = AsOf.keepParts(dataset, dataset.listSegments(), asOf).stream()
                .collect(Collectors.groupingBy(Segment::project));
        Set<Project> reported = Set.copyOf(AsOf.keep(dataset.listProjects(), asOf));
        return dataset.listProjects().stream()
                .map(project -> new Known(
                        project,
                        reported.contains(project),
                        steps.getOrDefault(project.id(), List.of()),
                        parts.getOrDefault(project.id(), List.of())))
                .flatMap(known -> Silence.judge(known, asOf).stream())
                .toList();
    }

    /**
     * What had been stated of a project by a day.
     *
     * @param reported whether its status had been
     */
    record Known(Project project, boolean reported, List<Milestone> steps, List<Segment> parts) {
        /** Returns the status as last reported; empty where it had not been reported yet. */
        Optional<ProjectStatus> status() {
            return reported ? Optional.of(project.status()) : Optional.empty();
        }
    }

    /** Returns the status as last reported; empty where it had not been reported by the day of the view. */
    public Optional<ProjectStatus> stated() {
        return known instanceof Project reported ? Optional.of(reported.status()) : Optional.empty();
    }

    /** Finds the last evidence of development; it decides where something is inferred. */
    public Optional<DevelopmentEvidence> lastEvidence() {
        return evidence.stream().max(DevelopmentEvidence.BY_LAST);
    }

    /** Finds the day from which the inferred status holds; empty where none is inferred. */
    public Optional<LocalDate> since() {
        return inferred.flatMap(status -> phase).map(DevelopmentPhase::from);
    }

    /** Finds the day on which the inferred status would change if nothing new is stated. */
    public Optional<LocalDate> changes() {
        return next.map(DevelopmentPhase::from);
    }

    /** Finds what would then be inferred. */
    public Optional<ProjectStatus> changesTo() {
        return next.map(later -> switch (later.stage()) {
            case SHELVED -> ProjectStatus.SHELVED;
            case CANCELLED -> ProjectStatus.CANCELLED;
            case DEVELOPED -> throw new IllegalStateException("nothing is known of the future");
        });
    }

    /** Tells whether somebody may still be working on it for all that is stated, but silence says otherwise. */
    public boolean isSilent() {
        return ground == Ground.SILENT;
    }
}
