package org.corridor.chart;

import java.util.List;
import java.util.stream.Collectors;
import org.corridor.dataset.ClaimRef;

/**
 * A sentence that a reader may quote, each number of it in a phrase that carries its claims.
 *
 * <p>It is written as in the middle of a text: without a capital where no name begins it, and without a full stop, so
 * that {@link Quote} can set before it what the figures were chosen by.
 */
public record Sentence(List<Phrase> phrases) {
    public Sentence {
        phrases = List.copyOf(phrases);
    }

    /** Returns the words without a full stop. */
    public String text() {
        return phrases.stream().map(Phrase::text).collect(Collectors.joining());
    }

    /** Returns all claims behind it, each once, in order of first use. */
    public List<ClaimRef> claims() {
        return phrases.stream()
                .flatMap(phrase -> phrase.claims().stream())
                .distinct()
                .toList();
    }
}
