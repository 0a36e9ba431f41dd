package org.corridor.chart;

import org.corridor.analysis.GrowthStart;

/** Why no rate leads from a count to a target, in words. */
public final class GrowthReason {
    private GrowthReason() {}

    /** Returns the reason as a sentence without its full stop. */
    public static String of(GrowthStart.Reason reason) {
        return switch (reason) {
            case NOTHING -> "Nothing was counted, and from nothing no rate leads anywhere";
            case NEGLIGIBLE ->
                "Less than a hundredth of the target was counted, so that a rate from it would say nothing";
            case OPEN -> "“At least” and “at most” are no values from which growth could start";
            case NO_TIME -> "No time is left between the baseline and the deadline";
        };
    }
}
