package org.corridor.analysis;

import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.corridor.dataset.Range;
import org.corridor.dataset.ReducedDate;
import org.corridor.dataset.Target;

/**
 * What a target made of the one that it replaces.
 *
 * @param months how far the deadline was moved; 0 where it was not moved from one date to another
 */
public record TargetChange(Target before, Target after, Amount amount, Deadline deadline, long months) {
    /** What became of the amount. */
    public enum Amount {
        SAME,
        DOUBLED,
        HALVED,
        RAISED,
        LOWERED,
        /** Neither end tells: one end rose and the other fell, or the two speak of different things. */
        OTHER
    }

    /** What became of the deadline. */
    public enum Deadline {
        SAME,
        LATER,
        EARLIER,
        /** There was none before. */
        GIVEN,
        /** There is none any more. */
        DROPPED,
        /** There was none and is none. */
        NONE
    }

    /** Compares a target with the one that it replaces. */
    public static TargetChange of(Target before, Target after) {
        Deadline deadline = deadline(before.deadline(), after.deadline());
        long months = switch (deadline) {
            case LATER, EARLIER -> months(before, after);
            case SAME, GIVEN, DROPPED, NONE -> 0;
        };
        return new TargetChange(before, after, amount(before, after), deadline, months);
    }

    private static Amount amount(Target before, Target after) {
        boolean sameThing = before.measure().equals(after.measure())
                && before.flow().equals(after.flow())
                && before.unit().equals(after.unit());
        if (!sameThing) {
            return Amount.OTHER;
        }
        Range old = before.range();
        Range now = after.range();
        int low = now.low().compareTo(old.low());
        int high = now.high().compareTo(old.high());
        if (low == 0 && high == 0) {
            return Amount.SAME;
        }
        if (isTwice(old, now)) {
            return Amount.DOUBLED;
        }
        if (isTwice(now, old)) {
            return Amount.HALVED;
        }
        return low >= 0 && high >= 0 ? Amount.RAISED : low <= 0 && high <= 0 ? Amount.LOWERED : Amount.OTHER;
    }

    /** An open end is no exact value, so nothing is twice as much. */
    private static boolean isTwice(Range one, Range other) {
        boolean open = one.isOpenAbove() || one.isOpenBelow() || other.isOpenAbove() || other.isOpenBelow();
        return !open
                && one.low().add(one.low()).compareTo(other.low()) == 0
                && one.high().add(one.high()).compareTo(other.high()) == 0;
    }

    /** Two deadlines differ only when no day of one fits the other. */
    private static Deadline deadline(Optional<ReducedDate> before, Optional<ReducedDate> after) {
        if (before.isEmpty() || after.isEmpty()) {
            return before.isPresent() ? Deadline.DROPPED : after.isPresent() ? Deadline.GIVEN : Deadline.NONE;
        }
        if (after.get().first().isAfter(before.get().last())) {
            return Deadline.LATER;
        }
        return after.get().last().isBefore(before.get().first()) ? Deadline.EARLIER : Deadline.SAME;
    }

    private static long months(Target before, Target after) {
        return Math.abs(ChronoUnit.MONTHS.between(
                before.deadline().orElseThrow().last().plusDays(1),
                after.deadline().orElseThrow().last().plusDays(1)));
    }
}
