package org.corridor.analysis;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Follows what was worked out from several things back to those that were worked out from nothing. */
final class Ancestry {
    private final Map<String, Set<String>> parts;
    private final Map<String, Set<String>> origins = new HashMap<>();

    private Ancestry(Map<String, Set<String>> parts) {
        this.parts = parts;
    }

    /**
     * Returns the origins of everything.
     *
     * @param parts from what each was worked out; each part has an entry of its own, empty where it is an origin
     */
    static Map<String, Set<String>> trace(Map<String, Set<String>> parts) {
        Ancestry ancestry = new Ancestry(parts);
        ancestry.follow();
        ancestry.closeCircles();
        return ancestry.origins;
    }

    /** Goes from the origins to what was made of them, each as soon as all its parts are known. */
    private void follow() {
        Map<String, List<String>> made = new HashMap<>();
        Map<String, Integer> missing = new HashMap<>();
        Deque<String> ready = new ArrayDeque<>();
        parts.forEach((whole, of) -> {
            of.forEach(
                    part -> made.computeIfAbsent(part, _ -> new ArrayList<>()).add(whole));
            missing.put(whole, of.size());
            if (of.isEmpty()) {
                ready.add(whole);
            }
        });
        while (!ready.isEmpty()) {
            String next = ready.pop();
            origins.put(next, of(next).isEmpty() ? Set.of(next) : ofParts(Set.of(next)));
            for (String whole : made.getOrDefault(next, List.of())) {
                if (missing.merge(whole, -1, Integer::sum) == 0) {
                    ready.add(whole);
                }
            }
        }
    }

    /**
     * What is left goes round in circles, or rests on such. All of a circle is one: it has the origins that come to it from
     * outside, and where none do, it is an origin itself.
     */
    private void closeCircles() {
        JoinedIds circles = new JoinedIds();
        Map<String, Set<String>> members = new HashMap<>();
        List<String> left = parts.keySet().stream()
                .filter(each -> !origins.containsKey(each))
                .toList();
        left.forEach(each ->
                of(each).stream().filter(part -> !origins.containsKey(part)).forEach(part -> circles.join(each, part)));
        left.forEach(each -> members.computeIfAbsent(circles.group(each), _ -> new TreeSet<>())
                .add(each));
        members.forEach((circle, those) -> {
            Set<String> outside = ofParts(those);
            those.forEach(each -> origins.put(each, outside.isEmpty() ? Set.of(circle) : outside));
        });
    }

    private Set<String> of(String whole) {
        return parts.getOrDefault(whole, Set.of());
    }

    private Set<String> ofParts(Set<String> wholes) {
        Set<String> all = new TreeSet<>();
        wholes.forEach(whole -> of(whole).forEach(part -> all.addAll(origins.getOrDefault(part, Set.of()))));
        return all;
    }
}
