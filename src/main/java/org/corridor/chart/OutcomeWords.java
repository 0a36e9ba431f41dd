package org.corridor.chart;

import org.corridor.analysis.Outcome;

/** How a target fared, in a word or two. */
public final class OutcomeWords {
    private OutcomeWords() {}

    /** Returns the outcome as it stands in a table. */
    public static String of(Outcome outcome) {
        return switch (outcome) {
            case MET -> "met";
            case DISPUTED -> "reached by a high end only";
            case MISSED -> "missed";
            case UNKNOWN -> "deadline passed, nothing counted about then";
            case PENDING -> "deadline ahead";
            case REACHED -> "reached, without a deadline";
            case OPEN -> "not reached, without a deadline";
        };
    }
}
