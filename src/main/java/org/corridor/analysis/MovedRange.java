package org.corridor.analysis;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.corridor.dataset.ClaimRef;

/**
 * A headline range that was another one before.
 *
 * @param from empty where there was none
 * @param to empty where there is none any more
 */
public record MovedRange(HeadlineRange.Kind kind, Optional<HeadlineRange> from, Optional<HeadlineRange> to) {
    /** Lists the ranges that moved, in the order in which headlines are shown. */
    static List<MovedRange> between(List<HeadlineRange> before, List<HeadlineRange> after) {
        return Arrays.stream(HeadlineRange.Kind.values())
                .map(kind -> new MovedRange(kind, find(before, kind), find(after, kind)))
                .filter(MovedRange::isMoved)
                .toList();
    }

    private static Optional<HeadlineRange> find(List<HeadlineRange> ranges, HeadlineRange.Kind kind) {
        return ranges.stream().filter(range -> range.kind() == kind).findFirst();
    }

    private boolean isMoved() {
        if (from.isEmpty() || to.isEmpty()) {
            return from.isPresent() || to.isPresent();
        }
        boolean otherThing = !from.get().unit().equals(to.get().unit());
        boolean otherTarget = kind == HeadlineRange.Kind.TARGET
                && !from.get().target().equals(to.get().target());
        return otherThing || otherTarget || !from.get().isSame(to.get());
    }

    /** Returns what both were made from, each claim once. */
    public List<ClaimRef> claims() {
        return Stream.of(to, from)
                .flatMap(Optional::stream)
                .flatMap(range -> range.claims().stream())
                .distinct()
                .toList();
    }
}
