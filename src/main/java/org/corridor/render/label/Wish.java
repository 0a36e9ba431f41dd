package org.corridor.render.label;

import java.util.ArrayList;
import java.util.Comparator;
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
    private final List<Candidate> unjudged;

    private final PriorityQueue<Candidate> judged = new PriorityQueue<>(Comparator.comparingDouble(Candidate::cost));
    private final List<Candidate> options = new ArrayList<>();
    private int next;

    Wish(Request request, Obstacles obstacles) {
        this.request = request;
        this.obstacles = obstacles;
        this.unjudged = new ArrayList<>(request.candidates());
        this.unjudged.sort(Comparator.comparingDouble(Candidate::cost));
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
        while (next < unjudged.size()) {
            Candidate candidate = unjudged.get(next);
            Candidate best = judged.peek();
            if (best != null && best.cost() <= candidate.cost()) {
                return;
            }
            next++;
            double cost = obstacles.cost(request, candidate);
            if (cost < Placer.FORBIDDEN || request.priority() <= 1 && cost < Obstacles.IMPOSSIBLE) {
                judged.add(candidate.at(cost));
            }
        }
    }

    /** Returns what it costs to go without this label. */
    double loss() {
        return request.priority() <= 1 ? MUST : MAY + 300.0 / (1 + request.priority());
    }
}
