package org.corridor.render.label;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;

/**
 * A request and the places that are open to it, with their whole cost, the cheapest first. Known by identity.
 *
 * <p>Places are judged only as far down the list as somebody asks: most labels are content with one of the first.
 */
final class Wish {
    /** Whoever finds none of so many places free goes without. */
    private static final int FEW = 150;

    private static final double MUST = 50_000;
    private static final double MAY = 45;

    private final Request request;
    private final Obstacles obstacles;
    /** By their own cost, to which obstacles can only add. */
    private final Iterator<Candidate> unjudged;

    private final PriorityQueue<Candidate> judged = new PriorityQueue<>(Comparator.comparingDouble(Candidate::cost));
    private final List<Candidate> options = new ArrayList<>();
    private Optional<Candidate> next = Optional.empty();

    Wish(Request request, Obstacles obstacles) {
        this.request = request;
        this.obstacles = obstacles;
        this.unjudged = request.places().iterator();
        advance();
    }

    Request request() {
        return request;
    }

    /** Finds the place that comes at this position in order of cost, from 0. */
    Optional<Candidate> find(int index) {
        while (options.size() <= index && options.size() < FEW) {
            judgeAhead();
            Candidate best = judged.poll();
            if (best == null) {
                break;
            }
            options.add(best);
        }
        return index < options.size() ? Optional.of(options.get(index)) : Optional.empty();
    }

    /** Judges until nothing unjudged could be cheaper than the best that is judged. */
    private void judgeAhead() {
        while (next.isPresent()) {
            Candidate candidate = next.get();
            Candidate best = judged.peek();
            if (best != null && best.cost() <= candidate.cost()) {
                return;
            }
            advance();
            double cost = obstacles.cost(request, candidate);
            if (cost < Placer.FORBIDDEN || request.priority() <= 1 && cost < Obstacles.IMPOSSIBLE) {
                judged.add(candidate.at(cost));
            }
        }
    }

    private void advance() {
        next = unjudged.hasNext() ? Optional.of(unjudged.next()) : Optional.empty();
    }

    /** Returns what it costs to go without this label. */
    double loss() {
        return request.priority() <= 1 ? MUST : MAY + 300.0 / (1 + request.priority());
    }
}
