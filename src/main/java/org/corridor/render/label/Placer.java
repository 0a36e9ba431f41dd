package org.corridor.render.label;

import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Gives labels their places, the important ones first.
 *
 * <p>Text never overlaps text and never leaves the frame. Marks and lines are kept free as well, except where a label
 * that must be shown has no other place. A label that must be shown and finds none is taken first in the next try.
 */
public final class Placer {
    private static final int TRIES = 40;

    private final Box frame;
    private final List<Box> texts = new ArrayList<>();
    private final List<Box> marks = new ArrayList<>();
    private final List<Line2D> lines = new ArrayList<>();

    /** Places everything within {@code frame}. */
    public Placer(Box frame) {
        this.frame = frame;
    }

    /** Keeps text off text that is already drawn. */
    public void keepOffText(Box box) {
        texts.add(box);
    }

    /** Keeps text off a mark, as far as there is room elsewhere. */
    public void keepOff(Box box) {
        marks.add(box);
    }

    /** Keeps text off a line, as far as there is room elsewhere. */
    public void keepOff(Line2D line) {
        lines.add(line);
    }

    /** Returns the places found, by request, in the order of the requests. */
    public Map<Request, Candidate> place(List<Request> requests) {
        List<Request> order = new ArrayList<>(requests);
        order.sort(Comparator.comparingInt(Request::priority));
        Map<Request, Candidate> best = Map.of();
        for (int i = 0; i < TRIES; i++) {
            Round round = new Round(i == TRIES - 1 || i > 2 * requests.size());
            Optional<Request> homeless = round.run(order);
            if (round.weight() > weight(best)) {
                best = round.placed;
            }
            if (homeless.isEmpty()) {
                break;
            }
            order.remove(homeless.get());
            order.addFirst(homeless.get());
        }
        return inOrder(requests, best);
    }

    private static double weight(Map<Request, Candidate> placed) {
        return placed.keySet().stream().mapToDouble(Placer::weight).sum();
    }

    /** What must be shown outweighs everything else. */
    private static double weight(Request request) {
        return request.priority() <= 1 ? 1000 : 1.0 / request.priority();
    }

    private static Map<Request, Candidate> inOrder(List<Request> requests, Map<Request, Candidate> placed) {
        Map<Request, Candidate> result = new LinkedHashMap<>();
        for (Request request : requests) {
            Candidate candidate = placed.get(request);
            if (candidate != null) {
                result.put(request, candidate);
            }
        }
        return result;
    }

    /** One try, in one order. */
    private final class Round {
        private final Map<Request, Candidate> placed = new LinkedHashMap<>();
        private final List<Box> taken = new ArrayList<>(texts);
        private final List<Line2D> leaders = new ArrayList<>();
        private final boolean last;

        Round(boolean last) {
            this.last = last;
        }

        double weight() {
            return Placer.weight(placed);
        }

        /** Returns the first request that must be shown and found no place. */
        Optional<Request> run(List<Request> order) {
            Optional<Request> homeless = Optional.empty();
            for (Request request : order) {
                Optional<Candidate> found = find(request);
                found.ifPresent(candidate -> take(request, candidate));
                if (found.isEmpty() && request.priority() <= 1 && homeless.isEmpty()) {
                    homeless = Optional.of(request);
                    if (!last) {
                        return homeless;
                    }
                }
            }
            return homeless;
        }

        private void take(Request request, Candidate candidate) {
            placed.put(request, candidate);
            taken.add(candidate.box());
            candidate.leader().ifPresent(leaders::add);
        }

        private Optional<Candidate> find(Request request) {
            Candidate best = null;
            double least = Double.MAX_VALUE;
            for (Candidate candidate : request.candidates()) {
                if (candidate.cost() >= least || !isFree(candidate)) {
                    continue;
                }
                double cost = candidate.cost() + trespass(request, candidate);
                if (cost < least && (cost < FORBIDDEN || request.priority() <= 1)) {
                    best = candidate;
                    least = cost;
                }
            }
            return Optional.ofNullable(best);
        }

        private boolean isFree(Candidate candidate) {
            Box box = candidate.box();
            if (!frame.contains(box)) {
                return false;
            }
            Line2D leader = candidate.leader().orElse(null);
            for (Box other : taken) {
                if (other.overlaps(box) || leader != null && other.touches(leader)) {
                    return false;
                }
            }
            for (Line2D other : leaders) {
                if (box.touches(other) || leader != null && leader.intersectsLine(other)) {
                    return false;
                }
            }
            return true;
        }

        private double trespass(Request request, Candidate candidate) {
            double cost = 0;
            for (Box mark : marks) {
                cost += mark.overlaps(candidate.box()) ? FORBIDDEN : 0;
                cost += crosses(request, candidate, mark) ? LEADER_OVER_MARK : 0;
            }
            for (Line2D line : lines) {
                cost += candidate.box().touches(line) ? FORBIDDEN : 0;
                cost += candidate.leader().filter(line::intersectsLine).isPresent() ? LEADER_OVER_LINE : 0;
            }
            return cost;
        }

        private boolean crosses(Request request, Candidate candidate, Box mark) {
            return candidate.leader().filter(mark::touches).isPresent() && !mark.overlaps(request.own());
        }
    }

    private static final double FORBIDDEN = 10_000;
    private static final double LEADER_OVER_MARK = 40;
    private static final double LEADER_OVER_LINE = 8;
}
