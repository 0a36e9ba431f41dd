package org.corridor.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * Things with a first and a last day each, of which each two that share a day are to meet.
 *
 * @param item what it is
 * @param first its first day
 * @param last its last day
 * @param name tells apart what has the same days, so that the order of rows never matters
 */
record TimeSweep<T>(T item, LocalDate first, LocalDate last, String name) {
    /** Meets each two that share a day, once, the one that begins earlier first. Those that have ended fall out. */
    static <T> void meet(List<T> items, Function<T, TimeSweep<T>> days, BiConsumer<T, T> meet) {
        List<TimeSweep<T>> sorted = items.stream()
                .map(days)
                .sorted(Comparator.comparing((TimeSweep<T> timed) -> timed.first())
                        .thenComparing(timed -> timed.last())
                        .thenComparing(timed -> timed.name()))
                .toList();
        List<TimeSweep<T>> open = new ArrayList<>();
        for (TimeSweep<T> next : sorted) {
            open.removeIf(before -> before.last().isBefore(next.first()));
            open.forEach(before -> meet.accept(before.item(), next.item()));
            open.add(next);
        }
    }
}
