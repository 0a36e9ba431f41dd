package org.corridor.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.corridor.dataset.Economy;
import org.corridor.dataset.Milestone;
import org.corridor.dataset.Range;
import org.corridor.dataset.Segment;

/**
 * What is said of the length of a line: of each of its parts, and of the whole.
 *
 * @param parts the claims on each part that has a length
 * @param whole claims that are longer than any part
 * @param others claims in kilometres that are of neither, such as the width of a pipe
 */
public record StatedLengths(Map<Segment, List<Milestone>> parts, List<Milestone> whole, List<Milestone> others) {
    /**
     * Tells which claim is on which part.
     *
     * <p>A claim is on the part whose stated range holds it, on the narrowest where several do, but never on a part of an
     * economy other than the one that its title names. A claim that names no economy of its own and lies beyond the
     * longest part can only be on the whole line.
     *
     * @param claims milestones in kilometres
     */
    public static StatedLengths of(List<Segment> segments, List<Milestone> claims, List<Economy> economies) {
        Map<Segment, List<Milestone>> parts = new LinkedHashMap<>();
        segments.stream()
                .filter(segment -> segment.lengthKm().isPresent())
                .forEach(segment -> parts.put(segment, new ArrayList<>()));
        List<Milestone> whole = new ArrayList<>();
        List<Milestone> others = new ArrayList<>();
        Optional<BigDecimal> longest =
                parts.keySet().stream().map(part -> length(part).high()).max(BigDecimal::compareTo);
        for (Milestone claim : claims) {
            Set<String> named = named(claim, economies);
            Range range = claim.quantity().orElseThrow().range();
            Optional<Segment> part = parts.keySet().stream()
                    .filter(segment -> holds(length(segment), range) && !contradicts(segment, named))
                    .min(Comparator.comparing(segment ->
                            length(segment).high().subtract(length(segment).low())));
            boolean beyond = longest.filter(km -> range.low().compareTo(km) > 0).isPresent();
            part.map(parts::get)
                    .orElse(beyond && named.size() != 1 ? whole : others)
                    .add(claim);
        }
        return new StatedLengths(parts, whole, others);
    }

    private static Range length(Segment segment) {
        return segment.lengthKm().orElseThrow();
    }

    private static boolean holds(Range part, Range claim) {
        return part.low().compareTo(claim.low()) <= 0 && part.high().compareTo(claim.high()) >= 0;
    }

    private static boolean contradicts(Segment segment, Set<String> named) {
        return !named.isEmpty()
                && !segment.economies().isEmpty()
                && segment.economies().stream().noneMatch(named::contains);
    }

    /** Returns the economies that a title names, by name or adjective. */
    private static Set<String> named(Milestone claim, List<Economy> economies) {
        Set<String> named = new TreeSet<>();
        for (Economy economy : economies) {
            if (claim.title().contains(economy.name()) || claim.title().contains(economy.adjective())) {
                named.add(economy.id());
            }
        }
        return named;
    }
}
