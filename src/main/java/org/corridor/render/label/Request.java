package org.corridor.render.label;

import java.util.List;

/**
 * A label that wants a place.
 *
 * @param name what it says, for messages
 * @param priority 1 must be shown; the higher the number, the sooner it gives way
 * @param own the mark it belongs to, which its leader may touch
 * @param candidates places, in any order
 */
public record Request(String name, int priority, Box own, List<Candidate> candidates) {
    public Request {
        candidates = List.copyOf(candidates);
    }
}
