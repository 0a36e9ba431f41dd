package org.corridor.analysis;

import java.util.HashMap;
import java.util.Map;

/** Ids that were joined to groups: union–find with path halving, so that a long chain of repeats stays cheap. */
final class JoinedIds {
    private final Map<String, String> above = new HashMap<>();

    /** Returns the name of the group to which an id belongs; two ids of one group get the same. */
    String group(String id) {
        String at = id;
        String next = above.getOrDefault(at, at);
        while (!next.equals(at)) {
            String afterNext = above.getOrDefault(next, next);
            above.put(at, afterNext);
            at = afterNext;
            next = above.getOrDefault(at, at);
        }
        return at;
    }

    /** Joins the groups of two ids. The lesser name is kept, so that the order of joining leaves no trace. */
    void join(String one, String other) {
        String first = group(one);
        String second = group(other);
        int order = first.compareTo(second);
        if (order != 0) {
            above.put(order < 0 ? second : first, order < 0 ? first : second);
        }
    }
}
