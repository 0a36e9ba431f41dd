package org.corridor.chart.catalog;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.corridor.analysis.AsOf;
import org.corridor.dataset.Dataset;
import org.corridor.dataset.Milestone;
import org.corridor.dataset.Project;
import org.corridor.dataset.Segment;

/** The pipeline that a dataset tells most of: the one with most milestones by a day, the first of equals. */
final class MainPipeline {
    private static final Set<Project.Kind> PIPELINES = Set.of(Project.Kind.GAS_PIPELINE, Project.Kind.OIL_PIPELINE);

    private MainPipeline() {}

    /** Tells whether any pipeline has a milestone. */
    static boolean exists(Dataset dataset) {
        Set<String> told =
                dataset.listMilestones().stream().map(Milestone::project).collect(Collectors.toSet());
        return pipelines(dataset).anyMatch(project -> told.contains(project.id()));
    }

    /**
     * Returns it.
     *
     * @throws IllegalStateException where the dataset has no pipeline
     */
    static Project get(Dataset dataset, LocalDate asOf) {
        Map<String, Long> steps = AsOf.keepKnown(dataset, dataset.listMilestones(), asOf).stream()
                .collect(Collectors.groupingBy(Milestone::project, Collectors.counting()));
        return pipelines(dataset)
                .max(Comparator.comparing(project -> steps.getOrDefault(project.id(), 0L)))
                .orElseThrow(() -> new IllegalStateException("no pipeline"));
    }

    private static Stream<Project> pipelines(Dataset dataset) {
        return dataset.listProjects().stream().filter(project -> PIPELINES.contains(project.kind()));
    }

    /** Lists the milestones of a project that were known by a day. */
    static List<Milestone> steps(Dataset dataset, Project project, LocalDate asOf) {
        List<Milestone> own = dataset.listMilestones().stream()
                .filter(step -> step.project().equals(project.id()))
                .toList();
        return AsOf.keepKnown(dataset, own, asOf);
    }

    static List<Segment> segments(Dataset dataset, Project project) {
        return dataset.listSegments().stream()
                .filter(segment -> segment.project().equals(project.id()))
                .toList();
    }
}
