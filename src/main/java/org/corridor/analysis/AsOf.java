package org.corridor.analysis;

import java.time.LocalDate;
import java.util.List;
import org.corridor.dataset.Claim;
import org.corridor.dataset.Dataset;
import org.corridor.dataset.Segment;

/** Only what had been stated by a day. */
public final class AsOf {
    private AsOf() {}

    /**
     * Keeps the claims that had been stated by {@code day}, in order.
     *
     * <p>A reduced date contradicts the day only when none of its days fits: a claim stated in {@code 2024} is kept from
     * 1 January 2024. A claim whose date of statement is not known is kept.
     */
    public static <C extends Claim> List<C> keep(List<C> claims, LocalDate day) {
        return claims.stream()
                .filter(claim ->
                        claim.stated().map(date -> !date.first().isAfter(day)).orElse(true))
                .toList();
    }

    /**
     * Keeps the parts of projects of which something had been stated by {@code day}, in order.
     *
     * <p>A part has no date of its own: it counts from the publication of its source, and always where that is not known.
     */
    public static List<Segment> keepParts(Dataset dataset, List<Segment> parts, LocalDate day) {
        return parts.stream()
                .filter(part -> dataset.getSource(part.citation().source())
                        .published()
                        .map(date -> !date.first().isAfter(day))
                        .orElse(true))
                .toList();
    }
}
