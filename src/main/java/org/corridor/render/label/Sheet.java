package org.corridor.render.label;

import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Labels that have found their places so far. */
final class Sheet {
    private final Map<Wish, Candidate> placed = new LinkedHashMap<>();
    private final double apart;

    Sheet(double apart) {
        this.apart = apart;
    }

    void put(Wish wish, Candidate candidate) {
        placed.put(wish, candidate);
    }

    void remove(Wish wish) {
        placed.remove(wish);
    }

    Optional<Candidate> find(Wish wish) {
        return Optional.ofNullable(placed.get(wish));
    }

    /** Returns what a label costs as it stands now. */
    double cost(Wish wish) {
        return find(wish).map(Candidate::cost).orElseGet(wish::loss);
    }

    /** Returns the cheapest place that no other label is in the way of. */
    Optional<Candidate> findFree(Wish wish) {
        Optional<Candidate> candidate = wish.find(0);
        for (int i = 1; candidate.isPresent(); i++) {
            if (rivals(wish, candidate.get(), 1).isEmpty()) {
                return candidate;
            }
            candidate = wish.find(i);
        }
        return candidate;
    }

    /** Returns the labels that are in the way of a place, not more than {@code most}. */
    List<Wish> rivals(Wish wish, Candidate candidate, int most) {
        List<Wish> rivals = new ArrayList<>();
        for (Map.Entry<Wish, Candidate> other : placed.entrySet()) {
            if (other.getKey() != wish && areInTheWay(candidate, other.getValue())) {
                rivals.add(other.getKey());
                if (rivals.size() == most) {
                    break;
                }
            }
        }
        return rivals;
    }

    private boolean areInTheWay(Candidate one, Candidate other) {
        return one.box().grow(apart, 0).overlaps(other.box())
                || cuts(one.leader(), other.box())
                || cuts(other.leader(), one.box())
                || areClose(one.leader(), other.leader());
    }

    private boolean cuts(Optional<Line2D> leader, Box box) {
        return leader.isPresent() && box.grow(apart, 0).touches(leader.get());
    }

    private boolean areClose(Optional<Line2D> one, Optional<Line2D> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return false;
        }
        Line2D a = one.get();
        Line2D b = other.get();
        return a.intersectsLine(b)
                || Math.min(a.ptSegDist(b.getP1()), a.ptSegDist(b.getP2())) < apart
                || Math.min(b.ptSegDist(a.getP1()), b.ptSegDist(a.getP2())) < apart;
    }
}
