package org.corridor.render.plot;

import java.time.temporal.ChronoUnit;
import org.corridor.chart.LaneLayer;

/** Where the sign of a step stands in time. */
final class StepPlace {
    private static final int YEAR = 366;

    private StepPlace() {}

    /** Returns the middle of a date known to the month or year, the end of a long wait, and the start of a long step. */
    static double x(LaneLayer.Step step, Stage stage) {
        double from = stage.x(step.from());
        double to = stage.x(step.to().plusDays(1));
        if (ChronoUnit.DAYS.between(step.from(), step.to()) <= YEAR) {
            return (from + to) / 2;
        }
        return switch (step.kind()) {
            case DONE, DISPUTE -> from;
            case DEADLINE_PASSED, AHEAD -> to;
        };
    }
}
