package org.corridor.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.corridor.dataset.Range;

/** What the range over several levels would be without the authority that alone holds one of its ends. */
public record RangeWithout(String authority, Range range) {
    /**
     * Lists it for the low end, then for the high end. Nothing where several authorities hold an end, or where nobody
     * else has a level.
     *
     * @param levels the levels of a focus over which the range is; there may be none
     */
    public static List<RangeWithout> list(TradeFocus focus, Function<TradeFocus, List<Level>> levels) {
        List<Level> all = levels.apply(focus);
        if (all.isEmpty()) {
            return List.of();
        }
        Range range = Level.hull(all);
        List<RangeWithout> found = new ArrayList<>();
        holder(all, level -> level.range().low().compareTo(range.low()) == 0)
                .ifPresent(authority -> add(found, focus, levels, authority));
        holder(all, level -> level.range().high().compareTo(range.high()) == 0)
                .ifPresent(authority -> add(found, focus, levels, authority));
        return found.stream().distinct().toList();
    }

    private static Optional<String> holder(List<Level> levels, Predicate<Level> isAtEnd) {
        Set<String> holders =
                levels.stream().filter(isAtEnd).map(Level::authority).collect(Collectors.toSet());
        return Optional.of(holders)
                .filter(some -> some.size() == 1)
                .flatMap(some -> some.stream().findFirst());
    }

    private static void add(
            List<RangeWithout> found, TradeFocus focus, Function<TradeFocus, List<Level>> levels, String authority) {
        List<Level> rest = levels.apply(focus.without(authority));
        if (!rest.isEmpty()) {
            found.add(new RangeWithout(authority, Level.hull(rest)));
        }
    }
}
