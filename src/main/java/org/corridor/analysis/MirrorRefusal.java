package org.corridor.analysis;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.corridor.dataset.Code;
import org.corridor.dataset.Flow;

/**
 * A count of one side that is set against no count of the other, and why not.
 *
 * @param nearest what the other side counted that comes nearest to it; empty where it counted nothing in that time
 * @param unlike what keeps the two apart, of {@link Why#UNLIKE}
 * @param overlap the days that the two have in common
 * @param contradicts whether, although they are no rivals, the part is more than the whole in which it lies
 */
public record MirrorRefusal(
        Flow flow,
        Level count,
        Optional<Level> nearest,
        Why why,
        Set<Unlike> unlike,
        Optional<Overlap> overlap,
        boolean contradicts) {

    /** Returns the reasons as they are written in files. */
    public List<String> codes() {
        return why == Why.UNLIKE ? unlike.stream().map(Unlike::code).toList() : List.of(Code.of(why));
    }

    /** Returns the reasons as clauses of a sentence. */
    public List<String> words() {
        return why == Why.UNLIKE ? unlike.stream().map(Unlike::words).toList() : List.of(why.words);
    }

    /** Why a count has no counterpart. */
    public enum Why {
        NO_COUNTERPART("no count of the other side is known that went this way in that time"),
        UNLIKE("they are unlike"),
        TOO_LITTLE_IN_COMMON("they share less than two fifths of their days"),
        TAKEN("the other is set against a count that shares more of its days");

        private final String words;

        Why(String words) {
            this.words = words;
        }
    }
}
