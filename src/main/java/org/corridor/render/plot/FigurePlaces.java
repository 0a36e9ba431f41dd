package org.corridor.render.plot;

import java.util.List;
import org.corridor.render.label.Box;
import org.corridor.render.label.Candidate;

/** Where figures go: over the whole plot, each sign in the middle of its period, or in one band of several. */
interface FigurePlaces {
    /** The whole plot. */
    FigurePlaces WHOLE = new FigurePlaces() {
        @Override
        public double y(Stage stage, double value) {
            return stage.y(value);
        }

        @Override
        public double[] middles(List<Box> periods, double radius) {
            return periods.stream().mapToDouble(Box::centerX).toArray();
        }

        @Override
        public boolean allows(Stage stage, Candidate label) {
            return true;
        }

        /** Only the most important figures speak from afar; too many leaders would hide what they lead to. */
        @Override
        public double farthest(int priority, boolean narrow) {
            if (priority <= 1) {
                return 220;
            }
            return priority <= 6 ? narrow ? 74 : 130 : priority <= 20 ? 38 : 26;
        }
    };

    /** Returns where a value lies from top to bottom, in pixels. */
    double y(Stage stage, double value);

    /** Returns where on each period its sign stands. */
    double[] middles(List<Box> periods, double radius);

    /** Tells whether a label may stand there. */
    boolean allows(Stage stage, Candidate label);

    /** Returns how far from its sign a label of a priority may stand, in pixels. */
    double farthest(int priority, boolean narrow);
}
