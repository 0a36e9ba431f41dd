package org.corridor.chart;

import java.util.List;
import org.corridor.dataset.ClaimRef;

/**
 * A headline figure of the overview.
 *
 * @param id stable, for links and tests
 * @param name what it is, such as "Formal trade a year"
 * @param figure the figure in words, such as {@code $0.0–3.1bn}
 * @param unitWords a weaker addition, such as "by 2029" or "a year"; may be empty
 * @param explanation one or two sentences: whose figures, and what they are not
 * @param claims the evidence
 */
public record Headline(
        String id, String name, String figure, String unitWords, String explanation, List<ClaimRef> claims) {
    public Headline {
        claims = List.copyOf(claims);
    }
}
