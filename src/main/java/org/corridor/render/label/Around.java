package org.corridor.render.label;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.corridor.render.text.TextBlock;

/** Places around a mark, at growing distance, with a leader where the distance is large. */
public final class Around {
    private Around() {}

    /**
     * Returns places for a text around a mark, the best first.
     *
     * @param dislike added to the cost of each
     * @param farthest how far off the text may stand, in pixels
     */
    public static List<Candidate> of(TextBlock text, Box mark, double dislike, double farthest) {
        List<Candidate> all = new ArrayList<>();
        for (Spot spot : Spot.ALL) {
            if (spot.distance() <= farthest) {
                all.add(spot.place(text, mark, dislike));
            }
        }
        return all;
    }

    /**
     * Returns places for a text in several forms, the best first, made as they are asked for: most labels are content with
     * one of the first.
     *
     * @param forms the best first
     * @param dislike what each form costs more than the one before
     * @param farthest how far off the text may stand, in pixels
     */
    public static Iterable<Candidate> each(List<TextBlock> forms, Box mark, double dislike, double farthest) {
        return () -> new Choice(forms, mark, dislike, farthest);
    }

    /** Goes through all spots once for each form, always on to what is cheapest now. */
    private static final class Choice implements Iterator<Candidate> {
        private final List<TextBlock> forms;
        private final Box mark;
        private final double dislike;
        private final double farthest;
        private final int[] next;

        Choice(List<TextBlock> forms, Box mark, double dislike, double farthest) {
            this.forms = forms;
            this.mark = mark;
            this.dislike = dislike;
            this.farthest = farthest;
            this.next = new int[forms.size()];
        }

        @Override
        public boolean hasNext() {
            return cheapest() >= 0;
        }

        @Override
        public Candidate next() {
            int form = cheapest();
            if (form < 0) {
                throw new NoSuchElementException();
            }
            return Spot.ALL.get(next[form]++).place(forms.get(form), mark, form * dislike);
        }

        /** Returns the form whose next spot costs least; -1 when all are used up. */
        private int cheapest() {
            int cheapest = -1;
            double least = Double.MAX_VALUE;
            for (int form = 0; form < next.length; form++) {
                skipFar(form);
                if (next[form] < Spot.ALL.size() && Spot.ALL.get(next[form]).cost(form * dislike) < least) {
                    cheapest = form;
                    least = Spot.ALL.get(next[form]).cost(form * dislike);
                }
            }
            return cheapest;
        }

        private void skipFar(int form) {
            while (next[form] < Spot.ALL.size() && Spot.ALL.get(next[form]).distance() > farthest) {
                next[form]++;
            }
        }
    }
}
