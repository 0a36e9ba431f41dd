package org.corridor.analysis;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Optional;
import org.corridor.ShippedDataset;
import org.corridor.dataset.Citation;
import org.corridor.dataset.Confidence;
import org.corridor.dataset.Dataset;
import org.corridor.dataset.Milestone;
import org.corridor.dataset.Project;
import org.corridor.dataset.ProjectStatus;
import org.corridor.dataset.ReducedDate;
import org.corridor.dataset.Segment;

/** Projects and their dated steps for tests, each with the few cells that matter. */
final class Works {
    private static final Citation CITATION =
            new Citation(ShippedDataset.get().listSources().getFirst().id(), "p. 1");

    private Works() {}

    /** Makes a project; an empty date leaves open when its status was reported. */
    static Project project(String id, ProjectStatus status, String reported) {
        return new Project(id, "Line " + id, Project.Kind.GAS_PIPELINE, status, date(reported), CITATION, "");
    }

    /** Makes a step of the project {@code line} that was stated on the day on which it happened. */
    static Milestone step(String id, String date, Milestone.Kind kind) {
        return step(id, "line", date, "", kind, date);
    }

    /** Makes a step; an empty {@code end} or {@code stated} is not known. */
    static Milestone step(String id, String project, String date, String end, Milestone.Kind kind, String stated) {
        return new Milestone(
                id,
                project,
                ReducedDate.parse(date),
                date(end),
                kind,
                "Step " + id,
                "Somebody",
                Optional.empty(),
                CITATION,
                date(stated),
                Confidence.HIGH,
                "");
    }

    private static Optional<ReducedDate> date(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(ReducedDate.parse(text));
    }

    /** Returns the shipped dataset with these projects, steps and parts in place of its own. */
    static Dataset dataset(List<Project> projects, List<Milestone> steps, List<Segment> parts) {
        return (Dataset) Proxy.newProxyInstance(
                Dataset.class.getClassLoader(), new Class<?>[] {Dataset.class}, (_, method, arguments) -> {
                    try {
                        return switch (method.getName()) {
                            case "listProjects" -> projects;
                            case "listMilestones" -> steps;
                            case "listSegments" -> parts;
                            default -> method.invoke(ShippedDataset.get(), arguments);
                        };
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
