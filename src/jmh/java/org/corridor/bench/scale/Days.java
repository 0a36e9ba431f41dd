package org.corridor.bench.scale;

import java.time.LocalDate;

/** Days that nobody asked for before: what is remembered of one is of no use for the next. */
final class Days {
    static final LocalDate LATEST = LocalDate.of(2026, 11, 20);

    private LocalDate next = LATEST;

    LocalDate next() {
        next = next.minusDays(1);
        return next;
    }
}
