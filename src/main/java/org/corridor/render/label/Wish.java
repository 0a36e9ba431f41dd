package org.corridor.render.label;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A request and the places that are open to it, with their whole cost, the cheapest first. Known by identity. */
final class Wish {
    /** Whoever finds none of so many places free goes without. */
    private static final int FEW = 150;

    private static final double MUST = 50_000;
    private static final double MAY = 45;

    private final Request request;
    private final List<Candidate> options;

    private Wish(Request request, List<Candidate> options) {
        this.request = request;
        this.options = options;
    }

    static Wish of(Request request, Obstacles obstacles) {
        List<Candidate> order = new ArrayList<>(request.candidates());
        order.sort(Comparator.comparingDouble(Candidate::cost));
        List<Candidate> options = new ArrayList<>();
        for (Candidate candidate : order) {
            if (options.size() == FEW) {
                break;
            }
            double cost = obstacles.cost(request, candidate);
            if (cost < Placer.FORBIDDEN || request.priority() <= 1 && cost < Obstacles.IMPOSSIBLE) {
                options.add(candidate.at(cost));
            }
        }
        options.sort(Comparator.comparingDouble(Candidate::cost));
        return new Wish(request, options);
    }

    Request request() {
        return request;
    }

    List<Candidate> options() {
        return options;
    }

    /** Returns what it costs to go without this label. */
    double loss() {
        return request.priority() <= 1 ? MUST : MAY + 300.0 / (1 + request.priority());
    }
}
