package org.corridor.chart;

import java.util.List;
import org.corridor.dataset.ClaimRef;

/**
 * A piece of a sentence; one with claims is a door to its evidence.
 *
 * @param claims the evidence; empty for mere words
 */
public record Phrase(String text, List<ClaimRef> claims) {
    public Phrase {
        claims = List.copyOf(claims);
    }

    /** Returns mere words. */
    public static Phrase of(String text) {
        return new Phrase(text, List.of());
    }
}
