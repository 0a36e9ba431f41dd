package org.corridor.chart;

import java.util.List;
import java.util.Optional;
import org.corridor.dataset.ClaimRef;

/**
 * What a quotation rests on: one publication, or the dataset itself.
 *
 * @param number from 1, in the order of first use
 * @param text author, title, publisher, date and the places in it
 * @param url where it can be read; empty where that is not known
 * @param source id of the source; empty for the dataset itself
 * @param claims the claims that were found in it; empty for the dataset itself
 */
public record Footnote(int number, String text, String url, Optional<String> source, List<ClaimRef> claims) {
    public Footnote {
        claims = List.copyOf(claims);
    }

    /** Returns the text with its address. */
    public String whole() {
        return url.isEmpty() ? text : text + ", " + url;
    }
}
