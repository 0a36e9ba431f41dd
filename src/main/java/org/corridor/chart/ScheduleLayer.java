package org.corridor.chart;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.corridor.analysis.DevelopmentPhase;
import org.corridor.analysis.InferredStatus;
import org.corridor.analysis.Outcome;
import org.corridor.dataset.Crossing;
import org.corridor.dataset.ProjectStatus;

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

    /** Projects, each in its row: when somebody worked on them, what follows from silence, and what was stated. */
    record Developments(List<Development> developments) implements ScheduleLayer {
        public Developments {
            developments = List.copyOf(developments);
        }

        @Override
        public List<Mark> marks() {
            return developments.stream().flatMap(Development::marks).toList();
        }
    }

    /**
     * A project in its row.
     *
     * @param standing what was stated and what is inferred of it
     * @param row index into the rows of the frame
     * @param reported the day on which its status was stated, the middle of a longer date; empty where it has no such day or
     *     it lies before the frame
     * @param inferred the status that follows from silence; empty where none does
     * @param label both, in brief
     * @param phases in order of time; empty where nothing follows from silence
     * @param turn when the inferred status would change; empty where it would not
     */
    record Development(
            Mark standing,
            int row,
            Optional<LocalDate> reported,
            Optional<ProjectStatus> inferred,
            InferredStatus.Ground ground,
            Label label,
            List<Phase> phases,
            List<Effort> efforts,
            Optional<Turn> turn) {
        public Development {
            phases = List.copyOf(phases);
            efforts = List.copyOf(efforts);
        }

        private Stream<Mark> marks() {
            return Stream.of(
                            phases.stream().map(Phase::mark),
                            efforts.stream().map(Effort::mark),
                            turn.stream().map(Turn::mark),
                            Stream.of(standing))
                    .flatMap(marks -> marks);
        }
    }

    /**
     * A stretch of time: solid while development is evidenced, dashed when silence shelves it, dotted when it cancels it.
     *
     * @param from the first day; before the frame's first where it began earlier than the frame
     * @param to the last day
     */
    record Phase(Mark mark, LocalDate from, LocalDate to, DevelopmentPhase.Stage stage) {}

    /**
     * Evidence that somebody worked on it.
     *
     * @param to the last day on which it may lie; the same as {@code from} for a day
     */
    record Effort(Mark mark, LocalDate from, LocalDate to, boolean faint) {}

    /**
     * A day ahead on which the inferred status changes if nothing new is stated.
     *
     * @param from the day of the view
     */
    record Turn(Mark mark, LocalDate from, LocalDate day) {}
}
