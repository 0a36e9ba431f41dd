package org.corridor.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.corridor.dataset.Range;

/** Layers of rows: in {@link Frame.Rows} and {@link Frame.Panels}. */
public sealed interface RowLayer extends Layer {
    /** Horizontal bars from zero. */
    record Bars(List<Bar> bars) implements RowLayer {
        public Bars {
            bars = List.copyOf(bars);
        }

        @Override
        public List<Mark> marks() {
            return bars.stream().map(Bar::mark).toList();
        }
    }

    /**
     * A bar: solid up to the low end, hatched from there to the high end; wholly hatched where it is an estimate.
     *
     * @param row index into the rows of the frame
     * @param estimate true hatches from zero
     * @param faint true where the claim is of low confidence: drawn lighter
     * @param ticks one value a claim, where several claims make up the range
     */
    record Bar(
            Mark mark, int row, Range range, Hue hue, boolean estimate, boolean faint, List<Tick> ticks, Label label) {
        public Bar {
            ticks = List.copyOf(ticks);
        }
    }

    /** A claim inside a range: its value and whose it is. */
    record Tick(BigDecimal value, Hue hue) {}

    /** Promised levels, as dashed lines across the rows. */
    record TargetLevels(List<TargetLevel> levels) implements RowLayer {
        public TargetLevels {
            levels = List.copyOf(levels);
        }

        @Override
        public List<Mark> marks() {
            return levels.stream().map(TargetLevel::mark).toList();
        }
    }

    /** A promised level. */
    record TargetLevel(Mark mark, Range range, Label label) {}

    /**
     * Parts of something that is being built: solid as far as it is built, dashed where it is not, hatched where its
     * length is in dispute.
     */
    record Parts(List<Part> parts) implements RowLayer {
        public Parts {
            parts = List.copyOf(parts);
        }

        @Override
        public List<Mark> marks() {
            return parts.stream().map(Part::mark).toList();
        }
    }

    /**
     * A part.
     *
     * @param row index into the rows of the frame
     * @param built how much of it is built, from 0 to 1; empty where nobody said
     * @param ticks one value a claim on its length
     */
    record Part(Mark mark, int row, Range length, Optional<BigDecimal> built, List<Tick> ticks, Label label) {
        public Part {
            ticks = List.copyOf(ticks);
        }
    }

    /** Pairs of rows that cannot both be right: a sign of its own joins them. Never a verdict on either. */
    record Disagreements(List<Pair> pairs) implements RowLayer {
        public Disagreements {
            pairs = List.copyOf(pairs);
        }

        @Override
        public List<Mark> marks() {
            return pairs.stream().map(Pair::mark).toList();
        }
    }

    /**
     * Two rows of one panel.
     *
     * @param row the upper one, an index into the rows of the frame
     * @param other the lower one
     */
    record Pair(Mark mark, int row, int other) {}

    /** Promised levels of which the rows beneath them are shares. */
    record Goals(List<Goal> goals) implements RowLayer {
        public Goals {
            goals = List.copyOf(goals);
        }

        @Override
        public List<Mark> marks() {
            return goals.stream().map(Goal::mark).toList();
        }
    }

    /**
     * A promised level: a track from zero to the whole in each row of its group, and a dashed line at the whole.
     *
     * @param row the banner of the group; the rows up to the next banner are its shares
     * @param whole where the line stands on the value axis
     * @param label the level, set over the line
     */
    record Goal(Mark mark, int row, BigDecimal whole, Label label) {}

    /**
     * What two sides say of the same thing: a row each, with a bar between the two values.
     *
     * @param pairs who is set against whom, one for each banner row
     */
    record Dumbbells(List<Versus> pairs, List<Dumbbell> dumbbells) implements RowLayer {
        public Dumbbells {
            pairs = List.copyOf(pairs);
            dumbbells = List.copyOf(dumbbells);
        }

        @Override
        public List<Mark> marks() {
            return dumbbells.stream().map(Dumbbell::mark).toList();
        }
    }

    /** Who is set against whom in the rows beneath a banner. */
    record Versus(int row, Party a, Party b) {}

    /**
     * One of two parties.
     *
     * @param basis what it counts; empty where that is not known
     */
    record Party(Hue hue, String name, String basis) {}

    /**
     * Two values of one thing.
     *
     * @param disagree true where no value fits both: marked with the sign of disagreement
     * @param gap how far apart the two are, in words
     */
    record Dumbbell(Mark mark, int row, End a, End b, boolean disagree, String gap) {}

    /**
     * An end of a dumbbell.
     *
     * @param computed true where it was added up here: drawn hollow
     * @param estimate true where it is an estimate: set on hatching
     * @param text the value in words
     */
    record End(Range range, Hue hue, boolean computed, boolean estimate, String text) {}
}
