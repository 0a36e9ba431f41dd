package org.corridor.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.corridor.analysis.TargetDistance;
import org.corridor.analysis.TargetTally;
import org.corridor.dataset.Bound;
import org.corridor.dataset.Range;
import org.corridor.dataset.Unit;

/** What targets came to, in words. */
public final class TargetWords {
    private TargetWords() {}

    /** Returns the fate of all targets in a sentence: "Five deadlines have passed and nobody’s figures met one; four lie ahead". */
    public static String tally(TargetTally tally) {
        List<String> rest = new ArrayList<>();
        if (tally.ahead() > 0) {
            rest.add(Words.count(tally.ahead(), "lies", "lie") + " ahead");
        }
        if (tally.endless() > 0) {
            rest.add(Words.count(tally.endless(), "target", "targets") + " never had a deadline");
        }
        return fate(tally) + (rest.isEmpty() ? "" : "; " + String.join(", and ", rest));
    }

    private static String fate(TargetTally tally) {
        if (tally.due() == 0) {
            return "No deadline has passed yet";
        }
        String passed = Words.capital(Words.count(tally.due(), "deadline has", "deadlines have")) + " passed";
        String met = tally.met() > 0
                ? ", " + Words.count(tally.met(), "was", "were") + " met on somebody’s figures"
                : " and nobody’s figures met " + (tally.due() == 1 ? "it" : "one");
        String disputed = tally.disputed() == 0 ? "" : ", " + Words.count(tally.disputed(), "is", "are") + " disputed";
        return passed + met + disputed;
    }

    /** Returns a distance: "$3.1bn short", "$2.0–2.5bn short", "$1bn beyond", "from $1bn short to $2bn beyond". */
    public static String distance(TargetDistance distance, Unit unit) {
        Optional<BigDecimal> low = distance.low();
        Optional<BigDecimal> high = distance.high();
        if (low.isEmpty()) {
            return high.map(most -> openAbove(most, unit)).orElse("no distance can be told");
        }
        if (high.isEmpty()) {
            return low.get().signum() > 0
                    ? amount(low.get(), low.get(), Bound.AT_LEAST, unit) + " short"
                    : "perhaps beyond, by " + amount(low.get(), low.get(), Bound.AT_MOST, unit);
        }
        return closed(low.get(), high.get(), distance.about() ? Bound.ABOUT : Bound.GIVEN, unit);
    }

    private static String closed(BigDecimal low, BigDecimal high, Bound bound, Unit unit) {
        if (low.signum() == 0 && high.signum() == 0) {
            return bound == Bound.ABOUT ? "about as much as that" : "exactly as much";
        }
        if (low.signum() >= 0) {
            return amount(low, high, bound, unit) + " short";
        }
        return high.signum() <= 0
                ? amount(high, low, bound, unit) + " beyond"
                : "from " + amount(high, high, bound, unit) + " short to " + amount(low, low, bound, unit) + " beyond";
    }

    private static String openAbove(BigDecimal most, Unit unit) {
        return most.signum() > 0
                ? amount(most, most, Bound.AT_MOST, unit) + " short"
                : amount(most, most, Bound.AT_LEAST, unit) + " beyond";
    }

    /** Which way is said beside it, so only the size counts here. */
    private static String amount(BigDecimal near, BigDecimal far, Bound bound, Unit unit) {
        return Amounts.format(new Range(near.abs(), far.abs(), bound), unit);
    }
}
