package org.corridor.analysis;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** To how many of some claims an origin of its own can be given: the largest matching of claims and origins. */
final class Independence {
    /** What may still be given to each claim that has several origins. */
    private final List<Set<String>> claims;

    private final Map<String, Integer> holders = new HashMap<>();
    private final Map<Integer, String> held = new HashMap<>();

    private Independence(List<Set<String>> claims) {
        this.claims = claims;
    }

    /**
     * Counts.
     *
     * @param claims the origins of each claim; claims with the very same origins count once
     */
    static int count(Set<Set<String>> claims) {
        Set<String> single = new HashSet<>();
        claims.stream().filter(origins -> origins.size() == 1).forEach(single::addAll);
        List<Set<String>> several = new ArrayList<>();
        claims.stream().filter(origins -> origins.size() > 1).forEach(origins -> {
            Set<String> free = new HashSet<>(origins);
            free.removeAll(single);
            several.add(free);
        });
        return single.size() + new Independence(several).place();
    }

    private int place() {
        int placed = 0;
        for (int claim = 0; claim < claims.size(); claim++) {
            placed += place(claim) ? 1 : 0;
        }
        return placed;
    }

    /** Gives a claim an origin; where all of its own are taken, others move to another of theirs if they can. */
    private boolean place(int claim) {
        Map<String, Integer> reachedBy = new HashMap<>();
        Deque<Integer> open = new ArrayDeque<>(List.of(claim));
        while (!open.isEmpty()) {
            int seeking = open.pop();
            for (String origin : claims.get(seeking)) {
                if (reachedBy.putIfAbsent(origin, seeking) == null) {
                    Integer holder = holders.get(origin);
                    if (holder == null) {
                        move(origin, reachedBy);
                        return true;
                    }
                    open.add(holder);
                }
            }
        }
        return false;
    }

    /** Each claim on the way gives up what it held to the one that had reached for it. */
    private void move(String free, Map<String, Integer> reachedBy) {
        Optional<String> origin = Optional.of(free);
        while (origin.isPresent()) {
            int claim = reachedBy.getOrDefault(origin.get(), -1);
            holders.put(origin.get(), claim);
            origin = Optional.ofNullable(held.put(claim, origin.get()));
        }
    }
}
