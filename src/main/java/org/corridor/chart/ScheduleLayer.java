package org.corridor.chart;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.corridor.analysis.Outcome;
import org.corridor.dataset.Crossing;

/** Layers of rows that each have a stretch of time: in {@link Frame.Schedule}. */
public sealed interface ScheduleLayer extends Layer {
    /** Targets, each in its own row from announcement to deadline. */
    record Pledges(List<Pledge> pledges) implements ScheduleLayer {
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
    record Successions(List<Succession> successions) implements ScheduleLayer {
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
    record Spans(List<Span> spans, List<Remark> remarks) implements ScheduleLayer {
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
    record Occasions(List<Occasion> occasions) implements ScheduleLayer {
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
}
