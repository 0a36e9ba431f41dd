package org.corridor.chart.catalog;

import org.corridor.dataset.Milestone;

/** The lanes into which milestones are sorted, top first. */
enum StepLane {
    AGREEMENTS("Talks, agreements"),
    BUILDING("Building, design"),
    MONEY("Money"),
    DEADLINES("Deadlines"),
    DISPUTES("Disputes, sanctions"),
    STATEMENTS("Statements");

    private final String words;

    StepLane(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    static StepLane of(Milestone.Kind kind) {
        return switch (kind) {
            case TALKS, PROPOSAL, AGREEMENT, CONTRACT -> AGREEMENTS;
            case CONSTRUCTION, COMPLETION, OPERATION, OUTAGE, SPECIFICATION -> BUILDING;
            case FINANCE -> MONEY;
            case DEADLINE, EXTENSION -> DEADLINES;
            case WITHDRAWAL, SANCTIONS, LEGAL, PENALTY -> DISPUTES;
            case STATEMENT -> STATEMENTS;
        };
    }
}
