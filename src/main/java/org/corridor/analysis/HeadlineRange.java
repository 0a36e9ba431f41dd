package org.corridor.analysis;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.corridor.dataset.ClaimRef;
import org.corridor.dataset.Range;
import org.corridor.dataset.Target;
import org.corridor.dataset.Unit;

/**
 * A headline as a range, and what it was worked out from.
 *
 * @param range in {@code unit}, so a share of 31% is 31; open above where one of the levels is
 * @param levels what authorities say, in the order in which it is told; none for the target itself
 * @param target the promise that it is set against; empty where it is set against none
 */
public record HeadlineRange(Kind kind, Range range, Unit unit, List<Level> levels, Optional<Target> target) {
    /** Which headline. */
    public enum Kind {
        /** What authorities counted in their latest full years. */
        FORMAL,
        /** What is traded without being declared, as estimated. */
        INFORMAL,
        /** The current target. */
        TARGET,
        /** What share of the current target the counts are, in per cent. */
        SHARE,
        /** The growth that leads from the counts to the current target, in per cent a year. */
        GROWTH;

        /** Returns the name that links, files and tests use. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public HeadlineRange {
        levels = List.copyOf(levels);
    }

    /** Returns the evidence, each claim once: the target first. */
    public List<ClaimRef> claims() {
        return Stream.concat(target.map(Target::ref).stream(), levels.stream().flatMap(level -> level.refs().stream()))
                .distinct()
                .toList();
    }

    /** Returns a share or rate as a part of one: 0.31 for 31%. */
    public Range fraction() {
        return new Range(range.low().movePointLeft(2), range.high().movePointLeft(2), range.bound());
    }

    /** Tells whether the two ranges are the same, however their ends are written. */
    boolean isSame(HeadlineRange other) {
        return range.low().compareTo(other.range.low()) == 0
                && range.high().compareTo(other.range.high()) == 0
                && range.bound() == other.range.bound();
    }
}
