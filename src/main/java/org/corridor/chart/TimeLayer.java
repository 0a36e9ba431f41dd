package org.corridor.chart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.corridor.dataset.Range;

/** Layers on a time axis with a value axis: in {@link Frame.Time} and {@link Frame.Bands}. */
public sealed interface TimeLayer extends Layer {
    /**
     * The space in which all counts lie, as a wash from zero to an edge.
     *
     * @param edge the highest value that anybody stated
     */
    record Reach(Mark mark, LocalDate from, LocalDate to, BigDecimal edge, Label label) implements TimeLayer {
        @Override
        public List<Mark> marks() {
            return List.of(mark);
        }
    }

    /** A day that matters, as a dotted vertical line. It is no claim. */
    record Moment(LocalDate date, Label label) implements TimeLayer {
        @Override
        public List<Mark> marks() {
            return List.of();
        }
    }

    /** Figures of twelve-month periods: the period as a bar, the value as its voice's shape. Never joined by a line. */
    record Figures(List<Figure> figures) implements TimeLayer {
        public Figures {
            figures = List.copyOf(figures);
        }

        @Override
        public List<Mark> marks() {
            return figures.stream().map(Figure::mark).toList();
        }
    }

    /**
     * A figure on its own true period.
     *
     * @param computed true where it was added up here from two stated flows: drawn hollow
     * @param estimate true where it is an estimate: its range is hatched
     * @param faint true where the claim is of low confidence: drawn lighter
     */
    record Figure(
            Mark mark,
            LocalDate from,
            LocalDate to,
            Range range,
            Hue hue,
            boolean computed,
            boolean estimate,
            boolean faint,
            Label label) {
        /** Returns the same figure without words beside it. */
        public Figure unlabelled() {
            return new Figure(mark, from, to, range, hue, computed, estimate, faint, Label.NONE);
        }
    }

    /**
     * Figures in a band of a frame that has several, where signs that would hide one another stand side by side.
     *
     * @param band index into the bands of the frame
     */
    record BandFigures(int band, List<Figure> figures) implements TimeLayer {
        public BandFigures {
            figures = List.copyOf(figures);
        }

        @Override
        public List<Mark> marks() {
            return figures.stream().map(Figure::mark).toList();
        }
    }

    /** Levels that are stated without a year, in a strip beside the time axis. */
    record Undated(String title, List<Level> levels, Label low, Label high) implements TimeLayer {
        public Undated {
            levels = List.copyOf(levels);
        }

        @Override
        public List<Mark> marks() {
            return levels.stream().map(Level::mark).toList();
        }
    }

    /** A level without a year. */
    record Level(Mark mark, Range range, Hue hue, boolean faint) {}

    /** Targets from announcement to deadline. */
    record Promises(List<Promise> promises) implements TimeLayer {
        public Promises {
            promises = List.copyOf(promises);
        }

        @Override
        public List<Mark> marks() {
            return promises.stream().map(Promise::mark).toList();
        }
    }

    /**
     * A target over time: dashed from announcement to deadline; with neither deadline nor repeat a tick and a trail.
     *
     * @param deadline its last day; empty for none
     * @param ending how it ended, or that it has not
     */
    record Promise(
            Mark mark, LocalDate announced, Optional<LocalDate> deadline, Range range, Ending ending, Label label) {}

    /** How a promise ended. */
    enum Ending {
        /** Reached on somebody's figures. */
        MET,
        /** The deadline passed without it. */
        PASSED,
        /** The deadline is still ahead. */
        AHEAD,
        /** There is no deadline. */
        NO_DEADLINE
    }

    /**
     * The steady growth that leads from what was counted to what is promised.
     *
     * @param paths the curves, lowest baseline first; the space between them is tinted
     */
    record Growth(Mark mark, List<Path> paths, Label label) implements TimeLayer {
        public Growth {
            paths = List.copyOf(paths);
        }

        @Override
        public List<Mark> marks() {
            return List.of(mark);
        }
    }

    /** Growth at a constant yearly rate between two points. */
    record Path(LocalDate from, BigDecimal start, LocalDate to, BigDecimal end) {}

    /** The steady growth that a promise needs from each count, as a curve or a cone a count. */
    record Needs(List<Need> needs) implements TimeLayer {
        public Needs {
            needs = List.copyOf(needs);
        }

        @Override
        public List<Mark> marks() {
            return needs.stream().map(Need::mark).toList();
        }
    }

    /**
     * Growth at constant yearly rates from a count to a promise.
     *
     * @param start the count; the steepest curve leads from its low end, unless that is zero
     * @param end the promise; the steepest curve leads to its high end
     * @param hue whose count it is
     */
    record Need(Mark mark, LocalDate from, Range start, LocalDate to, Range end, Hue hue, Label label) {}

    /** What lines and contracts allow, as stairs: dashed while it is known to hold, dotted since the last report. */
    record Stairs(List<Stair> stairs) implements TimeLayer {
        public Stairs {
            stairs = List.copyOf(stairs);
        }

        @Override
        public List<Mark> marks() {
            return stairs.stream()
                    .flatMap(stair -> stair.treads().stream())
                    .map(Tread::mark)
                    .toList();
        }
    }

    /**
     * One line or contract, step after step.
     *
     * @param treads in order of time
     * @param label its name, to stand along any of its treads
     */
    record Stair(List<Tread> treads, Label label) {
        public Stair {
            treads = List.copyOf(treads);
        }
    }

    /**
     * A level that holds from a day on.
     *
     * @param known the last day on which somebody reported it; dotted from there to {@code to}
     * @param ends true where its term has an end that was stated: closed by a tick
     * @param rises true where the same publication tells of the tread before: joined to it by a riser
     */
    record Tread(
            Mark mark,
            LocalDate from,
            LocalDate known,
            LocalDate to,
            Range range,
            boolean rises,
            boolean ends,
            boolean faint,
            Label label) {}

    /** Days on which what should flow did not, as gaps in the line of nothing. They are no values. */
    record Breaks(List<Break> breaks) implements TimeLayer {
        public Breaks {
            breaks = List.copyOf(breaks);
        }

        @Override
        public List<Mark> marks() {
            return breaks.stream().map(Break::mark).toList();
        }
    }

    /** A failure or a cut, from its first day to its last. */
    record Break(Mark mark, LocalDate from, LocalDate to, boolean faint, Label label) {}
}
