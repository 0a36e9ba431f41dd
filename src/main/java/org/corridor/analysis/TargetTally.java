package org.corridor.analysis;

import java.time.LocalDate;
import java.util.List;

/**
 * How many targets came to what by a day.
 *
 * @param due those whose deadline has passed: {@code met}, {@code disputed}, missed on all figures, or without any
 * @param ahead those whose deadline is ahead
 * @param endless those that never had a deadline
 * @param reached those of {@code endless} that somebody's figures have reached since
 */
public record TargetTally(int due, int met, int disputed, int ahead, int endless, int reached) {
    /** Counts targets that were judged on a day. */
    public static TargetTally of(List<JudgedTarget> targets, LocalDate asOf) {
        int[] due = new int[Outcome.values().length];
        int[] endless = new int[Outcome.values().length];
        int ahead = 0;
        for (JudgedTarget judged : targets) {
            int outcome = judged.outcome().overall().ordinal();
            if (judged.target().deadline().isEmpty()) {
                endless[outcome]++;
            } else if (judged.isDue(asOf)) {
                due[outcome]++;
            } else {
                ahead++;
            }
        }
        int met = due[Outcome.MET.ordinal()];
        int disputed = due[Outcome.DISPUTED.ordinal()];
        int reached = endless[Outcome.REACHED.ordinal()];
        int unmet = due[Outcome.MISSED.ordinal()] + due[Outcome.UNKNOWN.ordinal()];
        return new TargetTally(
                met + disputed + unmet, met, disputed, ahead, reached + endless[Outcome.OPEN.ordinal()], reached);
    }
}
