package org.corridor.curation;

import java.util.BitSet;
import java.util.function.IntPredicate;
import org.corridor.dataset.ClaimFilter;
import org.corridor.dataset.Measure;

/** Which claims a filter lets through: one condition after the other. */
record ClaimSieve(ClaimLines lines, Lookup<Measure> measures, ClaimWords words) {

    /** Returns the numbers of the claims that the filter lets through. */
    BitSet sift(ClaimFilter filter) {
        BitSet left = filter.refs().isEmpty() ? all() : lines.numbers(filter.refs());
        if (!filter.tables().isEmpty()) {
            left.and(lines.numbersOf(filter.tables()));
        }
        if (!filter.themes().isEmpty()) {
            keep(
                    left,
                    number -> ClaimParts.measure(lines.get(number))
                            .filter(id ->
                                    filter.themes().contains(measures.get(id).theme()))
                            .isPresent());
        }
        if (!filter.authorities().isEmpty()) {
            keep(
                    left,
                    number -> ClaimParts.authority(lines.get(number))
                            .filter(filter.authorities()::contains)
                            .isPresent());
        }
        if (!filter.confidences().isEmpty()) {
            keep(
                    left,
                    number -> lines.get(number)
                            .confidence()
                            .filter(filter.confidences()::contains)
                            .isPresent());
        }
        for (String word : ClaimWords.fold(filter.text()).strip().split("\\s+", -1)) {
            if (!word.isEmpty()) {
                keep(left, number -> words.has(number, word));
            }
        }
        return left;
    }

    private BitSet all() {
        BitSet all = new BitSet(lines.size());
        all.set(0, lines.size());
        return all;
    }

    private static void keep(BitSet left, IntPredicate condition) {
        for (int number = left.nextSetBit(0); number >= 0; number = left.nextSetBit(number + 1)) {
            if (!condition.test(number)) {
                left.clear(number);
            }
        }
    }
}
