package org.corridor.render.label;

import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Gives labels their places, the important ones first.
 *
 * <p>Text never overlaps text and never leaves the frame. Marks are kept free as well, except where a label that must be
 * shown has no other place. Once all have chosen, labels make room for one another where that helps both together.
 */
public final class Placer {
    /** What it costs to cover a mark: more than any way around it. */
    public static final double FORBIDDEN = 10_000;

    private static final int TRIES = 40;
    private static final int SWEEPS = 4;

    private final Obstacles obstacles;
    private final double apart;

    /** Places everything within {@code frame}, texts and leaders at least {@code apart} pixels from each other. */
    public Placer(Box frame, double apart) {
        this.apart = apart;
        this.obstacles = new Obstacles(frame, apart);
    }

    /** Keeps text off text that is already drawn. */
    public void keepOffText(Box box) {
        obstacles.addText(box);
    }

    /** Keeps text off a mark, as far as there is room elsewhere. */
    public void keepOff(Box box) {
        obstacles.addMark(box);
    }

    /** Keeps text off a line where that costs less than {@code cost} elsewhere. */
    public void keepOff(Line2D line, double cost) {
        obstacles.addLine(line, cost);
    }

    /** Returns the labels that found a place, in the order of the requests. */
    public List<Placed> place(List<Request> requests) {
        List<Wish> wishes = new ArrayList<>();
        for (Request request : requests) {
            wishes.add(new Wish(request, obstacles));
        }
        List<Wish> order = new ArrayList<>(wishes);
        order.sort(Comparator.comparingInt(wish -> wish.request().priority()));
        Sheet sheet = choose(order);
        for (int i = 0; i < SWEEPS && improve(sheet, order); i++) {}
        List<Placed> places = new ArrayList<>();
        for (Wish wish : wishes) {
            sheet.find(wish).ifPresent(place -> places.add(new Placed(wish.request(), place)));
        }
        return places;
    }

    /** Lets all choose in turn; who must be shown and finds no place chooses first in the next try. */
    private Sheet choose(List<Wish> wishes) {
        List<Wish> order = new ArrayList<>(wishes);
        Sheet best = new Sheet(apart);
        double least = Double.MAX_VALUE;
        for (int i = 0; i < TRIES; i++) {
            Sheet sheet = new Sheet(apart);
            order.forEach(wish -> sheet.findFree(wish).ifPresent(place -> sheet.put(wish, place)));
            double cost = wishes.stream().mapToDouble(sheet::cost).sum();
            if (cost < least) {
                best = sheet;
                least = cost;
            }
            Optional<Wish> homeless = order.stream()
                    .filter(wish ->
                            wish.request().priority() <= 1 && sheet.find(wish).isEmpty())
                    .findFirst();
            if (homeless.isEmpty()) {
                break;
            }
            order.remove(homeless.get());
            order.addFirst(homeless.get());
        }
        return best;
    }

    /** Returns whether anything became better. */
    private static boolean improve(Sheet sheet, List<Wish> wishes) {
        boolean better = false;
        for (Wish wish : wishes) {
            better |= improve(sheet, wish);
        }
        return better;
    }

    private static boolean improve(Sheet sheet, Wish wish) {
        double now = sheet.cost(wish);
        Optional<Candidate> option = wish.find(0);
        for (int i = 1; option.isPresent() && now - option.get().cost() > 1; i++) {
            if (take(sheet, wish, option.get(), now - option.get().cost())) {
                return true;
            }
            option = wish.find(i);
        }
        return false;
    }

    private static boolean take(Sheet sheet, Wish wish, Candidate option, double gain) {
        List<Wish> rivals = sheet.rivals(wish, option, 2);
        if (rivals.isEmpty()) {
            sheet.put(wish, option);
            return true;
        }
        return rivals.size() == 1 && makeRoom(sheet, wish, option, rivals.getFirst(), gain);
    }

    /** Moves the one rival elsewhere, or drops it, where both together are better off. */
    private static boolean makeRoom(Sheet sheet, Wish wish, Candidate option, Wish rival, double gain) {
        Optional<Candidate> before = sheet.find(wish);
        Candidate theirs = sheet.find(rival).orElseThrow();
        sheet.remove(rival);
        sheet.put(wish, option);
        Optional<Candidate> elsewhere = sheet.findFree(rival);
        double loss = elsewhere.map(Candidate::cost).orElseGet(rival::loss) - theirs.cost();
        if (loss + 1 < gain) {
            elsewhere.ifPresent(place -> sheet.put(rival, place));
            return true;
        }
        sheet.remove(wish);
        before.ifPresent(place -> sheet.put(wish, place));
        sheet.put(rival, theirs);
        return false;
    }
}
