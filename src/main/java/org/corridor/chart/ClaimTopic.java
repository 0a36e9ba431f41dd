package org.corridor.chart;

import java.util.Optional;
import org.corridor.dataset.Claim;
import org.corridor.dataset.Crossing;
import org.corridor.dataset.Dataset;
import org.corridor.dataset.Event;
import org.corridor.dataset.Milestone;
import org.corridor.dataset.Observation;
import org.corridor.dataset.Project;
import org.corridor.dataset.Segment;
import org.corridor.dataset.Target;
import org.corridor.dataset.Theme;

/** On which page a claim belongs. */
public final class ClaimTopic {
    private ClaimTopic() {}

    /** Finds the topic of a claim; empty for what stands around all of them. */
    public static Optional<Topic> find(Dataset dataset, Claim claim) {
        return switch (claim) {
            case Observation figure -> of(dataset.getMeasure(figure.measure()).theme());
            case Target _ -> Optional.of(Topic.TARGETS);
            case Crossing _ -> Optional.of(Topic.BORDER);
            case Milestone milestone -> project(dataset, milestone.project());
            case Segment segment -> project(dataset, segment.project());
            case Project project -> Optional.of(of(project.kind()));
            case Event event -> of(event);
        };
    }

    private static Optional<Topic> of(Theme theme) {
        return switch (theme) {
            case FORMAL_TRADE, INFORMAL_TRADE -> Optional.of(Topic.TRADE);
            case ELECTRICITY, GAS, OIL -> Optional.of(Topic.ENERGY);
            case BORDER -> Optional.of(Topic.BORDER);
            case CONTEXT -> Optional.empty();
        };
    }

    private static Optional<Topic> project(Dataset dataset, String id) {
        return dataset.listProjects().stream()
                .filter(project -> project.id().equals(id))
                .map(project -> of(project.kind()))
                .findFirst();
    }

    private static Topic of(Project.Kind kind) {
        return switch (kind) {
            case GAS_PIPELINE, OIL_PIPELINE, POWER_LINE -> Topic.ENERGY;
            case RAILWAY, ROAD, PORT, MARKET -> Topic.BORDER;
        };
    }

    private static Optional<Topic> of(Event event) {
        return switch (event.kind()) {
            case BORDER_OPENING, BORDER_CLOSURE, BORDER_RULE -> Optional.of(Topic.BORDER);
            case ELECTRICITY -> Optional.of(Topic.ENERGY);
            case VISIT, AGREEMENT, POLICY, ATTACK, MILITARY, DIPLOMACY, SANCTIONS, TRANSPORT, OTHER ->
                event.crossings().isEmpty() ? Optional.empty() : Optional.of(Topic.BORDER);
        };
    }
}
