package org.corridor.chart.catalog;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.corridor.dataset.Dataset;
import org.corridor.dataset.Milestone;
import org.corridor.dataset.Project;
import org.corridor.dataset.Segment;

/** The pipeline that a dataset tells most of: the one with most milestones. */
final class MainPipeline {
    private static final Set<Project.Kind> PIPELINES = Set.of(Project.Kind.GAS_PIPELINE, Project.Kind.OIL_PIPELINE);

    private MainPipeline() {}

    static Optional<Project> find(Dataset dataset) {
        Map<String, Long> steps = dataset.listMilestones().stream()
                .collect(Collectors.groupingBy(Milestone::project, Collectors.counting()));
        return dataset.listProjects().stream()
                .filter(project -> PIPELINES.contains(project.kind()) && steps.containsKey(project.id()))
                .max(Comparator.comparing(project -> steps.get(project.id())));
    }

    static List<Milestone> steps(Dataset dataset, Project project) {
        return dataset.listMilestones().stream()
                .filter(step -> step.project().equals(project.id()))
                .toList();
    }

    static List<Segment> segments(Dataset dataset, Project project) {
        return dataset.listSegments().stream()
                .filter(segment -> segment.project().equals(project.id()))
                .toList();
    }
}
