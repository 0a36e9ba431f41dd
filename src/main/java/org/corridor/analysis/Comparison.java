package org.corridor.analysis;

import java.util.Optional;
import java.util.Set;
import org.corridor.dataset.Flow;
import org.corridor.dataset.Observation;
import org.corridor.dataset.Range;

/**
 * Whether two figures may be set side by side, and how far: the guard of units and years.
 *
 * <p>It looks at what the figures are about, and not at how high they are or who stated them. Nothing is converted.
 * Which figure comes first does not matter.
 */
public sealed interface Comparison {
    /** Returns whether two observations may be compared. */
    static Comparison of(Observation one, Observation other) {
        return Comparand.of(one).with(Comparand.of(other));
    }

    /** Returns whether two levels on one flow may be compared. */
    static Comparison of(Flow flow, Level one, Level other) {
        return Comparand.of(flow, one).with(Comparand.of(flow, other));
    }

    /** Tells whether two observations may be compared and no value fits both; see {@link #contradict}. */
    static boolean contradict(Observation one, Observation other) {
        // most pairs meet or are of unlike kind, and ranges are cheaper to look at than years
        return new RangeGap(one.range(), other.range()).isApart()
                && of(one, other).contradict(one.range(), other.range());
    }

    /** Returns all that speaks against setting one beside the other; empty where they may be compared. */
    Set<Unlike> reasons();

    /** Returns the days that their periods have in common; empty where one of them has no year. */
    Optional<Overlap> overlap();

    /** Tells whether no value fits both, given their ranges in the order in which they were compared. */
    boolean contradict(Range one, Range other);

    /**
     * They may be compared.
     *
     * @param overlap empty for two annual levels without a year
     */
    record Allowed(Optional<Overlap> overlap) implements Comparison {
        @Override
        public Set<Unlike> reasons() {
            return Set.of();
        }

        @Override
        public boolean contradict(Range one, Range other) {
            return new RangeGap(one, other).isApart();
        }
    }

    /**
     * Two sums over times of unlike length, the shorter of which lies in the longer. They are no rivals, but a part
     * cannot be more than its whole.
     *
     * @param reason {@link Unlike#PART_AGAINST_YEAR} or {@link Unlike#UNLIKE_LENGTH}
     * @param firstIsPart whether the first is the shorter
     * @param days what they have in common: all days of the shorter, or at least nine tenths of them
     */
    record Part(Unlike reason, boolean firstIsPart, Overlap days) implements Comparison {
        @Override
        public Set<Unlike> reasons() {
            return Set.of(reason);
        }

        @Override
        public Optional<Overlap> overlap() {
            return Optional.of(days);
        }

        /** Tells whether every day of the part lies in the whole. */
        public boolean isWholly() {
            return days.days() == days.shorter();
        }

        @Override
        public boolean contradict(Range one, Range other) {
            return firstIsPart ? PartOfWhole.exceeds(one, other, days) : PartOfWhole.exceeds(other, one, days);
        }
    }

    /**
     * They must not be compared.
     *
     * @param reasons all of them, in the order of {@link Unlike}
     */
    record Refused(Set<Unlike> reasons, Optional<Overlap> overlap) implements Comparison {
        @Override
        public boolean contradict(Range one, Range other) {
            return false;
        }
    }
}
