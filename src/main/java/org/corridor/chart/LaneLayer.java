package org.corridor.chart;

import java.time.LocalDate;
import java.util.List;

/** Layers on a time line with lanes beneath it: in {@link Frame.Time} without a value axis. */
public sealed interface LaneLayer extends Layer {
    /** Dated steps on one time line, each also in the lane of its kind. */
    record Steps(List<Step> steps) implements LaneLayer {
        public Steps {
            steps = List.copyOf(steps);
        }

        @Override
        public List<Mark> marks() {
            return steps.stream().map(Step::mark).toList();
        }
    }

    /**
     * A dated step.
     *
     * @param to the last day; the same as {@code from} for a day
     * @param lane index into the lanes of the frame
     */
    record Step(Mark mark, LocalDate from, LocalDate to, int lane, StepKind kind, boolean faint, Label label) {}

    /** How a step is told apart. */
    enum StepKind {
        /** Something was done or agreed. */
        DONE,
        /** Somebody objected, stopped, sued or withdrew. */
        DISPUTE,
        /** A deadline that has passed. */
        DEADLINE_PASSED,
        /** A deadline, or an expected step, that is ahead. */
        AHEAD
    }
}
