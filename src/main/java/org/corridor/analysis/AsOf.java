package org.corridor.analysis;

import java.time.LocalDate;
import java.util.List;
import org.corridor.dataset.Claim;

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
}
