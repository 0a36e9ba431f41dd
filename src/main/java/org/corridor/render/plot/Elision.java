package org.corridor.render.plot;

import org.corridor.render.text.Run;

/** Shortens what no picture of this size could hold. */
final class Elision {
    private static final String MORE = "…";

    private Elision() {}

    /** Returns the run, or as much of its beginning as fits into {@code width} pixels, with dots. */
    static Run fit(Run run, double width) {
        if (run.width() <= width) {
            return run;
        }
        int end = run.text().length() - 1;
        while (end > 1 && run.with(cut(run.text(), end)).width() > width) {
            end = run.text().offsetByCodePoints(end, -1);
        }
        return run.with(cut(run.text(), end));
    }

    private static String cut(String text, int end) {
        return text.substring(0, end).strip() + MORE;
    }
}
