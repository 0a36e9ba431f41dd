package org.corridor.chart;

import java.util.Optional;
import org.corridor.analysis.PaceReached;

/** When a target would be reached at a pace, in words; what lies beyond this century is not told by its year. */
public final class PaceWords {
    private static final int HORIZON = 2100;

    private PaceWords() {}

    /** Returns the same as a clause: {@code at this pace $10bn would be reached in 2041–2063}. */
    public static String clause(PaceReached reached, String amount) {
        return "at this pace " + amount
                + (reached.isNever() ? " would never be reached" : " would be reached " + when(reached));
    }

    /** Returns when, for use behind an amount: {@code in 2041–2063}, {@code not before 2100}, {@code never}. */
    public static String when(PaceReached reached) {
        String when = of(reached);
        return reached.isNever() || when.startsWith("not before") ? when : "in " + when;
    }

    /** Returns such as {@code 2041–2063}, {@code about 2041}, {@code 2041 at the earliest}, {@code not before 2100}, {@code never}. */
    public static String of(PaceReached reached) {
        String years = years(reached);
        return reached.about() && Character.isDigit(years.charAt(0)) ? "about " + years : years;
    }

    /** Returns the same without "about", for use behind a rate that says it. */
    public static String years(PaceReached reached) {
        if (reached.isNever()) {
            return "never";
        }
        int first = reached.first().orElseThrow();
        if (first >= HORIZON) {
            return "not before " + HORIZON;
        }
        Optional<Integer> last = reached.last().filter(year -> year < HORIZON);
        return last.map(year -> year == first ? String.valueOf(first) : first + "–" + year)
                .orElse(first + " at the earliest");
    }
}
