package org.corridor.chart;

import org.corridor.analysis.Outcome;

/** How a target fared, in a word or two. */
public final class OutcomeWords {
    private OutcomeWords() {}

    /** Returns the outcome as it stands in a table, beside the deadline. */
    public static String of(Outcome outcome) {
        return switch (outcome) {
            case MET -> "met";
            case DISPUTED -> "reached by a high end only";
            case MISSED -> "missed";
            case UNKNOWN -> "cannot be judged";
            case PENDING -> "ahead";
            case REACHED -> "reached";
            case OPEN -> "not reached";
        };
    }
}
