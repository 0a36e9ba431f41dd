package org.corridor.chart;

import java.util.List;
import java.util.stream.Stream;
import org.corridor.dataset.ClaimRef;

/**
 * One drawn thing and its evidence.
 *
 * <p>Source lines, tooltips, text alternatives, tables and data files are all made from marks.
 *
 * @param id unique in the chart and stable from one dataset version to the next; letters, digits and hyphens
 * @param words what the mark says, in a sentence that can be spoken: who, when, how much
 * @param claims the claims from which it was drawn, the deciding one first; never empty
 */
public record Mark(String id, String words, List<ClaimRef> claims) {
    public Mark {
        claims = List.copyOf(claims);
        if (claims.isEmpty()) {
            throw new IllegalArgumentException("mark " + id + " has no claim");
        }
    }

    /** Returns a mark drawn from one claim. */
    public static Mark of(String id, String words, ClaimRef claim) {
        return new Mark(id, words, List.of(claim));
    }

    /** Returns the claims of all these marks, each once, in order. */
    public static List<ClaimRef> claims(Stream<Mark> marks) {
        return marks.flatMap(mark -> mark.claims().stream()).distinct().toList();
    }
}
