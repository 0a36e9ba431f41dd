package org.corridor.curation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.corridor.dataset.ClaimFilter;
import org.corridor.dataset.Quantity;
import org.corridor.dataset.ReducedDate;
import org.corridor.dataset.Source;

/** In which orders claims stand: by table and id, or by other keys first. Absent values come last, whichever way. */
final class ClaimOrders {
    private final ClaimLines lines;
    private final ClaimWords words;
    private final Lookup<Source> sources;
    private final Integer[] plain;

    ClaimOrders(ClaimLines lines, ClaimWords words, Lookup<Source> sources) {
        this.lines = lines;
        this.words = words;
        this.sources = sources;
        this.plain = IntStream.range(0, lines.size()).boxed().toArray(Integer[]::new);
        Arrays.parallelSort(
                plain, Comparator.comparing(number -> lines.get(number).ref()));
    }

    /** Returns the numbers of all claims, sorted by these keys; what is equal stays in the order of table and id. */
    int[] sort(List<ClaimFilter.Order> order) {
        Integer[] numbers = plain.clone();
        order.stream()
                .flatMap(key -> keys(key).stream())
                .reduce(Comparator::thenComparing)
                .ifPresent(keys -> Arrays.parallelSort(numbers, keys));
        return Arrays.stream(numbers).mapToInt(Integer::intValue).toArray();
    }

    private List<Comparator<Integer>> keys(ClaimFilter.Order order) {
        boolean down = order.descending();
        return switch (order.column()) {
            case TABLE ->
                List.of(key(down, number -> Optional.of(lines.get(number).ref().table())));
            case VALUE ->
                List.of(
                        key(
                                down,
                                number -> quantity(number)
                                        .map(quantity -> quantity.range().low())),
                        key(
                                down,
                                number -> quantity(number)
                                        .map(quantity -> quantity.range().high())));
            case STATEMENT ->
                List.of(key(down, number -> folded(lines.get(number).statement())));
            case FLOW -> List.of(key(down, number -> ClaimParts.flow(lines.get(number))));
            case PERIOD ->
                List.of(
                        key(down, number -> ClaimParts.last(lines.get(number))),
                        key(down, number -> ClaimParts.first(lines.get(number))));
            case AUTHORITY -> List.of(key(down, number -> folded(words.voice(number))));
            case STATED ->
                List.of(
                        key(down, number -> stated(number, ReducedDate::first)),
                        key(!down, number -> stated(number, ReducedDate::last)));
            case SOURCE -> List.of(key(down, number -> folded(source(number).shortName())));
            case CONFIDENCE ->
                // the code list begins with the highest
                List.of(key(!down, number -> lines.get(number).confidence()));
        };
    }

    private Optional<Quantity> quantity(int number) {
        return lines.get(number).quantity();
    }

    private Source source(int number) {
        return sources.get(lines.get(number).citation().source());
    }

    private static Optional<String> folded(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(ClaimWords.fold(text));
    }

    private Optional<LocalDate> stated(int number, Function<ReducedDate, LocalDate> end) {
        return lines.get(number).stated().map(end);
    }

    /** Reads the values once: sorting compares each many times. */
    private <T extends Comparable<? super T>> Comparator<Integer> key(
            boolean descending, Function<Integer, Optional<T>> value) {
        List<Optional<T>> values =
                IntStream.range(0, lines.size()).boxed().map(value).toList();
        Comparator<T> order = descending ? Comparator.reverseOrder() : Comparator.naturalOrder();
        return (one, other) -> compare(values.get(one), values.get(other), order);
    }

    private static <T> int compare(Optional<T> one, Optional<T> other, Comparator<T> order) {
        if (one.isEmpty() || other.isEmpty()) {
            return Boolean.compare(one.isEmpty(), other.isEmpty());
        }
        return order.compare(one.get(), other.get());
    }
}
