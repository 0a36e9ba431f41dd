package org.corridor.chart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.corridor.analysis.Outcome;
import org.corridor.dataset.BorderMap;
import org.corridor.dataset.Crossing;
import org.corridor.dataset.Range;

/**
 * One kind of mark in a chart. Layers are drawn in order, the first at the back.
 *
 * <p>A count is solid, a guess hatched, a promise dashed: in bars, maps and timelines alike. Sets are kept in order, so
 * that the same specification is always written in the same way.
 */
public sealed interface Layer {
    /** Returns the marks of this layer in reading order. */
    List<Mark> marks();

    // ---- in Frame.Rows ----

    /** Horizontal bars from zero. */
    record Bars(List<Bar> bars) implements Layer {
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
    record TargetLevels(List<TargetLevel> levels) implements Layer {
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
    record Parts(List<Part> parts) implements Layer {
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
    record Disagreements(List<Pair> pairs) implements Layer {
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
    record Goals(List<Goal> goals) implements Layer {
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
    record Dumbbells(List<Versus> pairs, List<Dumbbell> dumbbells) implements Layer {
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

    // ---- in Frame.Time with a value axis ----

    /**
     * The space in which all counts lie, as a wash from zero to an edge.
     *
     * @param edge the highest value that anybody stated
     */
    record Reach(Mark mark, LocalDate from, LocalDate to, BigDecimal edge, Label label) implements Layer {
        @Override
        public List<Mark> marks() {
            return List.of(mark);
        }
    }

    /** A day that matters, as a dotted vertical line. It is no claim. */
    record Moment(LocalDate date, Label label) implements Layer {
        @Override
        public List<Mark> marks() {
            return List.of();
        }
    }

    /** Figures of twelve-month periods: the period as a bar, the value as its voice's shape. Never joined by a line. */
    record Figures(List<Figure> figures) implements Layer {
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
    record BandFigures(int band, List<Figure> figures) implements Layer {
        public BandFigures {
            figures = List.copyOf(figures);
        }

        @Override
        public List<Mark> marks() {
            return figures.stream().map(Figure::mark).toList();
        }
    }

    /** Levels that are stated without a year, in a strip beside the time axis. */
    record Undated(String title, List<Level> levels, Label low, Label high) implements Layer {
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
    record Promises(List<Promise> promises) implements Layer {
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
    record Growth(Mark mark, List<Path> paths, Label label) implements Layer {
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
    record Needs(List<Need> needs) implements Layer {
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
    record Stairs(List<Stair> stairs) implements Layer {
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
    record Breaks(List<Break> breaks) implements Layer {
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

    // ---- in Frame.Time without a value axis ----

    /** Dated steps on one time line, each also in the lane of its kind. */
    record Steps(List<Step> steps) implements Layer {
        public Steps {
            steps = List.copyOf(steps);
        }

        @Override
        public List<Mark> marks() {
            return steps.stream().map(Step::mark).toList();
        }
    }

    /**
     * A dated step.
     *
     * @param to the last day; the same as {@code from} for a day
     * @param lane index into the lanes of the frame
     */
    record Step(Mark mark, LocalDate from, LocalDate to, int lane, StepKind kind, boolean faint, Label label) {}

    /** How a step is told apart. */
    enum StepKind {
        /** Something was done or agreed. */
        DONE,
        /** Somebody objected, stopped, sued or withdrew. */
        DISPUTE,
        /** A deadline that has passed. */
        DEADLINE_PASSED,
        /** A deadline, or an expected step, that is ahead. */
        AHEAD
    }

    // ---- in Frame.Schedule ----

    /** Targets, each in its own row from announcement to deadline. */
    record Pledges(List<Pledge> pledges) implements Layer {
        public Pledges {
            pledges = List.copyOf(pledges);
        }

        @Override
        public List<Mark> marks() {
            return pledges.stream().map(Pledge::mark).toList();
        }
    }

    /**
     * A target in its row: a tick, dashes to the deadline, and a sign of how it fared.
     *
     * @param row index into the rows of the frame
     * @param deadline its last day; empty for none: a short trail
     * @param label how it fared
     * @param occasion on what occasion it was announced
     */
    record Pledge(
            Mark mark,
            int row,
            LocalDate announced,
            Optional<LocalDate> deadline,
            Outcome outcome,
            Label label,
            Label occasion) {}

    /** What later targets made of earlier ones. */
    record Successions(List<Succession> successions) implements Layer {
        public Successions {
            successions = List.copyOf(successions);
        }

        @Override
        public List<Mark> marks() {
            return successions.stream().map(Succession::mark).toList();
        }
    }

    /**
     * A thin line down from one row to a later one.
     *
     * @param from when the thing in the upper row began
     * @param upper index of the upper row
     * @param to when the thing in the lower row began, not before {@code from}
     * @param lower index of the lower row
     */
    record Succession(Mark mark, LocalDate from, int upper, LocalDate to, int lower, Label label) {}

    /** States over time, each in its row, and words where nothing is known of a row. */
    record Spans(List<Span> spans, List<Remark> remarks) implements Layer {
        public Spans {
            spans = List.copyOf(spans);
            remarks = List.copyOf(remarks);
        }

        @Override
        public List<Mark> marks() {
            return Stream.concat(
                            spans.stream().map(Span::mark), remarks.stream().map(Remark::mark))
                    .toList();
        }
    }

    /**
     * A state over time: open solid, restricted hatched, closed hollow with a middle line, planned dashed, not known dotted.
     *
     * @param row index into the rows of the frame
     * @param from the first day; before the frame's first where the state began earlier than the frame
     * @param to the last day
     * @param inferred true where no report says it in so many words: drawn paler
     * @param label beyond the end of the row; empty for most
     */
    record Span(
            Mark mark, int row, LocalDate from, LocalDate to, Crossing.Status status, boolean inferred, Label label) {}

    /** Words in place of a span. */
    record Remark(Mark mark, int row, Label label) {}

    /** What happened, named over the rows, with lines down to the rows that it touched. */
    record Occasions(List<Occasion> occasions) implements Layer {
        public Occasions {
            occasions = List.copyOf(occasions);
        }

        @Override
        public List<Mark> marks() {
            return occasions.stream().map(Occasion::mark).toList();
        }
    }

    /**
     * Something that happened.
     *
     * @param to the last day on which it may have happened; the same as {@code from} for a day
     * @param rows indices of the rows that it touched, in order
     * @param changes true where it opened or closed something: drawn filled
     */
    record Occasion(
            Mark mark, LocalDate from, LocalDate to, List<Integer> rows, boolean changes, boolean faint, Label label) {
        public Occasion {
            rows = List.copyOf(rows);
        }
    }

    // ---- in Frame.Geo ----

    /**
     * Land, the border, and names.
     *
     * @param sides the economies on either side: side A, then side B
     */
    record Ground(BorderMap map, List<String> sides) implements Layer {
        public Ground {
            sides = List.copyOf(sides);
        }

        @Override
        public List<Mark> marks() {
            return List.of();
        }
    }

    /** Crossings where their place is known. */
    record Gates(List<Gate> gates) implements Layer {
        public Gates {
            gates = List.copyOf(gates);
        }

        @Override
        public List<Mark> marks() {
            return gates.stream().map(Gate::mark).toList();
        }
    }

    /** A place on the border with one or several crossings. */
    record Gate(Mark mark, Crossing.Place place, Set<Crossing.Kind> kinds, Crossing.Status status, Label label) {
        public Gate {
            kinds = Collections.unmodifiableSet(new TreeSet<>(kinds));
        }
    }

    // ---- beside any frame ----

    /** What cannot be drawn in the frame, listed beside it. */
    record Aside(String title, List<AsideItem> items) implements Layer {
        public Aside {
            items = List.copyOf(items);
        }

        @Override
        public List<Mark> marks() {
            return items.stream().map(AsideItem::mark).toList();
        }
    }

    /**
     * A line of an aside.
     *
     * @param status the sign to set before it, where it is a crossing
     */
    record AsideItem(Mark mark, Optional<Crossing.Status> status, String text, String detail) {}

    /** Whose sign is whose, for the voices that no label in the frame names. It only repeats in writing what marks say. */
    record Key(List<KeyEntry> entries) implements Layer {
        public Key {
            entries = List.copyOf(entries);
        }

        @Override
        public List<Mark> marks() {
            return List.of();
        }
    }

    /**
     * A voice and its name.
     *
     * @param shared true where several authorities have this voice and the name is that of them all, so that a label
     *     beside one figure does not say whose the sign is
     */
    record KeyEntry(Hue hue, String name, boolean shared) {}

    /** Yearly rates compared with one another: bars on an axis of their own, in a panel beside the frame. */
    record Rates(List<RateGroup> groups) implements Layer {
        public Rates {
            groups = List.copyOf(groups);
        }

        @Override
        public List<Mark> marks() {
            return groups.stream()
                    .flatMap(group -> group.series().stream())
                    .flatMap(series -> series.rates().stream())
                    .map(Rate::mark)
                    .toList();
        }
    }

    /** Rates of one kind. */
    record RateGroup(String title, List<RateSeries> series) {
        public RateGroup {
            series = List.copyOf(series);
        }
    }

    /**
     * Rates of one voice.
     *
     * @param title whose they are
     * @param detail a weaker addition, such as the last period; empty for none
     */
    record RateSeries(String title, String detail, Hue hue, List<Rate> rates) {
        public RateSeries {
            rates = List.copyOf(rates);
        }
    }

    /**
     * A yearly rate.
     *
     * @param span over how long, in short; empty where the series says it
     * @param rate 0.28 is 28% a year; empty where there is none, and {@code value} says why
     * @param needed true where a promise needs it: drawn dashed, and its range across all others
     * @param estimate true where an estimate stands behind it: hatched
     * @param faint true where a claim of low confidence stands behind it: drawn lighter
     * @param value the rate in words
     */
    record Rate(
            Mark mark,
            String span,
            Optional<Range> rate,
            boolean needed,
            boolean estimate,
            boolean faint,
            String value) {}

    /** Returns the marks of all layers in order. */
    static Stream<Mark> marks(List<Layer> layers) {
        return layers.stream().flatMap(layer -> layer.marks().stream());
    }
}
