package org.corridor.chart;

import org.corridor.analysis.TargetChange;

/** What became of a target, in a few words. */
public final class ChangeWords {
    private ChangeWords() {}

    /** Returns such as {@code restated}, {@code put off by two years}, {@code doubled and put off by a year}. */
    public static String of(TargetChange change) {
        Label label = label(change);
        return (label.text() + " " + label.detail()).strip();
    }

    /** Returns the same words, the first of them enough where room is short. */
    public static Label label(TargetChange change) {
        String moved = moved(change);
        String time = moved.isEmpty() ? "" : "by " + time(change.months());
        String and = moved.isEmpty() ? deadline(change) : "and " + moved + " " + time;
        return switch (change.amount()) {
            case SAME -> moved.isEmpty() ? label("restated", and) : label(moved, time);
            case DOUBLED -> label("doubled", and);
            case HALVED -> label("halved", and);
            case RAISED -> label("raised", and);
            case LOWERED -> label("lowered", and);
            case OTHER -> label("replaced", and);
        };
    }

    private static Label label(String text, String detail) {
        return new Label(text, detail, 6);
    }

    private static String moved(TargetChange change) {
        return switch (change.deadline()) {
            case LATER -> "put off";
            case EARLIER -> "brought forward";
            case SAME, GIVEN, DROPPED, NONE -> "";
        };
    }

    private static String deadline(TargetChange change) {
        return switch (change.deadline()) {
            case GIVEN -> "with a deadline";
            case DROPPED -> "without a deadline";
            case LATER, EARLIER, SAME, NONE -> "";
        };
    }

    private static String time(long months) {
        if (months == 0) {
            return "some days";
        }
        if (months == 12) {
            return "a year";
        }
        return months % 12 == 0
                ? Words.count((int) (months / 12), "year", "years")
                : Words.count((int) months, "month", "months");
    }
}
