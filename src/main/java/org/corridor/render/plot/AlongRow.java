package org.corridor.render.plot;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.corridor.render.label.Box;
import org.corridor.render.label.Candidate;
import org.corridor.render.label.Candidate.Align;
import org.corridor.render.text.TextBlock;

/**
 * Places for a label from the end of its bar to the right, the nearest first, and at each the forms in their order. Made
 * as they are asked for: most labels stay at the first.
 *
 * @param forms in which the label can be set, the best first
 * @param from where the first begins
 * @param middle from top to bottom
 * @param right where the last must end
 */
record AlongRow(List<TextBlock> forms, double from, double middle, double right) implements Iterable<Candidate> {
    private static final double STEP = 6;

    @Override
    public Iterator<Candidate> iterator() {
        return new Walk();
    }

    private final class Walk implements Iterator<Candidate> {
        private double x = from;
        private double away;
        private int form;
        private boolean first = true;

        @Override
        public boolean hasNext() {
            skip();
            return form < forms.size();
        }

        /** Goes on to the next form that fits, if there is one. */
        private void skip() {
            while (form < forms.size() && x + forms.get(form).width() > right) {
                step();
            }
        }

        private void step() {
            form++;
            if (form == forms.size() && x + STEP <= right) {
                form = 0;
                x += STEP;
                away += STEP;
            }
        }

        @Override
        public Candidate next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            TextBlock text = forms.get(form);
            Box box = new Box(x, middle - text.height() / 2, text.width(), text.height());
            double cost = first ? 0 : away + STEP;
            first = false;
            step();
            return new Candidate(text, box, Align.START, Optional.empty(), cost);
        }
    }
}
