package org.corridor.render.label;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A label that wants a place.
 *
 * @param name what it says, for messages
 * @param priority 1 must be shown; the higher the number, the sooner it gives way
 * @param own the mark it belongs to, which its leader may touch
 * @param places the cheapest first; they may be made as they are asked for
 */
public record Request(String name, int priority, Box own, Iterable<Candidate> places) {
    /** Asks for one of these places, in any order. */
    public Request(String name, int priority, Box own, List<Candidate> places) {
        this(name, priority, own, (Iterable<Candidate>) sorted(places));
    }

    private static List<Candidate> sorted(List<Candidate> places) {
        List<Candidate> sorted = new ArrayList<>(places);
        sorted.sort(Comparator.comparingDouble(Candidate::cost));
        return sorted;
    }
}
